import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;
beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());

const audits = serverAudits({ url: () => `${api.url}/graphql` }).map(({ id, name, fn }) => [id, name, fn] as const);

/** A GET without a header that a page of another site cannot send is refused: see docs/adr/0019-graphql-over-http.md. */
const refusedOnPurpose = ['5A70', 'D6D5', '6A70'];

describe('by the specification of GraphQL over HTTP', () => {
  it.each(audits.filter(([id]) => !refusedOnPurpose.includes(id)))('%s: the server %s', async (_id, _name, run) => {
    expect(await run()).toMatchObject({ status: 'ok' });
  });

  it.each(audits.filter(([id]) => refusedOnPurpose.includes(id)))('%s: the server does not do what it %s, unless it is asked with a header for it', async (_id, name, run) => {
    expect(name).toMatch(/^MAY /);
    expect(await run()).toMatchObject({ status: 'notice', response: { status: 400 } });
    const asked = serverAudits({
      url: `${api.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'true' } }),
    });
    expect(await asked.find(({ id }) => id === _id)?.fn()).toMatchObject({ status: 'ok' });
  });
});
