import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { next } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';

let open: TestApi;
let closed: TestApi;
beforeAll(async () => { [open, closed] = [await startTestApi(), await startTestApi({ introspection: false })]; });
afterAll(() => Promise.all([open.close(), closed.close()]));

/** What an operation answers on both roads. */
const refusals = async (api: TestApi, query: string, variables?: Record<string, unknown>): Promise<{ http: unknown; socket: unknown }> => {
  const client = connect(api.url);
  const told = next(client.iterate({ query, variables: variables ?? {} })).then(({ errors, data }) => errors ?? data, (errors: unknown) => errors);
  const { errors, data } = await api.ask(query, variables);
  const answers = { http: errors ?? data, socket: await told };
  await client.dispose();
  return answers;
};

describe('the schema', () => {
  it.each([['__schema', getIntrospectionQuery()], ['__type', '{ __type(name: "Event") { name } }']])('can be read with %s, unless that is closed', async (field, query) => {
    expect(Object.keys(await open.query<object>(query))).toEqual([field]);
    for (const errors of Object.values(await refusals(closed, query))) {
      expect(errors).toMatchObject([{ message: `This server does not answer ${field}: read its schema in schema.graphql.`, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    }
  });

  it.each([
    ['a field', '{ evens { nodes { id } } }', undefined],
    ['an argument', '{ events(frist: 1) { nodes { id } } }', undefined],
    ['a value', '{ events(orderBy: DATE_DES) { nodes { id } } }', undefined],
    ['a variable', 'query ($o: EventOrder) { events(orderBy: $o) { nodes { id } } }', { o: 'DATE_DES' }],
  ])('is told where %s is close to one of it, unless it is closed', async (_what, query, variables) => {
    const texts = async (api: TestApi) => Object.values(await refusals(api, query, variables)).map((errors) => (errors as { message: string }[])[0]?.message);
    for (const text of await texts(open)) expect(text).toMatch(/Did you mean/);
    for (const text of await texts(closed)) expect(text).not.toMatch(/Did you mean|DATE_DESC/);
  });
});
