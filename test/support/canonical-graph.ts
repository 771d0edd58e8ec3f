import type { DataSource, ObjectLiteral } from 'typeorm';
import { Article } from '../../src/articles/article.entity.js';
import { ArticleVersion } from '../../src/articles/article-version.entity.js';
import { Source } from '../../src/articles/source.entity.js';
import { Story } from '../../src/articles/story.entity.js';
import { Topic } from '../../src/articles/topic.entity.js';
import { contentHash } from '../../src/core/ids.js';
import { Delegation } from '../../src/events/delegation.entity.js';
import { Document } from '../../src/events/document.entity.js';
import { Event } from '../../src/events/event.entity.js';
import { EventDocument } from '../../src/events/event-document.entity.js';
import { EventSeries } from '../../src/events/event-series.entity.js';
import { Name } from '../../src/graph/name.entity.js';
import { Organization } from '../../src/organizations/organization.entity.js';
import { Participant } from '../../src/participants/participant.entity.js';
import { Person } from '../../src/participants/person.entity.js';
import { Position } from '../../src/participants/position.entity.js';

const classes = [Article, ArticleVersion, Source, Story, Topic, Name, Organization, EventSeries, Event, EventDocument, Document, Person, Position, Delegation, Participant];

/** What tells of the order of arrival, or of who read it, and not of the news. */
const arrival = new Set(['id', 'version', 'number', 'seen_at', 'extractor']);

interface Thing {
  readonly table: string;
  readonly values: string;
  readonly refs: readonly (readonly [string, string])[];
}

const isRef = (column: string): boolean => column.endsWith('_id') && column !== 'wikidata_id';

const thingOf = (table: string, row: ObjectLiteral): Thing => ({
  table,
  values: JSON.stringify(Object.entries(row).filter(([column]) => !arrival.has(column) && !isRef(column)).sort()),
  refs: Object.entries(row).flatMap(([column, value]) => (isRef(column) && typeof value === 'string' ? [[column, value] as const] : [])).sort(),
});

interface MentionRow {
  id: string; article: string; entity: string | null; candidates: string[]; part: string; start: number; end: number; quote: string; supports: string[]; open: boolean;
}

const mentionThings = async (db: DataSource): Promise<[string, Thing][]> => {
  const rows = await db.query<MentionRow[]>(`
    SELECT m.id, m.article_id AS article, l.entity_id AS entity, s.candidates, m.part, m.start, m."end", m.quote, m.supports, m.closed IS NULL AS open
    FROM mention m JOIN assertion a ON a.id = m.assertion_id JOIN signature s ON s.id = a.signature_id
    LEFT JOIN link l ON l.signature_id = s.id AND l.closed IS NULL`);
  return rows.map(({ id, article, entity, candidates, ...values }) => [id, {
    table: 'mention',
    // A closed mention leads to whatever its words are taken for today, so only open ones are compared by it.
    values: JSON.stringify(values),
    refs: [['article', article], ...(values.open && entity !== null ? [['entity', entity] as const] : []), ...(values.open ? candidates.map((candidate) => ['candidate', candidate] as const) : [])],
  }]);
};

/** Rounds of looking one step further: more than the longest way from a thing to all that tells it apart. */
const rounds = 4;

/**
 * The whole graph as a sorted list of labels, each made of what a thing is and what it leads to, rounds deep, and never of an id or of the order of arrival.
 * Two stores hold the same graph up to ids where these lists are equal. With each label stands what it was made of first, for a readable difference.
 */
export const canonicalGraph = async (db: DataSource): Promise<string[]> => {
  const things = new Map<string, Thing>(await mentionThings(db));
  for (const target of classes) {
    const metadata = db.getMetadata(target);
    // As PostgreSQL has them: thousands of rows are read hundreds of times.
    for (const row of await db.query<ObjectLiteral[]>(`SELECT * FROM "${metadata.tableName}"`)) {
      const key = metadata.primaryColumns.map((column) => String(row[column.databaseName])).join('|');
      things.set(key, thingOf(metadata.tableName, row));
    }
  }
  let labels = new Map([...things].map(([id, thing]) => [id, contentHash(thing.table, thing.values)]));
  for (let round = 0; round < rounds; round += 1) {
    const seen = labels;
    labels = new Map([...things].map(([id, thing]) => [
      id,
      contentHash(seen.get(id) ?? '', ...thing.refs.map(([property, ref]) => `${property}=${seen.get(ref) ?? 'nothing'}`).sort()),
    ]));
  }
  return [...things].map(([id, thing]) => `${thing.table} ${thing.values} ${labels.get(id)}`).sort();
};

/** What one graph has and the other has not. */
export const difference = (expected: readonly string[], graph: readonly string[]): { missing: string[]; beyond: string[] } => {
  const [wanted, found] = [new Set(expected), new Set(graph)];
  return { missing: expected.filter((label) => !found.has(label)), beyond: graph.filter((label) => !wanted.has(label)) };
};
