import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { Made } from '../../support/make.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number;
}

const parts = 'nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const eventsQuery = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: EventOrder) {
  list: events(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { ${parts} }
}`;
const foreign = 'does not belong here: it was altered, or it comes from another field, order or parent. Use a cursor that this same list gave.';

let api: TestApi;
/** Twelve events: three without a date, and three to a day. */
let events: Made[];

const page = async (args: object): Promise<Page> => (await api.query<{ list: Page }>(eventsQuery, args)).list;
const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id);
const refusal = async (query: string, args: object = {}): Promise<string> => {
  const { errors = [] } = await api.ask(query, args);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
  return errors[0]?.message ?? '';
};

beforeAll(async () => {
  api = await startTestApi();
  events = [];
  for (const startDate of [null, '2016-04-13', '2017-05-01', '2019-01-01']) {
    for (let each = 0; each < 3; each++) events.push(await api.make.event({ startDate }));
  }
});
afterAll(() => api.close());

const oldestFirst = (): string[] => events.map(({ globalId }) => globalId);

describe('a list of the root', () => {
  it('holds undated events as the oldest, and ends its order in the id', async () => {
    expect(idsOf(await page({ first: 100, orderBy: 'DATE_ASC' }))).toEqual(oldestFirst());
    expect(idsOf(await page({ first: 100 }))).toEqual(oldestFirst().reverse());
  });

  it('gives the same entries in every size of page, forwards and backwards', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 13 }), fc.constantFrom('DATE_ASC', 'DATE_DESC'), fc.boolean(), async (size, orderBy, forwards) => {
      const seen: string[] = [];
      let [cursor, more]: [string | null, boolean] = [null, true];
      while (more) {
        const found: Page = await page(forwards ? { first: size, after: cursor, orderBy } : { last: size, before: cursor, orderBy });
        if (forwards) seen.push(...idsOf(found));
        else seen.unshift(...idsOf(found));
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
        expect(forwards ? hasPreviousPage : hasNextPage).toBe(cursor !== null);
        [cursor, more] = forwards ? [endCursor, hasNextPage] : [startCursor, hasPreviousPage];
      }
      expect(seen).toEqual(orderBy === 'DATE_ASC' ? oldestFirst() : oldestFirst().reverse());
    }), { numRuns: 15 });
  });

  it('ends between two cursors', async () => {
    const { edges } = await page({ first: 12, orderBy: 'DATE_ASC' });
    const [after, before] = [edges[2]?.cursor, edges[7]?.cursor];
    const between = await page({ first: 100, after, before, orderBy: 'DATE_ASC' });
    expect(idsOf(between)).toEqual(oldestFirst().slice(3, 7));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(idsOf(await page({ last: 2, after, before, orderBy: 'DATE_ASC' }))).toEqual(oldestFirst().slice(5, 7));
  });

  it('counts all entries whatever the page, and only where that is asked', async () => {
    expect((await page({ first: 1 })).totalCount).toBe(12);
    await api.query('{ events(first: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }');
    expect(api.statements()).toHaveLength(1);
  });

  it('holds twenty entries where no number is given, a hundred at most', async () => {
    for (let each = 0; each < 25; each++) await api.make.organization();
    const { organizations } = await api.query<{ organizations: Page }>('{ organizations { nodes { id } } }');
    expect(organizations.nodes).toHaveLength(20);
    const { errors } = await api.ask('{ events(first: 101) { nodes { id } } }');
    expect(errors).toMatchObject([{ message: '"first" may be at most 100, not 101: page with cursors for more.', extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });
});

describe('arguments of a list', () => {
  it('are first or last, not both, and one at least', async () => {
    expect(await refusal(eventsQuery, { first: 1, last: 1 })).toBe('Give either "first" or "last", not both.');
    expect(await refusal(eventsQuery, { first: 0 })).toBe('"first" must be 1 or more, not 0.');
    expect(await refusal(eventsQuery, { last: -1 })).toBe('"last" must be 1 or more, not -1.');
  });

  it('refuse a cursor that was altered', async () => {
    const cursor = (await page({ first: 1 })).pageInfo.endCursor ?? '';
    expect(await refusal(eventsQuery, { first: 1, after: `A${cursor.slice(1)}` })).toBe(`The cursor in "after" ${foreign}`);
    expect(await refusal(eventsQuery, { last: 1, before: 'nonsense' })).toBe(`The cursor in "before" ${foreign}`);
  });

  it('refuse a cursor of another order', async () => {
    const { endCursor } = (await page({ first: 1, orderBy: 'DATE_ASC' })).pageInfo;
    expect(await refusal(eventsQuery, { first: 1, after: endCursor, orderBy: 'DATE_DESC' })).toBe(`The cursor in "after" ${foreign}`);
  });

  it('refuse a cursor of another field', async () => {
    const { people } = await api.make.person().then(() => api.query<{ people: Page }>('{ people(first: 1) { pageInfo { endCursor } } }'));
    expect(await refusal(eventsQuery, { first: 1, after: people.pageInfo.endCursor })).toBe(`The cursor in "after" ${foreign}`);
  });
});

describe('a list below a node', () => {
  interface Answer {
    readonly events: { readonly nodes: readonly { readonly id: string; readonly delegations: Page }[] };
  }
  const nested = `{ events(filter: { kind: [SUMMIT] }, orderBy: DATE_ASC) { nodes { id delegations(first: 2) { ${parts} } } } }`;
  const goOn = `query ($id: ID!, $after: String!) { event(id: $id) { delegations(first: 2, after: $after) { ${parts} } } }`;
  const delegations = new Map<string, string[]>();

  beforeAll(async () => {
    for (const startDate of ['2020-01-01', '2020-01-02', '2020-01-03']) {
      const event = await api.make.event({ startDate, kind: 'SUMMIT' });
      const sent: string[] = [];
      for (let each = 0; each < 5; each++) sent.push((await api.make.delegation(event, await api.make.organization({ name: `Body ${each} of ${startDate}` }))).globalId);
      delegations.set(event.globalId, sent);
    }
  });

  it('pages for each owner, and counts for each owner, in one statement of each', async () => {
    const { events: { nodes } } = await api.query<Answer>(nested);
    expect(nodes.map(({ id, delegations: list }) => [id, idsOf(list)])).toEqual([...delegations].map(([id, sent]) => [id, sent.slice(0, 2)]));
    expect(nodes.map(({ delegations: { totalCount, pageInfo } }) => [totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage])).toEqual(Array(3).fill([5, true, false]));
    expect(api.statements()).toHaveLength(3);
  });

  it('goes on behind a cursor, to the end', async () => {
    for (const { id, delegations: { pageInfo } } of (await api.query<Answer>(nested)).events.nodes) {
      const { event } = await api.query<{ event: { delegations: Page } }>(goOn, { id, after: pageInfo.endCursor });
      expect(idsOf(event.delegations)).toEqual(delegations.get(id)?.slice(2, 4));
      expect(event.delegations.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      const last = await api.query<{ event: { delegations: Page } }>(goOn, { id, after: event.delegations.pageInfo.endCursor });
      expect(idsOf(last.event.delegations)).toEqual(delegations.get(id)?.slice(4));
      expect(last.event.delegations.pageInfo.hasNextPage).toBe(false);
    }
  });

  it('refuses a cursor of another owner', async () => {
    const { events: { nodes } } = await api.query<Answer>(nested);
    expect(await refusal(goOn, { id: nodes[0]?.id, after: nodes[1]?.delegations.pageInfo.endCursor })).toBe(`The cursor in "after" ${foreign}`);
  });

  it('keeps answers apart that ask for the same field with other arguments', async () => {
    const { events: { nodes } } = await api.query<{ events: { nodes: { one: Page; three: Page }[] } }>(
      `{ events(filter: { kind: [SUMMIT] }) { nodes { one: delegations(first: 1) { ${parts} } three: delegations(first: 3) { ${parts} } } } }`,
    );
    expect(nodes.map(({ one, three }) => [one.nodes.length, three.nodes.length])).toEqual(Array(3).fill([1, 3]));
  });
});
