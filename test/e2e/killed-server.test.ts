import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/db/data-source.js';
import { runningAddress } from '../../src/db/embedded/embedded.js';
import { ask } from '../support/ask.js';
import type { RunningCommand } from '../support/command.js';
import { communique, start } from '../support/command.js';
import { DataFolder } from '../support/data-folder.js';
import { writeFiftyReports } from '../support/fifty-reports.js';
import { listen, readOn } from '../support/log-reader.js';
import type { Served } from '../support/served.js';
import { served, startServer } from '../support/served.js';
import { quiet } from '../support/store.js';
import { countTo, expectAllFifty, expectNoHole, storedReports, uninterruptedGraph } from '../support/stored-reports.js';
import { waitFor } from '../support/wait-for.js';

// The machine may be busy, and each of these reads a hundred files and more.
jest.setTimeout(120_000);

let reports: string;
let files: string[];
let uninterrupted: string[];
let folder: DataFolder;
const running: RunningCommand[] = [];

beforeAll(async () => {
  reports = mkdtempSync(join(tmpdir(), 'communique fifty reports '));
  files = writeFiftyReports(reports);
  uninterrupted = await uninterruptedGraph(files);
});
afterAll(() => rmSync(reports, { recursive: true }));
beforeEach(async () => { folder = await DataFolder.make(); });
afterEach(async () => {
  for (const command of running) command.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  await folder.remove();
});

const settings = () => ({ DATA_DIR: folder.path, SAMPLE_DESK: 'off', LOG_LEVEL: 'info' });

const serve = async (): Promise<Served> => {
  const command = startServer(settings());
  running.push(command);
  return served(command);
};

const startIngest = (): RunningCommand => {
  const command = start('src/cli/main.js', ['ingest', ...files], settings());
  running.push(command);
  return command;
};

/** Looks at what is stored, past every server of ours. */
const inStore = async (look: (db: DataSource) => Promise<void>): Promise<void> => {
  const db = await createDataSource(runningAddress(folder.path) as string, { log: quiet }).initialize();
  await look(db).finally(() => db.destroy());
};

/** At least the first so many are stored, none after a gap. */
const expectStored = (atLeast: number): Promise<void> => inStore(async (db) => {
  const stored = await storedReports(db);
  expect(stored).toEqual(countTo(stored.length));
  expect(stored.length).toBeGreaterThanOrEqual(atLeast);
  await expectNoHole(db);
});

const position = async (server: Served): Promise<string> => (await server.query<{ position: string }>('{ position }')).position;

/** Asks until there is an answer; whoever asks before that is told to come again, never of a mistake of ours. */
const answersAgain = ({ url }: Served): Promise<true> => waitFor(async () => {
  const { errors = [] } = await ask(url, '{ position }');
  for (const { extensions } of errors) expect(extensions.code).toBe('UNAVAILABLE');
  return errors.length === 0 ? true : undefined;
});

describe('while fifty files are ingested beside a server', () => {
  it('kill -9 of the server: the command goes on, and a reader of the next server goes on from its cursor and misses nothing', async () => {
    const server = await serve();
    const beginning = await position(server);
    const listening = listen(server, beginning);
    const ingest = startIngest();
    await ingest.line(/^20\/50 /);
    server.command.kill('SIGKILL');
    const heard = await listening;
    expect(heard.length).toBeGreaterThan(0);
    expect((await ingest.ended).code).toBe(0);
    // The last one to leave stopped PostgreSQL, though the server had started it.
    await folder.atRest();

    const next = await serve();
    const rest = await readOn(next, heard.at(-1)?.cursor as string);
    expect([...heard, ...rest]).toEqual(await readOn(next, beginning));
    expect(await listen(next, heard.at(-1)?.cursor as string, rest.length)).toEqual(rest);
    const head = await position(next);
    const again = await communique(['ingest', '--json', ...files], settings());
    expect(new Set((JSON.parse(again.stdout) as { outcome: string }[]).map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
    expect(await position(next)).toBe(head);
    await inStore((db) => expectAllFifty(db, uninterrupted));
  });

  it('kill -9 of PostgreSQL, then of everything at once: the command says so in one sentence, the server recovers, the next start recovers, nothing is lost', async () => {
    const server = await serve();
    const broken = startIngest();
    await broken.line(/^17\/50 /);
    process.kill(folder.postmaster as number, 'SIGKILL');
    await answersAgain(server);
    const { code, stderr } = await broken.ended;
    expect(code).toBe(3);
    expect(stderr.split('\n').filter((line) => !/^(\{.*|\d+\/50 .*|Starting PostgreSQL \.\.)?$/.test(line)))
      .toEqual(['The connection to PostgreSQL was lost: when it runs again, do the same again; what was reported as done is stored.']);
    await server.command.line(/"event":"embedded.lost"/);
    await server.command.line(/"event":"embedded.repaired"/);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await expectStored(16);

    const ingest = startIngest();
    await ingest.line(/^34\/50 /);
    const postmaster = folder.postmaster as number;
    for (const pid of [server.command.pid, ingest.pid, postmaster]) process.kill(pid, 'SIGKILL');
    await Promise.all([server.command.ended, ingest.ended]);

    await serve();
    await expectStored(33);
    expect((await communique(['ingest', ...files], settings())).code).toBe(0);
    await inStore((db) => expectAllFifty(db, uninterrupted));
  });
});
