import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { connect } from 'node:net';
import { ApiKey } from '../../../src/access/api-key.entity.js';
import { createKey, revokeKey, rotateKey } from '../../../src/access/api-keys.js';
import { authenticator } from '../../../src/access/authenticate.js';
import { readConfig } from '../../../src/core/config.js';
import { createLogger } from '../../../src/core/logger.js';
import { createDataSource } from '../../../src/db/data-source.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { waitFor } from '../../support/wait-for.js';

let api: TestApi;
const now = new Date('2026-01-01T00:00:00Z');
const hour = 3_600_000;

beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());

const issue = (expiresAt: Date | null = null) => createKey(api.db, { name: 'test', scopes: ['ingest'], expiresAt }, now);
/** Status, challenge and first error of a query asked with such headers. */
const refusal = async (...authorization: string[]) => new Promise<unknown>((resolve, reject) => {
  const asked = request(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => {
      const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
      resolve([response.statusCode, response.headers['www-authenticate'], errors[0]?.extensions.code, errors[0]?.message, data]);
    });
  });
  asked.setHeader('authorization', authorization);
  asked.on('error', reject).end(JSON.stringify({ query: '{ __typename }' }));
});
const refused = (message: RegExp) => [401, 'Bearer realm="communique"', 'UNAUTHENTICATED', expect.stringMatching(message), undefined];
const rowOf = (prefix: string) => api.db.getRepository(ApiKey).findOneByOrFail({ prefix });

describe('an API key', () => {
  it('lets its holder in, who may read as everybody may', async () => {
    expect(await api.as(['ingest']).query('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it('is stored as a hash alone', async () => {
    const { key, row } = await issue();
    const stored = JSON.stringify(await rowOf(row.prefix));
    expect(key).toMatch(new RegExp(`^cmq_${row.prefix}_[0-9a-f]{64}$`));
    expect(stored).not.toContain(key.slice(-64));
  });

  it.each([
    ['cut off', (key: string) => key.slice(0, -1), /^The API key is cut off or altered: send it whole/],
    ['of another prefix', (key: string) => key.replace(/_.{8}_/, '_00000000_'), /^The API key is not known here/],
    ['of another secret', (key: string) => key.slice(0, -4) + (key.endsWith('0000') ? '1111' : '0000'), /^The API key is not known here/],
    ['in capital letters', (key: string) => key.toUpperCase(), /^No tokens are taken here/],
  ])('is refused %s', async (_how, alter, sentence) => {
    const { key } = await issue();
    expect(await refusal(`Bearer ${alter(key)}`)).toEqual(refused(sentence));
  });

  it('is refused from the moment on at which it expires', async () => {
    const [before, then] = [await issue(new Date(now.getTime() + 1)), await issue(new Date(now.getTime() + hour))];
    await api.db.getRepository(ApiKey).update({ id: before.row.id }, { expiresAt: now });
    expect(await refusal(`Bearer ${before.key}`)).toEqual(refused(/^The API key \w{8} is expired: ask/));
    expect((await refusal(`Bearer ${then.key}`) as unknown[])[0]).toBe(200);
  });

  it('is refused once it is revoked', async () => {
    const { key, row } = await issue();
    await revokeKey(api.db, row.prefix, now);
    expect(await refusal(`Bearer ${key}`)).toEqual(refused(/^The API key \w{8} is revoked: ask/));
    await expect(revokeKey(api.db, row.prefix, now)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/is revoked already/) });
  });

  it('is followed by another with the same rights when it is rotated, and holds for the time of grace', async () => {
    const old = await issue(new Date(now.getTime() + 48 * hour));
    const next = await rotateKey(api.db, old.row.prefix, now, hour);
    expect(next.row).toMatchObject({ name: 'test', scopes: ['ingest'], expiresAt: old.row.expiresAt, rotatedFrom: old.row.id });
    expect([(await refusal(`Bearer ${old.key}`) as unknown[])[0], (await refusal(`Bearer ${next.key}`) as unknown[])[0]]).toEqual([200, 200]);
    const last = await rotateKey(api.db, next.row.prefix, now, 0);
    expect(await refusal(`Bearer ${next.key}`)).toEqual(refused(/is revoked/));
    expect((await refusal(`Bearer ${last.key}`) as unknown[])[0]).toBe(200);
  });

  it('has its last use written, at most once a minute', async () => {
    const { key, row } = await issue();
    const uses = async (): Promise<Date | undefined> => (await rowOf(row.prefix)).lastUsedAt ?? undefined;
    await refusal(`Bearer ${key}`);
    expect(await waitFor(uses)).toEqual(now);
    const secondsAgo = new Date(now.getTime() - 59_000);
    await api.db.getRepository(ApiKey).update({ id: row.id }, { lastUsedAt: secondsAgo });
    await refusal(`Bearer ${key}`);
    expect(await uses()).toEqual(secondsAgo);
    await api.db.getRepository(ApiKey).update({ id: row.id }, { lastUsedAt: new Date(now.getTime() - 60_000) });
    await refusal(`Bearer ${key}`);
    expect(await waitFor(async () => ((await uses())?.getTime() === now.getTime() ? true : undefined))).toBe(true);
  });
});

describe('the header Authorization', () => {
  it.each([
    ['of another scheme', 'Basic dXNlcjpwYXNz'],
    ['of two schemes', 'Bearer abc, Basic dXNlcjpwYXNz'],
    ['of nothing', 'Bearer'],
    ['that is empty', ''],
    ['of more than any key or token has', `Bearer ${'a'.repeat(8_193)}`],
  ])('%s is refused with the form that is right', async (_what, header) => {
    expect(await refusal(header)).toEqual(refused(/^The header Authorization is not understood: send one key or token, as in "Authorization: Bearer \.\."\.$/));
  });

  it('sent twice is refused, also where one of the two is good', async () => {
    const { key } = await issue();
    expect(await refusal(`Bearer ${key}`, 'Basic dXNlcjpwYXNz')).toEqual(refused(/^The request has more than one header Authorization/));
  });

  it('with a NUL in it reaches nobody', async () => {
    const { key } = await issue();
    const { port } = new URL(api.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer ${key}\0\r\n\r\n`));
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => resolve(text)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('__typename');
  });

  it('is never logged, however talkative the log is', async () => {
    const lines: string[] = [];
    const log = createLogger('trace', { write: (line: string) => void lines.push(line) });
    const db = await createDataSource(String((api.db.options as { url?: string }).url), { log }).initialize();
    const authenticate = authenticator({ db, log, clock: () => now }, readConfig({}));
    const { key } = await issue();
    await authenticate(`Bearer ${key}`);
    await db.query('ALTER TABLE api_key RENAME TO lost');
    await expect(authenticate(`Bearer ${key}`)).rejects.toThrow(/api_key/);
    await db.query('ALTER TABLE lost RENAME TO api_key');
    await db.destroy();
    expect(lines.join('')).toContain('api_key');
    expect(lines.join('')).not.toContain(key.slice(-64));
  });
});
