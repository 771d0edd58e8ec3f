import { In } from 'typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import sql, { join, raw } from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { foldWords } from '../core/fold-name.js';
import { newId } from '../core/ids.js';
import { insertRows, upsertRows, upsertTables } from '../db/insert-rows.js';
import type { TableRows } from '../db/insert-rows.js';
import { Delegation } from '../events/delegation.entity.js';
import { Document } from '../events/document.entity.js';
import { Event } from '../events/event.entity.js';
import { EventDocument } from '../events/event-document.entity.js';
import { EventSeries } from '../events/event-series.entity.js';
import type { SubjectKind } from '../extract/facts.js';
import { Name } from '../graph/name.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Person } from '../participants/person.entity.js';
import { Position } from '../participants/position.entity.js';
import type { Row } from './believe.js';
import type { NameForm } from './names.js';

const entityClasses: { readonly [K in SubjectKind]: EntityTarget<ObjectLiteral> } = {
  PERSON: Person, POSITION: Position, ORGANIZATION: Organization, EVENT_SERIES: EventSeries, EVENT: Event,
  DELEGATION: Delegation, PARTICIPANT: Participant, DOCUMENT: Document,
};

/** Whether a write made, altered or removed the row of an id; ids whose row stayed as it was are absent. */
export type Written = Map<string, 'CREATED' | 'REPLACED' | 'RETRACTED'>;

