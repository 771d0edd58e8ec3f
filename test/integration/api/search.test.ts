import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { rankOf } from '../../../src/articles/article.queries.js';
import { query } from '../../../src/db/query.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { loadDesk } from '../../support/desk.js';
import { deskFile } from '../../support/desk-files.js';

interface Found { __typename: string; id: string; name?: string; title?: string; headline?: string }
interface Edge { cursor: string; score: number; highlight: string | null; node: Found }

const document = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String) { search(text: $text, types: $types, first: $first, after: $after) {
  edges { cursor score highlight node { __typename ... on Node { id } ... on Person { name } ... on Organization { name } ... on Event { name } ... on Document { title } ... on Article { headline } } }
  nodes { ... on Node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
} }`;

interface Answer { search: { edges: Edge[]; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } } }

const labelOf = ({ name, title, headline }: Found): string => name ?? title ?? headline ?? '';

describe('a search in the report of the eleventh session', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await loadDesk(api.db, [deskFile('01')]);
  });
  afterAll(() => api.close());

  const search = async (text: string, types?: string[]): Promise<Edge[]> => (await api.query<Answer>(document, { text, types })).search.edges;
  const best = async (text: string, types?: string[]) => (await search(text, types))[0];

  it.each(['Ермекбаев', 'Yermekbayev', 'yermekbayev', 'Ermekbaev', 'ЕРМЕКБАЕВ', 'Yermekbaev', 'N. Yermekbayev'])('finds the same man by %s', async (text) => {
    expect(await best(text, ['PERSON'])).toMatchObject({ node: { __typename: 'Person', name: 'N. B. Yermekbayev' }, highlight: expect.stringContaining('<mark>Yermekbayev</mark>') });
  });

  it('finds the report by a name that it writes in another script, and marks it there', async () => {
    const { node, score, highlight } = await best('Ермекбаев', ['ARTICLE']) as Edge;
    expect(node).toMatchObject({ __typename: 'Article', headline: expect.stringMatching(/^Security Council Secretaries/) });
    expect(highlight).toMatch(/China; N\. B\. <mark>Yermekbayev<\/mark>, Assistant to the President/);
    expect(score).toBeLessThan(0.5);
  });

  it.each([
    ['Uzbekstan', 'Uzbekistan'], ['Узбекистан', 'Uzbekistan'], ['Oʻzbekiston', 'Uzbekistan'], ['Ўзбекистон', 'Uzbekistan'], ['sco', 'Shanghai Cooperation Organization'], ['ШОС', 'Shanghai Cooperation Organization'],
    ['SCO summit', 'Shanghai Cooperation Organization'], ['Shangai Coperation Organisation', 'Shanghai Cooperation Organization'],
  ])('finds by %s the body %s', async (text, name) => {
    expect(labelOf((await best(text, ['ORGANIZATION']))?.node as Found)).toBe(name);
  });

  it('finds words in the text of the article, as web-search syntax has them', async () => {
    const { node, score, highlight } = await best('"transnational organized crime"', ['ARTICLE']) as Edge;
    expect(node.__typename).toBe('Article');
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(highlight).toContain('<mark>transnational</mark> <mark>organized</mark> <mark>crime</mark>');
    expect(await search('"crime transnational"', ['ARTICLE'])).toEqual([]);
  });

  it('finds events and documents by the words of their names', async () => {
    expect(await best('secretaries council eleventh', ['EVENT'])).toMatchObject({ node: { __typename: 'Event' }, highlight: expect.stringContaining('<mark>') });
    expect(await best('narcotics strategy', ['DOCUMENT'])).toMatchObject({ node: { __typename: 'Document', title: expect.stringMatching(/strategy/i) } });
  });

  it('goes through all kinds, best first, each score between 0 and 1', async () => {
    const edges = await search('Tashkent secretaries');
    expect(new Set(edges.map(({ node }) => node.__typename)).size).toBeGreaterThan(1);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it.each(['', '  ', '-Uzbekistan', '?', '" " OR', 'the'])('finds nothing, or nothing but names, where no word is asked for: %j', async (text) => {
    expect((await search(text)).filter(({ node }) => node.__typename === 'Article')).toEqual([]);
  });

  it.each([['\0'], ['\ud800'], ["'; drop table name; --"], ['\\'], ['%_'], ['<mark>'], ['a'.repeat(1_000)]])('answers %j without failing', async (text) => {
    const { errors } = await api.ask(document, { text });
    for (const error of errors ?? []) expect(error).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  });

  it('refuses a text that is too long', async () => {
    expect((await api.ask(document, { text: 'a'.repeat(1_001) })).errors).toMatchObject([{ message: '"text" may have at most 1000 characters.', extensions: { code: 'BAD_INPUT' } }]);
  });
});

describe('a search through much', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    const { make } = api;
    for (let index = 0; index < 20; index++) {
      const person = await make.person({ name: `${'ABCDEFGHIJKLMNOPQRST'[index]}. Karimov` });
      const event = await make.event({ name: `Karimov reading ${index}` });
      await make.document({ title: `Karimov statement ${index}` });
      await make.organization({ name: `Karimov institute ${index}` });
      await make.article({ headline: `On Karimov ${index}`, says: [{ of: person }, { of: event }] });
    }
    await make.article({ headline: 'Karimov held back', held: true });
    await make.article({ headline: 'Karimov killed', status: 'CANCELED' });
  }, 120_000);
  afterAll(() => api.close());

  const page = async (variables: object) => (await api.query<Answer>(document, { text: 'Karimov', ...variables })).search;
  const walk = async (variables: object, between: () => Promise<unknown> = async () => undefined): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const { edges, nodes, pageInfo } = await page({ ...variables, after });
      expect(nodes.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
      expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
      await between();
    }
  };

  it('pages to the end, each entry once, whatever the size of the page', async () => {
    const all = await walk({ first: 100 });
    expect(all).toHaveLength(100);
    expect(new Set(all).size).toBe(100);
    expect(await walk({ first: 7 })).toEqual(all);
  });

  it('shows nothing that is held back or was killed', async () => {
    const { edges } = await page({ first: 100, types: ['ARTICLE'] });
    expect(edges.map(({ node }) => node.headline).filter((headline) => !headline?.startsWith('On Karimov'))).toEqual([]);
  });

  it('shows what stood there before exactly once while more is coming in', async () => {
    const before = await walk({ first: 100 });
    let coming = 0;
    const ids = await walk({ first: 9 }, async () => {
      await api.make.person({ name: `Zz ${'abcdefghijklmnop'[coming]}. Karimov` });
      await api.make.article({ headline: `Karimov again ${coming++}` });
    });
    expect(ids.filter((id) => before.includes(id))).toEqual(before);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has cursors that are good for the same text and kinds alone', async () => {
    const { pageInfo: { endCursor } } = await page({ first: 1 });
    for (const other of [{ text: 'Karimova' }, { types: ['PERSON'] }]) {
      expect((await api.ask(document, { text: 'Karimov', after: endCursor, ...other })).errors).toMatchObject([{ message: expect.stringMatching(/does not belong here/) }]);
    }
  });

  it('takes one statement for what is found, and one for each kind', async () => {
    const plain = 'query ($first: Int) { search(text: "Karimov", first: $first) { edges { cursor score highlight node { __typename } } pageInfo { hasNextPage } } }';
    await api.query(plain, { first: 1 });
    expect(api.statements()).toHaveLength(2);
    const { search: { edges } } = await api.query<Answer>(plain, { first: 100 });
    expect(new Set(edges.map(({ node }) => node.__typename)).size).toBe(5);
    expect(api.statements()).toHaveLength(1 + 5);
  });

  it('finds names by their trigrams in an index', async () => {
    const plan = await api.db.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query(`EXPLAIN SELECT n.node_id FROM name n WHERE 'karimov' <% n.folded`);
    });
    expect(JSON.stringify(plan)).toMatch(/Bitmap Index Scan on name_folded/);
  });

  it('reads what is asked once, and not once for each article', async () => {
    const plan = await query(api.db, sql`EXPLAIN (VERBOSE) SELECT ${rankOf('water OR "lake council" -river')} FROM article_facets f`);
    expect(JSON.stringify(plan)).toMatch(/ts_rank/);
    expect(JSON.stringify(plan)).not.toMatch(/search_query/);
  });
});
