import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cacheControl } from '../../../src/api/caching.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.make.event({ city: 'Tashkent' });
});
afterAll(() => api.close());

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql?${new URLSearchParams({ query })}`, { headers: { 'apollo-require-preflight': 'true', ...headers } });

describe('a GET', () => {
  it.each([
    ['news', '{ events { nodes { name } } }', 'public, max-age=5'],
    ['reference data', '{ organizations { totalCount edges { node { name } } pageInfo { endCursor } } }', 'public, max-age=300'],
    ['news of reference data', '{ organizations { nodes { name events { nodes { city } } } } }', 'public, max-age=5'],
    ['what stands in a fragment', 'query { organizations { nodes { ...E } } } fragment E on Organization { events { nodes { city } } }', 'public, max-age=5'],
    ['the place of the log', '{ organizations { nodes { name } } position }', 'public, no-cache'],
  ])('may be kept as long as the least of its fields allows: %s', async (_what, query, expected) => {
    const { headers } = await get(query);
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual([expected, 'accept, authorization, origin']);
  });

  it('is not kept where it failed', async () => {
    for (const query of ['{ nothing }', '{ event(id: "x") { id } }', '{']) expect((await get(query)).headers.get('cache-control')).toBe('no-store');
  });

  it('is answered in full only where the answer is another one', async () => {
    const query = '{ events { nodes { city } } }';
    const tag = (await get(query)).headers.get('etag') ?? '';
    const again = await get(query, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    await api.make.event({ city: 'Astana' });
    const changed = await get(query, { 'if-none-match': tag });
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
  });

  it('is private to whoever shows a key', () => {
    expect(cacheControl(5, true)).toBe('private, max-age=5');
  });

  it('is refused for a mutation', async () => {
    const response = await get('mutation { __typename }');
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a POST', () => {
  it('is not kept', async () => {
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ position }' }) });
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
  });
});