/** What a kind should hold: `rows` are those that stand, all other `ids` go. */
export interface Wanted {
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

/** The rows of all kinds that some ids have now, by the names of their columns, in one statement. Their columns are texts, numbers and days. */
const existingRows = async (tx: Transaction, wanted: ReadonlyMap<SubjectKind, Wanted>, born: ReadonlySet<string>): Promise<Map<string, Readonly<Record<string, unknown>>>> => {
  const known = [...wanted].map(([kind, { ids }]) => ({ kind, ids: ids.filter((id) => !born.has(id)) })).filter(({ ids }) => ids.length > 0);
  const selects = known.map(({ kind, ids }) =>
    sql`SELECT t.id, to_jsonb(t) AS row FROM ${raw(`"${tx.manager.connection.getMetadata(entityClasses[kind]).tablePath}"`)} t WHERE t.id = ANY(${ids}::uuid[])`);
  if (selects.length === 0) return new Map();
  const rows = await tx.query<{ id: string; row: Record<string, unknown> }>(join(selects, ' UNION ALL '));
  return new Map(rows.map(({ id, row }) => [id, row]));
};

/** What a kind is written with, and what is written of it. */
interface KindRows {
  readonly target: EntityTarget<ObjectLiteral>;
  readonly written: Written;
  readonly gone: readonly string[];
  readonly saved: TableRows['rows'];
}

const rowsToWrite = (tx: Transaction, kind: SubjectKind, { ids, rows }: Wanted, existing: ReadonlyMap<string, Readonly<Record<string, unknown>>>): KindRows => {
  const target = entityClasses[kind];
  const { columns } = tx.manager.connection.getMetadata(target);
  const same = (before: Readonly<Record<string, unknown>>, row: Row): boolean =>
    columns.every(({ propertyName, databaseName }) => !(propertyName in row) || before[databaseName] === row[propertyName]);
  const written: Written = new Map();
  for (const [id, row] of rows) {
    const before = existing.get(id);
    if (before === undefined) written.set(id, 'CREATED');
    else if (!same(before, row)) written.set(id, 'REPLACED');
  }
  for (const id of ids) if (existing.has(id) && !rows.has(id)) written.set(id, 'RETRACTED');
  const gone = [...written].flatMap(([id, op]) => (op === 'RETRACTED' ? [id] : []));
  const saved = [...written].flatMap(([id, op]) => (op === 'RETRACTED' ? [] : [{ ...rows.get(id), id }]));
  return { target, written, gone, saved };
};

/** Makes the rows of some kinds what is believed. `born` are ids that are new with this transaction: they have no rows yet. */
export const writeRows = async (tx: Transaction, wanted: ReadonlyMap<SubjectKind, Wanted>, born: ReadonlySet<string> = new Set()): Promise<Map<SubjectKind, Written>> => {
  const existing = await existingRows(tx, wanted, born);
  const kinds = [...wanted].map(([kind, each]) => [kind, rowsToWrite(tx, kind, each, existing)] as const);
  for (const [, { target, gone }] of kinds) if (gone.length > 0) await tx.manager.delete(target, gone);
  await upsertTables(tx.manager, kinds.map(([, { target, saved }]) => ({ target, rows: saved })));
  return new Map(kinds.map(([kind, { written }]) => [kind, written]));
};

const keyOf = (nodeId: string, form: { language: string; value: string }): string => JSON.stringify([nodeId, form.language, form.value]);

/** Nodes whose names are no longer what they were: those for which a form came or went, and those where a count differs as well. */
export interface Renamed {
  readonly reworded: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** Makes the names of some nodes what was seen of them; those of `born` have none yet. */
export const writeNames = async (tx: Transaction, names: ReadonlyMap<string, readonly NameForm[]>, born: ReadonlySet<string> = new Set()): Promise<Renamed> => {
  const known = [...names.keys()].filter((id) => !born.has(id));
  const existing = new Map((known.length === 0 ? [] : await tx.manager.findBy(Name, { nodeId: In(known) })).map((name) => [keyOf(name.nodeId, name), name]));
  const wanted = new Map([...names].flatMap(([nodeId, forms]) => forms.map((form) => [keyOf(nodeId, form), { ...form, nodeId }] as const)));
  const gone = [...existing].filter(([key]) => !wanted.has(key)).map(([, name]) => name);
  const saved = [...wanted]
    .filter(([key, form]) => existing.get(key)?.articleCount !== form.articleCount)
    .map(([key, form]) => ({ ...form, folded: foldWords(form.value), id: existing.get(key)?.id ?? newId() }));
  if (gone.length > 0) await tx.manager.delete(Name, gone.map(({ id }) => id));
  await upsertRows(tx.manager, Name, saved);
  const made = saved.filter((form) => !existing.has(keyOf(form.nodeId, form)));
  return {
    reworded: new Set([...gone, ...made].map(({ nodeId }) => nodeId)),
    changed: new Set([...gone, ...saved].map(({ nodeId }) => nodeId)),
  };
};

/** The search vector over all names of a node, for the kinds that have no facets. */
export const writeNameWords = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await tx.query(sql`
    WITH nameless AS (DELETE FROM name_words w WHERE w.node_id = ANY(${ids}::uuid[]) AND NOT EXISTS (SELECT FROM name n WHERE n.node_id = w.node_id))
    INSERT INTO name_words (node_id, words)
    SELECT n.node_id, name_vector(string_agg(n.value, E'\n' ORDER BY n.id))
    FROM name n WHERE n.node_id = ANY(${ids}::uuid[]) GROUP BY n.node_id
    ON CONFLICT (node_id) DO UPDATE SET words = excluded.words`);
};

/** Makes the events of some documents what is believed; answers the documents and events between which a link came or went. */
export const writeEventDocuments = async (tx: Transaction, events: ReadonlyMap<string, readonly string[]>): Promise<Set<string>> => {
  if (events.size === 0) return new Set();
  const existing = await tx.manager.findBy(EventDocument, { documentId: In([...events.keys()]) });
  const gone = existing.filter((row) => !events.get(row.documentId)?.includes(row.eventId));
  const known = new Set(existing.map((row) => `${row.eventId}|${row.documentId}`));
  const made = [...events].flatMap(([documentId, ids]) => ids.map((eventId) => ({ eventId, documentId }))).filter((row) => !known.has(`${row.eventId}|${row.documentId}`));
  for (const row of gone) await tx.manager.delete(EventDocument, { eventId: row.eventId, documentId: row.documentId });
  await insertRows(tx.manager, EventDocument, made);
  return new Set([...gone, ...made].flatMap(({ eventId, documentId }) => [eventId, documentId]));
};
