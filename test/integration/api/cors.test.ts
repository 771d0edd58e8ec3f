import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;
let opened: TestApi;
let listed: TestApi;

beforeAll(async () => {
  [api, opened, listed] = await Promise.all([startTestApi(), startTestApi({ corsOrigins: ['*'] }), startTestApi({ corsOrigins: ['https://desk.example.org'] })]);
});
afterAll(() => Promise.all([api, opened, listed].map((each) => each.close())));

/** What a browser is told, before it sends a question, of a page from there. */
const preflight = async ({ url }: TestApi, origin: string) => {
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' };
  const answer = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers });
  return Object.fromEntries(['origin', 'headers', 'credentials'].map((name) => [name, answer.headers.get(`access-control-allow-${name}`)]));
};
const allowed = (origin: string) => ({ origin, headers: 'content-type,authorization', credentials: null });

describe('a page of another origin', () => {
  it.each(['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'])('is let in where it is the Sandbox: %s', async (sandbox) => {
    for (const each of [api, listed]) expect(await preflight(each, sandbox)).toEqual(allowed(sandbox));
  });

  it.each(['https://elsewhere.example.org', 'http://studio.apollographql.com', 'https://studio.apollographql.com.example.org', 'null'])(
    'is not let in from elsewhere: %s', async (elsewhere) => {
      for (const each of [api, listed]) expect(await preflight(each, elsewhere)).toMatchObject({ origin: null });
      const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { origin: elsewhere, 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });

  it('is let in where the setting names it, or all', async () => {
    expect(await preflight(listed, 'https://desk.example.org')).toEqual(allowed('https://desk.example.org'));
    expect(await preflight(opened, 'https://anyone.example.org')).toEqual(allowed('*'));
  });

  it.each([
    ['the server\'s own', () => api.url, true],
    ['the Sandbox\'s', () => 'https://sandbox.embed.apollographql.com', true],
    ['none, as of a program', () => undefined, true],
    ['another', () => 'https://elsewhere.example.org', false],
    ['one on another port', () => 'http://127.0.0.1:1', false],
    ['an opaque one', () => 'null', false],
  ])('opens a websocket, which CORS does not hold back, where its origin is let in: %s', async (_what, origin, admitted) => {
    const from = origin();
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', from === undefined ? {} : { origin: from });
    const outcome = await new Promise((resolve) => {
      socket.once('open', () => resolve('open')).once('error', ({ message }) => resolve(message));
    });
    socket.terminate();
    expect(outcome).toBe(admitted ? 'open' : 'Unexpected server response: 403');
  });

  it('reads the answer to its question', async () => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST', headers: { origin: 'https://studio.apollographql.com', 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}',
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com');
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});
