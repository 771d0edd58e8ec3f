import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.js';
import { storeArticle } from '../../src/ingest/store-article.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { canonicalGraph, difference } from '../support/canonical-graph.js';
import { emptyGraph } from '../support/desk.js';
import { between, oneOf, seeded } from '../support/random.js';
import type { Random } from '../support/random.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';
import type { Telling } from '../support/told-article.js';
import { toldArticle } from '../support/told-article.js';

const runs = 15;

/** Names that are one person, two, or either, as the others of the store have it. */
const people = (random: Random): Telling['people'] => Array.from({ length: between(random, 1, 3) }, () => ({
  name: oneOf(random, ['Nodir Nazirov', 'Nurali Nazirov', 'N. Nazirov', 'Nazirov', 'B. Karimov', 'Karimov', 'Bakhtiyor Karimov']),
  state: oneOf(random, [null, 'state:UZ', 'state:TJ']),
  title: oneOf(random, [null, 'Minister of Energy', 'Deputy Minister']),
  role: oneOf(random, ['MEMBER', 'MEMBER', 'ABSENT', 'CHAIR'] as const),
}));

const tellingAt = (random: Random, address: string): Telling => ({
  address,
  publishedOn: `2024-05-0${between(random, 1, 9)}`,
  people: people(random),
  event: {
    name: oneOf(random, ['meeting of energy ministers', 'energy ministers meeting', 'meeting of energy and water ministers', 'water talks']),
    day: oneOf(random, [null, '2024-05-01', '2024-05-02', '2024-06-02']),
    city: oneOf(random, [null, 'Tashkent', 'Dushanbe']),
    status: oneOf(random, ['PLANNED', 'HELD'] as const),
    ordinal: oneOf(random, [undefined, undefined, 4, 5]),
  },
  series: oneOf(random, [null, 'Sessions of the council', 'Council sessions']),
  document: oneOf(random, [null, 'energy charter@body:sco']),
});

/** Articles with the versions that they have, one after the other. */
const storyOf = (random: Random): Telling[][] =>
  Array.from({ length: between(random, 3, 5) }, (_, index) => Array.from({ length: between(random, 1, 3) }, () => tellingAt(random, `article-${index}`)));

/** All versions in some order that keeps those of an article in theirs. */
const interleaved = (random: Random, story: readonly (readonly Telling[])[]): Telling[] => {
  const left = story.map((versions) => [...versions]);
  const order: Telling[] = [];
  while (left.some((versions) => versions.length > 0)) order.push(oneOf(random, left.filter((versions) => versions.length > 0)).shift() as Telling);
  return order;
};

describe('corrections of several articles', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
    await storeReference(store.db, systemClock);
  });
  afterAll(() => store.close());

  const graphOf = async (tellings: readonly Telling[]): Promise<string[]> => {
    await emptyGraph(store.db);
    for (const telling of tellings) await storeArticle(store.db, systemClock, 'test', toldArticle(telling));
    return canonicalGraph(store.db);
  };

  it('lead to the same graph in whatever order they arrive, however they merge and part people and events', async () => {
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = seeded(seed);
      const story = storyOf(random);
      const expected = await graphOf(story.flat());
      expect({ seed, ...difference(expected, await graphOf(interleaved(random, story))) }).toEqual({ seed, missing: [], beyond: [] });
    }
  }, 120_000);
});
