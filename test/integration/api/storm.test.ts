import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { schema } from '../../../src/api/schema.js';
import { workedOperations } from '../../../src/api/worked-operations.js';
import { globalId } from '../../../src/graph/global-id.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { GraphQLAnswer } from '../../support/ask.js';
import { loadDesk } from '../../support/desk.js';
import { textPlaces } from '../../support/every-argument.js';

let api: TestApi;
/** The answers to the worked operations before the storm. */
let before: unknown;
let ids: Readonly<Record<string, string>>;

/** A node of each type that the desk has. */
const nodesByType = async (): Promise<Record<string, string>> => {
  const tables = { Article: 'article', Person: 'person', Organization: 'organization', EventSeries: 'event_series', Event: 'event', Delegation: 'delegation',
    Participant: 'participant', Position: 'position', Document: 'document', Source: 'source' };
  const found = await Promise.all(Object.entries(tables).map(async ([type, table]) => {
    const [row] = await api.db.query(`SELECT id FROM ${table} ORDER BY id LIMIT 1`) as { id: string }[];
    return row === undefined ? [] : [[type, globalId(type, row.id)] as const];
  }));
  return Object.fromEntries(found.flat());
};

/** A subscription has no answer that could be compared. */
const workedQueries = workedOperations.map(({ document }) => document).filter((document) => getOperationAST(parse(document))?.operation === 'query');
const workedAnswers = (): Promise<unknown[]> => Promise.all(workedQueries.map((document) => api.query(document)));

beforeAll(async () => {
  api = await startTestApi();
  await loadDesk(api.db);
  ids = await nodesByType();
  before = await workedAnswers();
}, 60_000);
afterAll(() => api.close());

