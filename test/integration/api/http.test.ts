import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;

beforeAll(async () => { api = await startTestApi({ limits: { bodyBytes: 100_000 } }); });
afterAll(() => api.close());

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });
const errorsOf = async (response: Response): Promise<unknown> => (await response.json() as { errors: unknown }).errors;

describe('the server', () => {
  it('says that it is well', async () => {
    const response = await get('/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('shows a browser the sandbox with the worked operations to start from', async () => {
    const page = await (await get('/graphql', { accept: 'text/html' })).text();
    expect(page).toContain('embeddable-sandbox');
    for (const operation of ['query LinkedSummit', 'query AttendanceOfASeries', 'subscription FollowEvents']) expect(page).toContain(operation);
  });

  it('lets a client read the schema', async () => {
    expect(await api.query('{ __schema { queryType { name } } }')).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('refuses a request that another site could have made a browser send', async () => {
    const response = await get('/graphql?query=%7B__typename%7D', { 'content-type': 'text/plain' });
    expect([response.status, await errorsOf(response)]).toMatchObject([400, [{ message: expect.stringContaining('CSRF') }]]);
  });

  it('takes one operation a request', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect([response.status, await errorsOf(response)]).toMatchObject([400, [{ extensions: { code: 'BAD_REQUEST' } }]]);
  });

  it.each([
    ['/nowhere', 'NOT_FOUND'],
    ['/', 'NOT_FOUND'],
  ])('answers %s with JSON', async (path, code) => {
    const response = await get(path);
    expect([response.status, await errorsOf(response)]).toMatchObject([404, [{ extensions: { code } }]]);
  });

  it('answers a body that is no JSON with a sentence', async () => {
    const response = await post('{"query": ');
    expect([response.status, await errorsOf(response)]).toMatchObject([400, [{ message: expect.stringContaining('JSON'), extensions: { code: 'BAD_INPUT' } }]]);
  });
});

describe('a request that asks too much', () => {
  it('is refused when its body is too large', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(100_000)}` }));
    expect([response.status, await errorsOf(response)]).toMatchObject([413, [{
      message: 'The request is larger than 100000 bytes: ask for less at once.', extensions: { code: 'LIMIT_EXCEEDED' },
    }]]);
  });

  it.each([
    ['braces', '{ a '.repeat(10_000)],
    ['brackets', `{ node(id: ${'['.repeat(10_000)}`],
    ['values', `{ events(filter: ${'{ text: '.repeat(10_000)}`],
  ])('is refused with 10,000 levels of %s, in one sentence', async (_what, query) => {
    expect(await api.ask(query)).toEqual({ errors: [{ message: 'The query is nested more than 100 levels deep: ask for less at once.', extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect(await api.query('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it('is refused in an address too that is encoded wrongly, and read all the same', async () => {
    const query = `{ events { nodes { ${'series { events { nodes { '.repeat(12)} id ${'} } } '.repeat(12)} } } } #`;
    const response = await get(`/graphql?query=${encodeURIComponent(query)}%`, { 'apollo-require-preflight': 'true' });
    expect(await errorsOf(response)).toMatchObject([{ message: 'The operation has more than 32 levels of fields: ask for less at once.' }]);
  });

  it('is refused with more tokens than are read', async () => {
    const { errors } = await api.ask(`{ ${'a '.repeat(6_000)} }`);
    expect(errors).toMatchObject([{ message: expect.stringContaining('5000 tokens'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });

  it('is refused with longer lists and texts than are read', async () => {
    const { errors } = await api.ask('query ($language: [String!], $text: String) { articles(filter: { language: $language, text: $text }) { nodes { id } } }', {
      language: Array(101).fill('en'), text: 'x'.repeat(1_001),
    });
    expect(errors).toMatchObject([{ message: '"text" may have at most 1000 characters. "language" may hold at most 100 values.', extensions: { code: 'BAD_INPUT' } }]);
  });
});

describe('a mistake', () => {
  it('of the caller keeps the words of GraphQL', async () => {
    expect((await api.ask('{ nothing }')).errors).toMatchObject([{ message: 'Cannot query field "nothing" on type "Query".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect((await api.ask('query ($to: Date) { events(filter: { date: { to: $to } }) { nodes { id } } }', { to: '2016-02-30' })).errors)
      .toMatchObject([{ message: expect.stringContaining('Date takes a calendar date like 2016-04-13, not "2016-02-30".'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    ['subscription { changes { id } }', 'Subscriptions are told over a websocket, with the protocol graphql-ws, on this same address: send a query here.'],
  ])('of a request that only another road takes names that road: %s', async (query, message) => {
    const response = await post(JSON.stringify({ query }));
    expect(await errorsOf(response)).toMatchObject([{ message, extensions: { code: 'BAD_INPUT' } }]);
  });

  it('of a persisted query that we do not have is no failure of ours', async () => {
    const response = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }));
    expect(await errorsOf(response)).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
  });

  it('of ours shows an id that finds one line in the log, and neither SQL nor stack', async () => {
    const [one, other] = [await api.make.event(), await api.make.event()];
    await api.db.query('ALTER TABLE delegation RENAME TO lost');
    const { errors = [] } = await api.ask(
      'query ($one: ID!, $other: ID!) { one: event(id: $one) { delegations { nodes { id } } } other: event(id: $other) { delegations { nodes { id } } } }',
      { one: one.globalId, other: other.globalId },
    );
    await api.db.query('ALTER TABLE lost RENAME TO delegation');
    const [id] = errors.map(({ extensions }) => extensions.id);
    expect(errors).toHaveLength(2);
    for (const error of errors) {
      expect(error).toMatchObject({ message: `Something failed on our side; our log has it under ${id}.`, extensions: { code: 'INTERNAL_SERVER_ERROR', id } });
      expect(JSON.stringify(error)).not.toMatch(/select|relation|stack/i);
    }
    expect(api.logged.filter((line) => line.includes(id ?? 'none'))).toHaveLength(1);
  });
});

describe('closing', () => {
  it('answers what is under way and takes nothing more', async () => {
    const other = await startTestApi();
    const answer = other.query('{ __typename }');
    expect(await answer).toEqual({ __typename: 'Query' });
    await other.close();
    await expect(fetch(`${other.url}/health`)).rejects.toThrow('fetch failed');
  });
});
