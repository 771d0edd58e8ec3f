import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { query } from '../../src/db/query.js';
import type { RunningCommand } from '../support/command.js';
import { communique, start } from '../support/command.js';
import { writeFiftyReports } from '../support/fifty-reports.js';
import { between, seeded } from '../support/random.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';
import { countTo, expectAllFifty, expectNoHole, storedReports, uninterruptedGraph } from '../support/stored-reports.js';
import { waitFor } from '../support/wait-for.js';

// The machine may be busy, and each of these reads a hundred files and more.
jest.setTimeout(120_000);

let folder: string;
let files: string[];
let uninterrupted: string[];
let store: TestStore;
let running: RunningCommand | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique fifty reports '));
  files = writeFiftyReports(folder);
  uninterrupted = await uninterruptedGraph(files);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => { store = await openTestStore(); });
afterEach(async () => {
  await kill();
  await store.close();
});

const settings = () => ({ DATABASE_URL: store.url });

const ingest = (): RunningCommand => {
  running = start('src/cli/main.js', ['ingest', ...files], settings());
  return running;
};

const kill = async (): Promise<void> => {
  running?.kill('SIGKILL');
  await running?.ended;
};

/** The connections of the command that a condition holds for. */
const connections = (command: RunningCommand, condition: Sql): Promise<unknown[]> => query(store.db, sql`
  SELECT FROM pg_stat_activity a WHERE application_name = ${`communique ${command.pid}`} AND (${condition})`);
const lockOf = (granted: boolean): Sql => sql`EXISTS (SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.locktype = 'advisory' AND l.granted = ${granted})`;
const until = (command: RunningCommand, condition: Sql): Promise<true> =>
  waitFor(async () => ((await connections(command, condition)).length > 0 ? true : undefined));

/** A killed command's transaction ends when PostgreSQL finds its client gone. */
const noConnectionLeft = (command: RunningCommand): Promise<true> =>
  waitFor(async () => ((await connections(command, sql`true`)).length === 0 ? true : undefined));

describe('an ingest of fifty files that is killed', () => {
  it('again and again, as a file begins or with its names locked, keeps what it reported and finishes as if nothing had been', async () => {
    const random = seeded(10);
    let place = 0;
    for (let round = 0; round < 4; round += 1) {
      place += between(random, 4, 14);
      const command = ingest();
      await command.line(new RegExp(`^${place}/50 `));
      if (round % 2 === 1) await until(command, lockOf(true));
      await kill();
      await noConnectionLeft(command);
      const stored = await storedReports(store.db);
      expect(stored).toEqual(countTo(stored.length));
      expect(stored.length).toBeGreaterThanOrEqual(place - 1);
      await expectNoHole(store.db);
    }
    expect((await communique(['ingest', ...files], settings())).code).toBe(0);
    await expectAllFifty(store.db, uninterrupted);
  });

  it('at its last statement, where the position is handed out, stores nothing of that file and leaves no hole', async () => {
    const door = store.db.createQueryRunner();
    const command = ingest();
    await command.line(/^23\/50 /);
    await door.query(`SELECT pg_advisory_lock(hashtextextended('log', 0))`);
    await until(command, lockOf(false));
    const before = await storedReports(store.db);
    await kill();
    await door.query(`SELECT pg_advisory_unlock(hashtextextended('log', 0))`);
    await door.release();
    await noConnectionLeft(command);
    expect(await storedReports(store.db)).toEqual(before);
    await expectNoHole(store.db);
    expect((await communique(['ingest', ...files], settings())).code).toBe(0);
    await expectAllFifty(store.db, uninterrupted);
  });
});
