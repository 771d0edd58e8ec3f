import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { fold } from '../core/text.js';

/** Facets rows that a node had before and has after a transaction; the same where nothing filterable changed. */
export interface FacetsChange {
  readonly before: number | null;
  readonly after: number | null;
}

interface FacetsTable {
  readonly table: string;
  readonly columns: readonly string[];
}

const articleFacets: FacetsTable = {
  table: 'article_facets',
  columns: ['source_id', 'language', 'section', 'status', 'held', 'published_at', 'persons', 'organizations', 'events', 'series', 'documents', 'topics', 'words'],
};

const eventFacets: FacetsTable = {
  table: 'event_facets',
  columns: ['kind', 'status', 'series_id', 'start_date', 'end_date', 'city', 'country_id', 'organizations', 'persons', 'words'],
};

const entitiesOfKind = (kind: string): Sql => sql`coalesce(array_agg(DISTINCT l.entity_id ORDER BY l.entity_id) FILTER (WHERE s.kind = ${kind}), '{}')`;

/** What an article can be found by now, one row each. */
const wantedOfArticles = (ids: readonly string[]): Sql => sql`
  SELECT a.id AS node_id, a.source_id, a.language, a.section, a.status, a.held, a.published_at, a.topic_ids AS topics, linked.*,
    search_vector(a.language, concat_ws(E'\n\n', a.headline, a.lead, a.body)) AS words
  FROM article a CROSS JOIN LATERAL (
    SELECT ${entitiesOfKind('PERSON')} AS persons, ${entitiesOfKind('ORGANIZATION')} AS organizations, ${entitiesOfKind('EVENT')} AS events,
      ${entitiesOfKind('EVENT_SERIES')} AS series, ${entitiesOfKind('DOCUMENT')} AS documents
    FROM assertion s JOIN link l ON l.signature_id = s.signature_id AND l.closed IS NULL
    WHERE s.article_id = a.id AND s.closed IS NULL
  ) linked
  WHERE a.id = ANY(${ids}::uuid[])`;

/** What an event can be found by now, one row each. Whoever stayed away did not take part. */
const wantedOfEvents = (events: readonly { id: string; city: string | null }[]): Sql => sql`
  SELECT e.id AS node_id, e.kind, e.status, e.series_id, e.start_date, e.end_date, folded.city, e.country_id, bodies.organizations, people.persons, named.words
  FROM unnest(${events.map(({ id }) => id)}::uuid[], ${events.map(({ city }) => (city === null ? null : fold(city)))}::text[]) AS folded(id, city)
  JOIN event e ON e.id = folded.id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT part.id ORDER BY part.id), '{}') AS organizations FROM (
      SELECT e.chair_id AS id UNION ALL SELECT e.host_id
      UNION ALL SELECT d.represents_id FROM delegation d WHERE d.event_id = e.id
      UNION ALL SELECT unnest(ARRAY[p.represents_id, p.organization_id]) FROM participant p WHERE p.event_id = e.id AND p.role <> 'ABSENT'
    ) part WHERE part.id IS NOT NULL
  ) bodies
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(p.person_id ORDER BY p.person_id), '{}') AS persons FROM participant p WHERE p.event_id = e.id AND p.role <> 'ABSENT'
  ) people
  CROSS JOIN LATERAL (
    SELECT name_vector(coalesce(string_agg(n.value, E'\n' ORDER BY n.id), '')) AS words
    FROM name n WHERE n.node_id IN (e.id, e.series_id)
  ) named`;

/** Closes the rows that no longer hold and opens those that do; nodes that are gone only close. */
const turnOver = async (tx: Transaction, facets: FacetsTable, ids: readonly string[], wanted: Sql): Promise<Map<string, FacetsChange>> => {
  const table = raw(facets.table);
  const columns = (alias: string): Sql => join(facets.columns.map((column) => raw(`${alias}.${column}`)));
  const nodes = await tx.query<{ node_id: string; before: string | null; stands: boolean }>(sql`
    SELECT n.id AS node_id, f.id AS before, EXISTS (SELECT FROM ${raw(facets.table.replace('_facets', ''))} t WHERE t.id = n.id) AS stands
    FROM unnest(${ids}::uuid[]) AS n(id) LEFT JOIN ${table} f ON f.node_id = n.id AND f.current`);
  const opened = await tx.query<{ node_id: string; id: string }>(sql`
    INSERT INTO ${table} (node_id, current, ${join(facets.columns.map((column) => raw(column)))})
    SELECT w.node_id, f.id IS NULL, ${columns('w')} FROM (${wanted}) w LEFT JOIN ${table} f ON f.node_id = w.node_id AND f.current
    WHERE f.id IS NULL OR (${columns('w')}) IS DISTINCT FROM (${columns('f')})
    RETURNING node_id, id`);
  const living = new Set(nodes.filter(({ stands }) => stands).map((node) => node.node_id));
  const before = new Map(nodes.flatMap((node) => (node.before === null ? [] : [[node.node_id, Number(node.before)] as const])));
  const reopened = opened.filter((row) => before.has(row.node_id));
  const closing = [...reopened.map((row) => row.node_id), ...ids.filter((id) => before.has(id) && !living.has(id))];
  // Of one node only one row may be current, so the old one goes before the new one comes.
  if (closing.length > 0) await tx.query(sql`UPDATE ${table} SET current = false WHERE current AND node_id = ANY(${closing}::uuid[])`);
  if (reopened.length > 0) await tx.query(sql`UPDATE ${table} SET current = true WHERE id = ANY(${reopened.map(({ id }) => id)}::bigint[])`);
  const after = new Map([...[...before].filter(([id]) => living.has(id)), ...opened.map((row) => [row.node_id, Number(row.id)] as const)]);
  return new Map(ids.map((id) => [id, { before: before.get(id) ?? null, after: after.get(id) ?? null }]));
};

export const turnOverArticles = (tx: Transaction, ids: readonly string[]): Promise<Map<string, FacetsChange>> =>
  turnOver(tx, articleFacets, ids, wantedOfArticles(ids));

export const turnOverEvents = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, FacetsChange>> =>
  turnOver(tx, eventFacets, ids, wantedOfEvents(await tx.query(sql`SELECT id, city FROM event WHERE id = ANY(${ids}::uuid[])`)));
