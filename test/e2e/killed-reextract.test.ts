import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sql from 'sql-template-tag';
import { systemClock } from '../../src/core/clock.js';
import { query } from '../../src/db/query.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { canonicalGraph, difference } from '../support/canonical-graph.js';
import type { RunningCommand } from '../support/command.js';
import { communique, start } from '../support/command.js';
import { reportCount, writeFiftyReports } from '../support/fifty-reports.js';
import { ingestAsBefore, olderGrammar } from '../support/older-grammar.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';
import { uninterruptedGraph } from '../support/stored-reports.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(120_000);

let folder: string;
let uninterrupted: string[];
let store: TestStore;
let running: RunningCommand | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique fifty reports '));
  const files = writeFiftyReports(folder);
  uninterrupted = await uninterruptedGraph(files);
  store = await openTestStore();
  await storeReference(store.db, systemClock);
  await ingestAsBefore(store.db, files);
  await query(store.db, sql`DELETE FROM extraction`);
});
afterEach(async () => {
  running?.kill('SIGKILL');
  await running?.ended;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const settings = () => ({ DATABASE_URL: store.url });

/** Articles that an older grammar read last. */
const left = async (): Promise<number> => {
  const [row] = await query<{ count: number }>(store.db, sql`SELECT count(*)::int AS count FROM article_version WHERE extractor = ${olderGrammar}`);
  return row?.count ?? 0;
};

const connections = (command: RunningCommand, waiting: boolean): Promise<unknown[]> => query(store.db, sql`
  SELECT FROM pg_stat_activity a WHERE application_name = ${`communique ${command.pid}`}
    AND (NOT ${waiting} OR EXISTS (SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.locktype = 'advisory' AND NOT l.granted))`);

/** Kills the command where it waits for a lock that this test holds. */
const killAt = async (name: string): Promise<void> => {
  const holder = store.db.createQueryRunner();
  await holder.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  const command = start('src/cli/main.js', ['reextract', '--parallel', '1'], settings());
  running = command;
  await waitFor(async () => ((await connections(command, true)).length > 0 ? true : undefined));
  command.kill('SIGKILL');
  await command.ended;
  await holder.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  await holder.release();
  await waitFor(async () => ((await connections(command, false)).length === 0 ? true : undefined));
};

describe('a reextract of fifty articles that is killed', () => {
  it('before an article, and in the midst of one, keeps what it read and leaves the rest to the next run', async () => {
    const articles = await query<{ key: string }>(store.db, sql`SELECT key FROM article ORDER BY id`);
    for (const place of [7, 23]) {
      await killAt(`article|${articles[place]?.key}`);
      expect(await left()).toBe(reportCount - place);
    }
    await killAt('log');
    expect(await left()).toBe(reportCount - 23);
    const { code, stdout } = await communique(['reextract', '--json'], settings());
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { articles: reportCount - 23, complete: true }]);
    expect(await left()).toBe(0);
    const open = (graph: readonly string[]): string[] => graph.filter((label) => !label.includes('"open":false'));
    expect(difference(uninterrupted, open(await canonicalGraph(store.db)))).toEqual({ missing: [], beyond: [] });
  });
});
