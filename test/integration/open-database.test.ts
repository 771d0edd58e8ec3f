import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createLogger } from '../../src/core/logger.js';
import { projectFolder } from '../../src/core/project.js';
import { openDatabase } from '../../src/db/database.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { Holder } from '../support/holder.js';

const log = createLogger('silent');
let database: TestDatabase;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'communique open '));
  await chmod(dataDir, 0o755);
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('DATABASE_URL', () => {
  it('is used as it is, and left running', async () => {
    const opened = await openDatabase({ databaseUrl: database.url, dataDir }, log);
    expect({ url: opened.url, owned: opened.owned }).toEqual({ url: database.url, owned: false });
    await opened.close();
    await expect(openDatabase({ databaseUrl: database.url, dataDir }, log)).resolves.toBeDefined();
  });

  it.each([
    ['a wrong password', (url: URL) => { url.password = 'wrong'; }, 'password authentication failed'],
    ['a database that is not there', (url: URL) => { url.pathname = '/nowhere'; }, 'does not exist'],
    ['a port where nothing listens', (url: URL) => { url.port = '1'; }, 'ECONNREFUSED'],
  ])('with %s gets one sentence that keeps the password to itself', async (_, spoil, reason) => {
    const url = new URL(database.url);
    spoil(url);
    const failure = await openDatabase({ databaseUrl: url.href, dataDir }, log).then(() => undefined, (error: Error) => error);
    expect(failure?.message).toContain(reason);
    expect(failure?.message).toContain('check DATABASE_URL, and that the server runs.');
    expect(failure?.message).not.toContain(url.password);
  });
});

describe('ormconfig.ts', () => {
  const typeorm = (env: NodeJS.ProcessEnv) =>
    promisify(execFile)(process.execPath, [join(projectFolder, 'node_modules/typeorm/cli.js'), 'migration:run', '-d', 'dist/ormconfig.js'], {
      cwd: projectFolder, env: { ...process.env, ...env },
    });

  it('lets the typeorm command line migrate the database at DATABASE_URL', async () => {
    await expect(typeorm({ DATABASE_URL: database.url })).resolves.toBeDefined();
  });

  it('joins the embedded server while it runs, and says how to start one where none does', async () => {
    await expect(typeorm({ DATABASE_URL: '', DATA_DIR: dataDir })).rejects.toThrow('start it with "npm start" in another window, or set DATABASE_URL');
    const holder = await Holder.start(dataDir);
    try {
      await expect(typeorm({ DATABASE_URL: '', DATA_DIR: dataDir })).resolves.toBeDefined();
    } finally {
      await holder.leave();
    }
  }, 60_000);
});
