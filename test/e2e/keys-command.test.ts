import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authenticator } from '../../src/access/authenticate.js';
import { systemClock } from '../../src/core/clock.js';
import { readConfig } from '../../src/core/config.js';
import { communique } from '../support/command.js';
import type { TestStore } from '../support/store.js';
import { openTestStore, quiet } from '../support/store.js';

let store: TestStore;
beforeAll(async () => { store = await openTestStore(); });
afterAll(() => store.close());

const keys = (...args: string[]) => communique(['keys', ...args], { DATABASE_URL: store.url });
const create = async (...args: string[]) => {
  const { code, stdout, stderr } = await keys('create', ...args);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/it is shown this once/)]);
  return stdout.trim();
};
const prefixOf = (key: string) => key.split('_')[1] as string;
const whoHolds = (key: string) => authenticator({ db: store.db, log: quiet, clock: systemClock }, readConfig({}))(`Bearer ${key}`);
const listed = async () => JSON.parse((await keys('list', '--json')).stdout) as { prefix: string; state: string }[];

describe('communique keys', () => {
  it('makes a key, and prints it and nothing else on standard output', async () => {
    const key = await create('--name', 'the desk', '--scope', 'ingest', '--scope', 'edit', '--expires', '90d');
    expect(key).toMatch(/^cmq_[0-9a-f]{8}_[0-9a-f]{64}$/);
    expect(await whoHolds(key)).toEqual({ actor: `key:${prefixOf(key)}`, scopes: new Set(['ingest', 'edit', 'read']) });
    expect(await listed()).toMatchObject([{ prefix: prefixOf(key), name: 'the desk', scopes: ['ingest', 'edit'], state: 'ACTIVE', revokedAt: null }]);
    expect((await keys('list')).stdout).toMatch(/^prefix +name +scopes +state +ends +last use\n\w{8} +the desk +ingest edit +active +\d{4}-/);
  });

  it('revokes a key', async () => {
    const key = await create('--name', 'a visitor', '--scope', 'read');
    expect(await keys('revoke', prefixOf(key))).toMatchObject({ code: 0, stderr: `The key ${prefixOf(key)} (a visitor) is revoked.\n` });
    await expect(whoHolds(key)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await keys('revoke', prefixOf(key))).toMatchObject({ code: 1, stderr: expect.stringMatching(/is revoked already: make a new one/) });
  });

  it('rotates a key, and lets the old one hold for a time of grace', async () => {
    const key = await create('--name', 'nightly', '--scope', 'manage');
    const { stdout } = await keys('rotate', prefixOf(key), '--grace', '24h');
    for (const each of [key, stdout.trim()]) expect((await whoHolds(each)).scopes).toContain('manage');
    await keys('rotate', prefixOf(stdout.trim()));
    await expect(whoHolds(stdout.trim())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    [['create', '--scope', 'read'], 2, /Give --name and at least one --scope of read, ingest, edit, manage, embargo/],
    [['create', '--name', 'a'], 2, /Give --name and at least one --scope/],
    [['create', '--name', 'a', '--scope', 'all'], 2, /Give one of read, ingest, edit, manage, embargo/],
    [['create', '--name', 'a', '--scope', 'read', '--expires', 'soon'], 2, /Give a day as YYYY-MM-DD, a time like .*, or hours or days/],
    [['create', '--name', 'a', '--scope', 'read', '--expires', '2027-02-30'], 2, /Give a day as YYYY-MM-DD/],
    [['create', '--name', 'a', '--scope', 'read', '--expires', '2016-01-01'], 1, /would have expired before its first use/],
    [['revoke', '00000000'], 1, /There is no key with the prefix "00000000": "keys list" shows them all/],
    [['rotate', '00000000', '--grace', 'some'], 2, /Give hours or days, like 12h or 90d/],
    [['burn'], 2, /unknown command/],
  ])('refuses %j', async (args, code, sentence) => {
    expect(await keys(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
