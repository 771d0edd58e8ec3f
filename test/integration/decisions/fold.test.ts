import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.js';
import { globalId } from '../../../src/graph/global-id.js';
import { reextract } from '../../../src/ingest/reextract.js';
import type { Random } from '../../support/random.js';
import { oneOf, seeded } from '../../support/random.js';
import { canonicalGraph, difference } from '../../support/canonical-graph.js';
import type { FoundPerson } from '../../support/edit-desk.js';
import { EditDesk, sessionPage } from '../../support/edit-desk.js';
import { FoldingReader } from '../../support/folding-reader.js';

let desk: EditDesk;
beforeAll(async () => { desk = await EditDesk.open(); });
afterAll(() => desk.close());

const fields = { articleChanges: 'articles', eventChanges: 'events' } as const;

/** Ids that a query answers for a filter. */
const members = async (field: keyof typeof fields, filter: object): Promise<string[]> => {
  const type = field === 'articleChanges' ? 'ArticleFilter' : 'EventFilter';
  const data = await desk.api.query<Record<string, { nodes: { id: string }[] }>>(`query ($filter: ${type}) { ${fields[field]}(first: 100, filter: $filter) { nodes { id } } }`, { filter });
  return data[fields[field]]?.nodes.map(({ id }) => id).sort() ?? [];
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const officials = [
  'the Minister of Energy of Kazakhstan Saule Oralkhanova', 'the Minister of Energy of Kazakhstan Saule Baimukhanova', 'the Minister of Ecology of Uzbekistan Rustam Holiqulov',
  'the Minister of Energy of Tajikistan Bahrom Nazirov', 'the Minister of Energy of Uzbekistan Bobur Nazirov',
];

const page = (random: Random, number: number, updated = ''): string => {
  const two = [...officials].sort(() => oneOf(random, [-1, 1])).slice(0, 2);
  const year = 2014 + number;
  return sessionPage({ ordinal: ordinals[number - 1] as string, number, day: `15-16 April ${year}`, published: `April 17, ${year}`, people: two.join(' and '), updated });
};

/** One thing that an editor may do now, by chance; what is refused changes nothing. */
const anyDecision = async (random: Random): Promise<void> => {
  const people = await desk.people();
  const person = (): FoundPerson => oneOf(random, people);
  const chosen = person();
  const participation = oneOf(random, chosen.participations.nodes);
  const { articles } = await desk.api.query<{ articles: { nodes: { id: string; status: string }[] } }>('{ articles(first: 100, filter: { status: [USABLE, CANCELED] }) { nodes { id status } } }');
  const article = oneOf(random, articles.nodes);
  const decisions: (() => Promise<unknown>)[] = [
    () => desk.edit(`mergePeople(into: "${chosen.id}", from: ["${person().id}"])`),
    () => desk.edit(`mergePeople(into: "${chosen.id}", from: ["${person().id}"])`),
    () => desk.edit(`splitPerson(id: "${chosen.id}", participants: ["${participation.id}"])`),
    () => desk.edit(`splitPerson(id: "${chosen.id}", participants: [])`),
    () => desk.edit(`correctParticipant(id: "${participation.id}", input: { role: ${oneOf(random, ['OBSERVER', 'ABSENT', 'HEAD_OF_DELEGATION', 'null'])} })`, 'participant { id }'),
    () => desk.edit(`identifyPerson(id: "${chosen.id}", wikidataId: ${oneOf(random, ['"Q1"', '"Q2"', 'null'])})`),
    () => desk.edit(`${article.status === 'CANCELED' ? 'restoreArticle' : 'cancelArticle'}(id: "${article.id}", reason: "chance")`, 'article { id }'),
  ];
  await oneOf(random, decisions)();
};

describe('chance decisions among chance articles', () => {
  it('are followed by every reader, and lead to a graph that reading all texts again does not change', async () => {
    const random = seeded(7);
    for (const number of [1, 2, 3]) await desk.ingest(page(random, number));
    // A filter that names a person is void once that person is merged, and starts again: so it is not followed here.
    const { organization } = await desk.api.query<{ organization: { id: string } }>('{ organization(countryCode: "KZ") { id } }');
    const filters = [
      ['articleChanges', {}], ['articleChanges', { organization: [organization.id] }], ['articleChanges', { status: ['CANCELED', 'USABLE'] }],
      ['eventChanges', {}], ['eventChanges', { organization: [organization.id] }], ['eventChanges', { city: ['Bishkek'], text: 'council' }],
    ] as const;
    const start = await desk.position();
    const readers = await Promise.all(filters.map(async ([field, filter]) => ({
      field, filter, reader: new FoldingReader(desk.api.url, field, { filter }, start, seeded(9), await members(field, filter)),
    })));
    for (let round = 4; round <= 10; round += 1) {
      await desk.ingest(page(random, round));
      for (let many = 0; many < 4; many += 1) await anyDecision(random);
      if (round % 3 === 0) await desk.ingest(page(random, round - 1, `Updated: April 20, ${2013 + round} `));
    }

    const graph = await canonicalGraph(desk.api.db);
    await reextract(desk.api.db, systemClock, 'test', new AbortController().signal, () => undefined, { all: true });
    expect(difference(graph, await canonicalGraph(desk.api.db))).toEqual({ missing: [], beyond: [] });

    expect(await desk.api.db.query('SELECT DISTINCT kind FROM decision ORDER BY kind')).toEqual(['CANCEL', 'CORRECT', 'MERGE', 'SPLIT'].map((kind) => ({ kind })));

    // Everyone comes to the last event, so that every filter lets it through.
    const last = await desk.ingest(sessionPage({ ordinal: 'eleventh', number: 11, day: '15-16 April 2026', published: 'April 17, 2026', people: `${officials.slice(1).join(', ')} and ${officials[0]}` }));
    const { events } = await desk.api.query<{ events: { nodes: { id: string }[] } }>('{ events(first: 1) { nodes { id } } }');
    const ends = { articleChanges: globalId('Article', last.articleId), eventChanges: events.nodes[0]?.id ?? '' };
    for (const { field, filter, reader } of readers) {
      await reader.readUntil(ends[field]);
      expect([field, filter, reader.foldOf(new Set(reader.changes.map(({ id }) => id)))]).toEqual([field, filter, await members(field, filter)]);
    }
  }, 120_000);
});
