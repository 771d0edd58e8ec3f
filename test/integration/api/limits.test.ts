import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { defaultLimits } from '../../../src/api/limits.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { next } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';

const limits = { tokens: 60, nesting: 20, depth: 6, aliases: 3, directives: 3, rootFields: 3, variableValues: 5, cost: 100, objects: 10 };
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ limits });
  for (let n = 0; n < 12; n++) await api.make.participant(await api.make.event(), await api.make.person());
});
afterAll(() => api.close());

/** A server with limits of its own, for one test. */
let other: TestApi | undefined;
afterEach(async () => {
  await other?.close();
  other = undefined;
});

const repeat = (count: number, part: (n: number) => string): string => Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** Each limit: what just passes, what does not, and the sentence for it. */
const cases: readonly (readonly [string, string, string, string, object?, object?])[] = [
  ['tokens', `{ ${repeat(58, () => 'position')} }`, `{ ${repeat(59, () => 'position')} }`, 'Syntax Error: Document contains more that 60 tokens. Parsing aborted.'],
  ['nesting', '{ nodes(ids: [[]]) { id } }', `{ nodes(ids: ${'['.repeat(21)}`, 'The query is nested more than 20 levels deep: ask for less at once.'],
  ['levels of fields', '{ events { nodes { series { events { nodes { id } } } } } }', '{ events { nodes { series { events { nodes { series { id } } } } } } }', 'The operation has more than 6 levels of fields: ask for less at once.'],
  ['levels of fields in fragments', '{ ...A } fragment A on Query { events { nodes { id } } }', '{ events { nodes { ...E } } } fragment E on Event { series { events { nodes { series { id } } } } }', 'The operation has more than 6 levels of fields: ask for less at once.'],
  ['aliases', `{ ${repeat(3, (n) => `a${n}: position`)} }`, `{ events { nodes { ${repeat(4, (n) => `a${n}: id`)} } } }`, 'The operation has more than 3 aliases: ask for less at once.'],
  ['directives', `{ position ${repeat(1, () => '@skip(if: false) @include(if: true)')} }`, `{ ...A ...A ...A ...A } fragment A on Query { position @skip(if: false) }`, 'The operation has more than 3 directives: ask for less at once.'],
  ['fields of the root', '{ a: position b: position position }', '{ ...A ...A } fragment A on Query { a: position position }', 'The operation has more than 3 fields of the root: ask for less at once.'],
  ['values in variables', 'query ($f: EventFilter) { events(first: 1, filter: $f) { nodes { id } } }', 'query ($f: EventFilter) { events(first: 1, filter: $f) { nodes { id } } }', 'The variables hold more than 5 values: send fewer at once.', { f: { city: ['a', 'b', 'c'] } }, { f: { city: ['a', 'b', 'c', 'd'] } }],
  ['cost', '{ events(first: 9) { nodes { id participants(first: 9) { nodes { id } } } } }', '{ events(first: 10) { nodes { id participants(first: 9) { nodes { id } } } } }', 'The operation would cost 111, and may cost at most 100: ask for smaller pages, or for fewer levels.'],
  ['objects', '{ events(first: 10) { nodes { participants { nodes { id } } } } }', '{ events(first: 11) { nodes { participants { nodes { id } } } } }', 'The operation asks for more than 10 objects, each counted as often as it stands in the answer: ask for smaller pages, or for fewer levels.'],
];

const messagesOf = (errors: unknown): string[] => (errors as { message: string }[] | undefined ?? []).map(({ message }) => message);

describe('the limit of', () => {
  it.each(cases)('%s is told in one sentence where it is passed, over HTTP', async (_what, within, beyond, sentence, less = {}, more = {}) => {
    expect(messagesOf((await api.ask(within, less)).errors)).not.toContain(sentence);
    const { errors } = await api.ask(beyond, more);
    expect(messagesOf(errors)).toEqual([sentence]);
    expect(['LIMIT_EXCEEDED', 'GRAPHQL_PARSE_FAILED']).toContain(errors?.[0]?.extensions.code);
  });

  it.each(cases)('%s holds over a websocket too', async (_what, within, beyond, sentence, less = {}, more = {}) => {
    const client = connect(api.url);
    const told = (query: string, variables: object): Promise<unknown> =>
      next(client.iterate({ query, variables: variables as Record<string, unknown> })).then(({ errors }) => errors, (errors: unknown) => errors);
    expect(messagesOf(await told(within, less))).not.toContain(sentence);
    expect(messagesOf(await told(beyond, more))).toEqual([sentence]);
    await client.dispose();
  });

  it('each has a default that lets the whole schema be read', async () => {
    other = await startTestApi();
    expect(await other.query(getIntrospectionQuery())).toHaveProperty('__schema.types');
  });

  it('a body is below 200 kB by default', () => {
    expect(defaultLimits.bodyBytes).toBeLessThan(200_000);
  });
});

describe('the cost of an operation', () => {
  it('is answered with what was requested, what it was, and what is left', async () => {
    const { extensions } = await api.ask('{ events(first: 2) { nodes { id } } }');
    expect(extensions?.cost).toEqual({ requested: 3, actual: 3, limit: 100, remaining: expect.any(Number), resetAt: expect.stringMatching(/^2026-01-01T00:00:\d\d\.\d{3}Z$/) });
  });

  it('is paid by what was answered, not by what might have been', async () => {
    const left = async () => (await api.ask('{ position }')).extensions?.cost?.remaining ?? 0;
    const before = await left();
    const { extensions } = await api.ask('{ events(first: 1, filter: { city: ["Nowhere"] }) { nodes { documents { id } participants(first: 9) { nodes { id } } } } }');
    expect(extensions?.cost).toMatchObject({ requested: 17, actual: 1 });
    expect(before - await left()).toBe(2);
  });
});

describe('a caller that has spent all', () => {
  const spend = (url: string, forwarded?: string) => fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...(forwarded && { 'x-forwarded-for': forwarded }) },
    body: JSON.stringify({ query: '{ events(first: 4) { nodes { id } } }' }),
  });
  const rated = { limits: { ratePoints: 8, rateSeconds: 3_600 } };

  it('is told when to come back, and is not charged for that', async () => {
    other = await startTestApi(rated);
    await other.make.event();
    const answers = [await spend(other.url), await spend(other.url), await spend(other.url)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    const wait = Number(answers[2]?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(3_500);
    expect(await answers[2]?.json()).toEqual({ errors: [{ message: `More than 8 points of cost were asked for within 3600 s: ask again in ${wait} s.`, extensions: { code: 'RATE_LIMITED' } }] });
    expect(await other.query('{ position }')).toHaveProperty('position');
    const client = connect(other.url);
    const refused = next(client.iterate({ query: '{ events(first: 4) { nodes { id } } }' }));
    await expect(refused).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    await client.dispose();
  });

  it.each([
    ['cannot make itself another by a header', 0, [200, 200, 429]],
    ['is told from others by the proxy in front, where that is trusted', 1, [200, 200, 200]],
  ])('%s', async (_what, trustedProxies, statuses) => {
    other = await startTestApi({ ...rated, trustedProxies });
    await other.make.event();
    const answers: number[] = [];
    for (let n = 1; n <= 3; n++) answers.push((await spend(other.url, `198.51.100.${n}, 203.0.113.${n}`)).status);
    expect(answers).toEqual(statuses);
  });
});
