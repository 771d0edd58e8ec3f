import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { createKey, revokeKey } from '../../src/access/api-keys.js';
import { socketLimits } from '../../src/deliver/websocket.js';
import type { Scope } from '../../src/graph/access.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { ask } from '../support/ask.js';
import { commitAsDesk, createEvent } from '../support/event-desk.js';
import { next } from '../support/sequence.js';
import { connect, told } from '../support/subscriber.js';

const now = new Date('2026-01-01T00:00:00Z');
const hour = 3_600_000;
let open: TestApi;
let closed: TestApi;

beforeAll(async () => { [open, closed] = [await startTestApi(), await startTestApi({ access: { readAccess: 'closed' } })]; });
afterAll(async () => { await open.close(); await closed.close(); });

const issue = (api: TestApi, scopes: Scope[] = ['read']) => createKey(api.db, { name: 'test', scopes, expiresAt: new Date(now.getTime() + hour) }, now);
const report = (api: TestApi) => commitAsDesk(api.db, (tx) => createEvent(tx, { kind: 'MEETING', status: 'HELD', city: 'Oslo', startDate: '2026-03-01', words: 'council' }));
const stream = (client: Client) => told(client, 'eventChanges');
const position = (api: TestApi) => api.as(['read']).query<{ position: string }>('{ position }').then((data) => data.position);
/** What a stream from the start of the log tells first: it is running then. */
const running = async (client: Client, api: TestApi) => {
  const after = await position(api);
  await report(api);
  const changes = told(client, 'eventChanges', { after });
  await next(changes);
  return changes;
};

describe('over a websocket', () => {
  it('a key lets its holder in', async () => {
    const { key } = await issue(closed);
    const client = connect(closed.url, `Bearer ${key}`);
    await running(client, closed);
    await client.dispose();
  });

  it.each([
    ['that is cut off', (key: string) => key.slice(0, -1), /^The API key is cut off or altered/],
    ['with a NUL in it', (key: string) => `${key.slice(0, 20)}\0${key.slice(21)}`, /^The header Authorization is not understood/],
    ['that is not known', (key: string) => key.replace(/_.{8}_/, '_00000000_'), /^The API key is not known here/],
  ])('a key %s closes the connection with 4403 and one sentence', async (_how, alter, reason) => {
    const { key } = await issue(open);
    await expect(next(stream(connect(open.url, `Bearer ${alter(key)}`)))).rejects.toMatchObject({ code: 4403, reason: expect.stringMatching(reason) });
  });

  it('a key that is revoked ends what runs by it ahead of the next change', async () => {
    const { key, row } = await issue(open);
    const changes = await running(connect(open.url, `Bearer ${key}`), open);
    await revokeKey(open.db, row.prefix, now);
    const ended = expect(next(changes)).rejects.toMatchObject({ code: 4403, reason: expect.stringMatching(/is revoked/) });
    await report(open);
    await ended;
  });

  it('a key that is revoked ends a connection on which nothing happens', async () => {
    const usual = socketLimits.recheckMs;
    socketLimits.recheckMs = 10;
    try {
      const { key, row } = await issue(open);
      const changes = await running(connect(open.url, `Bearer ${key}`), open);
      const ended = expect(next(changes)).rejects.toMatchObject({ code: 4403 });
      await revokeKey(open.db, row.prefix, now);
      await ended;
    } finally {
      socketLimits.recheckMs = usual;
    }
  });

  it('a key leaves alone what runs by another', async () => {
    const { row } = await issue(open);
    const client = connect(open.url, await open.as(['read']).authorization());
    const changes = await running(client, open);
    await revokeKey(open.db, row.prefix, now);
    await report(open);
    expect(await next(changes)).toMatchObject({ op: 'CREATED' });
    await client.dispose();
  });
});

describe('where reading is closed', () => {
  it('nobody reads without a key, by query, introspection or subscription', async () => {
    const challenged = { errors: [{ message: 'Reading is closed here: send an API key or a token, as in "Authorization: Bearer ..".', extensions: { code: 'UNAUTHENTICATED' } }] };
    for (const query of ['{ position }', '{ __schema { queryType { name } } }', '{ nothing }']) expect(await closed.ask(query)).toEqual(challenged);
    const response = await fetch(`${closed.url}/graphql?query=%7Bposition%7D`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="communique"']);
    await expect(next(stream(connect(closed.url)))).rejects.toMatchObject({ code: 4403, reason: expect.stringMatching(/^Reading is closed here/) });
  });

  it('the page of the sandbox and the health of the server are shown all the same', async () => {
    expect((await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(200);
    expect((await fetch(`${closed.url}/health`)).status).toBe(200);
  });

  it('a key reads if it has the scope for it', async () => {
    expect(await closed.as(['read']).query('{ __typename }')).toEqual({ __typename: 'Query' });
    const message = 'Reading needs the scope "read" here, which your key or token does not have.';
    const other = await closed.as(['ingest', 'edit']).authorization();
    expect(await ask(closed.url, '{ __typename }', {}, other)).toEqual({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
    const client = connect(closed.url, other);
    await expect(next(stream(client))).rejects.toMatchObject([{ message, extensions: { code: 'FORBIDDEN' } }]);
    await client.dispose();
  });
});
