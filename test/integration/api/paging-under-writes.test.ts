import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { between, seeded } from '../../support/random.js';
import { RestlessDesk } from '../../support/restless-desk.js';

/** A list of the root by a name of its own: its field, what its order is made of before the id, and what else it is asked with. */
const lists: Readonly<Record<string, readonly [field: string, place: string, args: string]>> = {
  'articles, newest first': ['articles', 'publishedAt', ''],
  'articles, oldest first': ['articles', 'publishedAt', 'orderBy: PUBLISHED_ASC'],
  'events, newest first': ['events', 'startDate', ''],
  'events, oldest first': ['events', 'startDate', 'orderBy: DATE_ASC'],
  people: ['people', 'name', ''],
  organizations: ['organizations', 'name', 'filter: { text: "lake" }'],
  documents: ['documents', 'title', ''],
  stories: ['stories', 'lastPublishedAt', ''],
};
const names = Object.keys(lists);

/** An entry: its id with its place in the order, so that one which has moved is another. */
type Entry = string;
interface Page {
  readonly nodes: readonly Record<string, string | null>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

let api: TestApi;
let desk: RestlessDesk;
const random = seeded(11);

const read = async (name: string, args: object): Promise<Page> => {
  const [field, place, own] = lists[name] as (typeof lists)[string];
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    list: ${field}(first: $first, after: $after, last: $last, before: $before, ${own}) { nodes { id place: ${place} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`;
  return (await api.query<{ list: Page }>(query, args)).list;
};
const entriesOf = ({ nodes }: Page): Entry[] => nodes.map(({ id, place }) => `${id} ${place}`);
const whole = async (name: string): Promise<Entry[]> => entriesOf(await read(name, { first: 100 }));

/** All pages of a list, in its order; something is done while each of them is read. */
const walk = async (name: string, size: number, forwards: boolean, meanwhile: () => Promise<void>): Promise<Entry[]> => {
  const seen: Entry[] = [];
  for (let [cursor, more]: [string | null, boolean] = [null, true]; more;) {
    const reading: Promise<Page> = read(name, forwards ? { first: size, after: cursor } : { last: size, before: cursor });
    const [page]: [Page, void] = await Promise.all([reading, meanwhile()]);
    if (forwards) seen.push(...entriesOf(page));
    else seen.unshift(...entriesOf(page));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor }: Page['pageInfo'] = page.pageInfo;
    [cursor, more] = forwards ? [endCursor, hasNextPage] : [startCursor, hasPreviousPage];
  }
  return seen;
};

beforeAll(async () => {
  api = await startTestApi();
  desk = new RestlessDesk(api.db, 5);
  await desk.fill();
});
afterAll(() => api.close());

describe.each(['forwards', 'backwards'])('a walk through all pages %s, while articles come and go', (direction) => {
  it.each(names)('shows each of the %s whose place did not change exactly once, in order', async (name) => {
    const size = between(random, 1, 7);
    const [before, commits] = [await whole(name), desk.commits];
    const seen = await walk(name, size, direction === 'forwards', () => desk.commit());
    const after = new Set(await whole(name));
    const stayed = before.filter((entry) => after.has(entry));
    expect(stayed.length).toBeGreaterThan(7);
    expect(desk.commits - commits).toBeGreaterThanOrEqual(Math.floor(stayed.length / size));
    expect({ size, seen: seen.filter((entry) => stayed.includes(entry)) }).toEqual({ size, seen: stayed });
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('a walk through all pages, when the writer rests', () => {
  const nothing = async (): Promise<void> => undefined;

  it.each(names)('shows the same %s in every size of page, forwards and backwards', async (name) => {
    const expected = await whole(name);
    expect(expected.length).toBeGreaterThan(7);
    for (let size = 1; size <= 7; size++) expect(await walk(name, size, size % 2 === 0, nothing)).toEqual(expected);
    expect(await walk(name, 3, true, nothing)).toEqual(await walk(name, 3, false, nothing));
  });

  it('holds undated events, and articles without a date where they were first seen', async () => {
    const undated = (await whole('events, oldest first')).filter((entry) => entry.endsWith(' null'));
    expect(undated.length).toBeGreaterThan(0);
    expect(await walk('events, newest first', 4, true, nothing)).toEqual(expect.arrayContaining(undated));
    const { articles } = await api.query<{ articles: { nodes: { publishedPrecision: string }[] } }>('{ articles(first: 100) { nodes { publishedPrecision } } }');
    expect(articles.nodes.filter(({ publishedPrecision }) => publishedPrecision === 'SEEN').length).toBeGreaterThan(0);
  });
});
