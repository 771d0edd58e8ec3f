import sql, { empty, raw } from 'sql-template-tag';
import type { Sql } from 'sql-template-tag';
import type { Queryable } from '../db/query.js';
import { query } from '../db/query.js';
import type { ChangeCause, NodeType } from '../reference/vocabulary.js';
import type { RecordedChange } from './transaction.js';

/** How far a reader is: it has every commit up to `position` whole, and of the next one the first `number` changes. */
export interface Place {
  readonly position: number;
  readonly number: number;
}

/** What judges the changes of one kind of node: a condition on its facets `f`, made of the filter of a reader and of what that reader may see. */
export interface LogFilter {
  readonly kind: NodeType;
  readonly facets: 'article_facets' | 'event_facets';
  readonly condition: Sql;
  /** Nodes that it names. Once one of them is merged away, or parts from what it was merged into, the filter means something else, and what was folded with it is void. */
  readonly names: readonly string[];
}

/** What a reader wants of the log: some kinds of node or all; changes of the kind of its filter only if that sees them. */
export interface Selection {
  readonly kinds: readonly NodeType[] | null;
  readonly filter?: LogFilter;
}

/** One change of the log, as a reader with a selection sees it. */
export interface LogEntry {
  readonly position: number;
  readonly number: number;
  readonly kind: NodeType;
  readonly nodeId: string;
  readonly op: RecordedChange['op'];
  readonly cause: ChangeCause;
  readonly replacedBy: string | null;
  readonly at: Date;
  readonly reason: string | null;
  /** Whether the filter held before and after the change; null for a kind that is not judged. */
  readonly matched: boolean | null;
  readonly matches: boolean | null;
  /** The last of its commit that this reader gets. */
  readonly endsCommit: boolean;
}

/** How much is read at once: so many positions at most (null: to the end), and so many changes for the reader. */
export interface ReadLimits {
  readonly positions: number | null;
  readonly changes: number;
}

/** What one read found. All of it is of one moment. */
export interface Reading {
  readonly entries: readonly LogEntry[];
  /** Where to read on. */
  readonly through: Place;
  /** The newest position. */
  readonly head: number;
  /** The log cannot go on from there, for it no longer holds what came next, or the filter has changed its meaning since: nothing was read. */
  readonly broken: boolean;
}

/** Where a reader stands that has this change; after the last one of a commit it has the commit whole. */
export const placeOf = (entry: LogEntry): Place =>
  entry.endsCommit ? { position: entry.position, number: 0 } : { position: entry.position - 1, number: entry.number };

/** A place that nobody can have been told of yet. */
export const liesAhead = (place: Place, head: number): boolean => place.position > head || (place.position === head && place.number > 0);

/** Where the log stands: the position of the newest commit, 0 before the first. */
export const currentPosition = async (db: Queryable): Promise<number> => {
  const [row] = await query<{ head: number | null }>(db, sql`SELECT max(position) AS head FROM commit`);
  return row?.head ?? 0;
};

/** The place ahead of everything that the log still holds. */
export const startOfLog = async (db: Queryable): Promise<Place> => {
  const [row] = await query<{ oldest: number | null }>(db, sql`SELECT min(position) AS oldest FROM commit`);
  return { position: (row?.oldest ?? 1) - 1, number: 0 };
};

const judgement = (filter: LogFilter | undefined, side: 'before' | 'after'): Sql => (filter === undefined ? sql`NULL::boolean` : sql`
  CASE WHEN c.kind = ${filter.kind} THEN EXISTS (SELECT FROM ${raw(filter.facets)} f WHERE f.id = c.${raw(side)} AND (${filter.condition})) END`);

/**
 * The changes of a selection after a place; a filter is judged on both sides of a change, and one that it never saw is left out.
 * Commits are bounded too: no bound of `change` reaches them through the join, and the log would be read from its start.
 */
const selected = (after: Place, { kinds, filter }: Selection, limits: ReadLimits): Sql => sql`
  SELECT s.*, s.number = max(s.number) OVER (PARTITION BY s.position) AS "endsCommit"
  FROM (
    SELECT c.position, c.number, c.kind, c.node_id AS "nodeId", c.op, c.cause, c.replaced_by AS "replacedBy", m.at, m.reason,
      ${judgement(filter, 'before')} AS matched, ${judgement(filter, 'after')} AS matches
    FROM change c JOIN commit m ON m.position = c.position
    WHERE (c.position, c.number) > (${after.position + 1}::bigint, ${after.number}::int)
    AND m.position > ${after.position}::bigint ${limits.positions === null ? empty : sql`AND m.position <= ${after.position + limits.positions}::bigint`}
    ${kinds === null ? empty : sql`AND c.kind = ANY(${kinds}::text[])`}
  ) s
  WHERE s.matched IS NULL OR s.matched OR s.matches
  ORDER BY s.position, s.number
  LIMIT ${limits.changes}`;

/** Whether a node that the filter names, or one into which it was merged, was merged away after a place, or was so there and has come back since. */
const renamed = (after: Place, { filter }: Selection): Sql => (filter === undefined || filter.names.length === 0 ? sql`false` : sql`EXISTS (
  WITH RECURSIVE named (id) AS (
    SELECT unnest(${filter.names}::uuid[]) UNION SELECT c.replaced_by FROM named n JOIN change c ON c.node_id = n.id AND c.replaced_by IS NOT NULL)
  SELECT FROM named JOIN change away ON away.node_id = named.id WHERE away.replaced_by IS NOT NULL AND (away.position > ${after.position}::bigint
    OR EXISTS (SELECT FROM change back WHERE back.node_id = away.node_id AND back.op = 'CREATED' AND back.position > ${after.position}::bigint)))`);

/** The state of the log stands in every row, and in one of its own where there is no change. */
type Row = { readonly oldest: number; readonly head: number; readonly renamed: boolean } & (LogEntry | { readonly position: null });

const entryOf = (row: Row): LogEntry[] => {
  if (row.position === null) return [];
  const { position, number, kind, nodeId, op, cause, replacedBy, at, reason, matched, matches, endsCommit } = row;
  return [{ position, number, kind, nodeId, op, cause, replacedBy, at, reason, matched, matches, endsCommit }];
};

/** Reads on after a place. The state of the log and its changes come from one statement, so that no commit can slip in or out between them. */
export const readLog = async (db: Queryable, after: Place, selection: Selection, limits: ReadLimits): Promise<Reading> => {
  const statement = sql`
    WITH bounds AS (
      SELECT coalesce(min(position), 1) AS oldest, coalesce(max(position), 0) AS head, ${renamed(after, selection)} AS renamed FROM commit)
    SELECT b.oldest, b.head, b.renamed, e.* FROM bounds b LEFT JOIN LATERAL (${selected(after, selection, limits)}) e ON true
    ORDER BY e.position, e.number`;
  const rows = await query<Row>(db, statement);
  const { oldest, head, renamed: changedMeaning } = rows[0] as Row;
  if (oldest > after.position + 1 || changedMeaning) return { entries: [], through: { position: head, number: 0 }, head, broken: true };
  const entries = rows.flatMap(entryOf);
  const last = entries.length === limits.changes ? entries.at(-1) : undefined;
  const end = limits.positions === null ? head : Math.min(head, after.position + limits.positions);
  const through = last !== undefined ? placeOf(last) : end > after.position ? { position: end, number: 0 } : after;
  return { entries, through, head, broken: false };
};