const post = (body: string, contentType = 'application/json') => fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': contentType }, body });
const repeat = (count: number, part: (n: number) => string): string => Array.from({ length: count }, (_, n) => part(n)).join(' ');
const codesOf = ({ errors = [] }: GraphQLAnswer<unknown>): string[] => errors.map(({ extensions }) => extensions.code);
/** What a caller can mend; anything else would be a failure of ours. */
const clear = ['BAD_INPUT', 'LIMIT_EXCEEDED', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

describe('a document that is too much is refused in one sentence', () => {
  it.each([
    ['5,000 aliases', `{ ${repeat(5_000, (n) => `a${n}: __typename`)} }`],
    ['1,600 aliases, in few enough tokens', `{ ${repeat(1_600, (n) => `a${n}: position`)} }`],
    ['10,000 levels', '{ a '.repeat(10_000)],
    ['10,000 levels that are closed', `${'{ a '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['40 levels', `{ ${'node(id: "x") { ... on Event { series { events { nodes { '.repeat(10)} id ${'} } } } }'.repeat(10)} }`],
    ['circular fragments', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A position }'],
    ['fragments that name each other in every order', `query { ...F0 } ${repeat(30, (n) => `fragment F${n} on Query { ${repeat(30, (m) => `...F${m}`)} position }`)}`],
    ['fragments that double', `{ event(id: "x") { ...F0 } } ${repeat(28, (n) => `fragment F${n} on Event { previous { ...F${n + 1} } next { ...F${n + 1} } }`)} fragment F28 on Event { id }`],
    ['20,000 directives', `{ __typename ${'@a '.repeat(20_000)} }`],
    ['500 directives', `{ ${repeat(500, () => '__typename @include(if: true)')} }`],
    ['pages within pages', '{ events(first: 100) { nodes { participants(first: 100) { nodes { person { participations(first: 100) { nodes { id } } } } } } } }'],
    ['both first and last', '{ events(first: 1, last: 1) { nodes { id } } }'],
    ...['0', '-1', '101', '2147483648', '1e3', '"1"'].map((first) => [`first of ${first}`, `{ events(first: ${first}) { nodes { id } } }`] as const),
    ...['2016-02-30', '0000-01-01', '', '2016-4-13', 'yesterday', '+012016-04-13'].map((day) => [`the date "${day}"`, `{ events(filter: { date: { from: "${day}" } }) { nodes { id } } }`] as const),
  ])('%s', async (_what, query) => {
    const answer = await api.ask(query);
    expect(answer).not.toHaveProperty('data.events');
    expect(answer.errors?.length).toBeGreaterThan(0);
    for (const { message, extensions } of answer.errors ?? []) {
      expect(clear).toContain(extensions.code);
      expect(message.length).toBeLessThan(300);
    }
  }, 2_000);

  it.each([0, -1, 101, 2147483648, 1.5, '1'])('first of %s in a variable', async (first) => {
    const [code] = codesOf(await api.ask('query ($first: Int) { events(first: $first) { nodes { id } } }', { first }));
    expect(clear).toContain(code);
  });

  it('100,000 items in a variable, and as many as fit into a body', async () => {
    const query = 'query ($city: [String!]) { events(filter: { city: $city }) { nodes { id } } }';
    expect((await post(JSON.stringify({ query, variables: { city: Array(100_000).fill('x') } }))).status).toBe(413);
    expect(codesOf(await api.ask(query, { city: Array(20_000).fill('x') }))).toEqual(['LIMIT_EXCEEDED']);
    expect(codesOf(await api.ask(query, { city: Array(101).fill('x') }))).toEqual(['BAD_INPUT']);
  });
});

describe('a request that is none is refused in one sentence', () => {
  it.each([
    ['a body of 200 kB', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(200_000)}` }), 'application/json', 413, 'LIMIT_EXCEEDED'],
    ['bad JSON', '{"query": ', 'application/json', 400, 'BAD_INPUT'],
    ['nothing', '', 'application/json', 400, 'BAD_INPUT'],
    ['JSON that is no object', '"{ __typename }"', 'application/json', 400, 'BAD_REQUEST'],
    ['an object without a document', '{"variables": {}}', 'application/json', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"}]', 'application/json', 400, 'BAD_REQUEST'],
    ['text', '{ __typename }', 'text/plain', 415, 'BAD_INPUT'],
    ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded', 415, 'BAD_INPUT'],
    ['a form with files', '--x\r\n\r\n--x--', 'multipart/form-data; boundary=x', 415, 'BAD_INPUT'],
    ['__proto__ in a body', '{"query":"{ __typename }","__proto__":{"x":1}}', 'application/json', 400, 'BAD_INPUT'],
    ['__proto__ in variables', '{"query":"query ($f: EventFilter) { events(filter: $f) { nodes { id } } }","variables":{"f":{"__proto__":{"city":["x"]}}}}', 'application/json', 400, 'BAD_INPUT'],
    ['variables of a wrong type', '{"query":"query ($n: Int) { events(first: $n) { nodes { id } } }","variables":{"n":"many"}}', 'application/json', 200, 'BAD_USER_INPUT'],
    ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}', 'application/json', 200, 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription', '{"query":"subscription { changes { id } }"}', 'application/json', 200, 'BAD_INPUT'],
  ])('%s', async (_what, body, contentType, status, code) => {
    const response = await post(body, contentType);
    const { errors } = await response.json() as GraphQLAnswer<unknown>;
    expect([response.status, errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|Error:/);
  });

  it('a mutation by GET', async () => {
    const response = await fetch(`${api.url}/graphql?${new URLSearchParams({ query: 'mutation { __typename }' })}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('__proto__ as a key in a document', async () => {
    expect(codesOf(await api.ask('{ events(filter: { __proto__: { city: "x" } }) { nodes { id } } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(({} as { city?: unknown }).city).toBeUndefined();
  });
});

describe('a cursor that is not of this list', () => {
  it.each(['', 'x', 'AAAA', `${'A'.repeat(5_000)}`, "'; drop table event; --"])('that nobody gave is refused: %#', async (after) => {
    expect(codesOf(await api.ask('query ($after: String) { events(after: $after) { nodes { id } } }', { after }))).toEqual(['BAD_INPUT']);
  });

  it('is refused where it is one of another list', async () => {
    const { articles } = await api.query<{ articles: { pageInfo: { endCursor: string } } }>('{ articles { pageInfo { endCursor } } }');
    expect(codesOf(await api.ask('query ($after: String) { events(after: $after) { nodes { id } } }', { after: articles.pageInfo.endCursor }))).toEqual(['BAD_INPUT']);
  });
});

describe('a text that is meant to hurt, in every place where a query takes one', () => {
  it.each([
    ['SQL', "'; drop table article; --"],
    ['SQL of a pattern', '%_\\\'" OR 1=1 /* $1 :x ?'],
    ['a search that is no search', "!!! & | ( <-> 'a"],
    ['NUL', 'a\u0000b'],
    ['half of a surrogate pair', 'a\ud800b'],
    ['a very long word', 'x'.repeat(20_000)],
    ['the name of a prototype', '__proto__'],
  ])('%s is answered or refused in one sentence', async (_what, text) => {
    const rows = await api.db.query('SELECT count(*) FROM article');
    const places = textPlaces(schema(), ids);
    expect(places.length).toBeGreaterThan(30);
    const failed: unknown[] = [];
    for (const { place, operation } of places) {
      for (const written of [operation, operation.replace(/^query [^{]*/, 'query ').replace('$text', JSON.stringify(text))]) {
        const answer = await api.ask(written, written === operation ? { text } : {});
        if (codesOf(answer).some((code) => !clear.includes(code))) failed.push({ place, errors: answer.errors });
      }
    }
    expect(failed).toEqual([]);
    expect(await api.db.query('SELECT count(*) FROM article')).toEqual(rows);
  }, 120_000);

  it('names places of arguments and of filters, at the root and below it', () => {
    const places = textPlaces(schema(), ids).map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['articles(filter.text)', 'articles(filter.person)', 'event(id)', 'Event.name(language)', 'Organization.articles(filter.language)']));
  });
});

describe('after the storm', () => {
  it('the server answers as before, and nothing of it was a failure of ours', async () => {
    expect(await workedAnswers()).toEqual(before);
    expect(api.logged).toEqual([]);
  });
});
