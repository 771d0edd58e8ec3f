import { chown, mkdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/core/project.js';
import { canEnter } from '../../src/db/embedded/service-user.js';
import type { CommandOptions, CommandResult, RunningCommand } from '../support/command.js';
import { communique } from '../support/command.js';
import { DataFolder } from '../support/data-folder.js';
import { deskFiles } from '../support/desk-files.js';
import type { Served } from '../support/served.js';
import { served, startServer } from '../support/served.js';

const ordinaryUser = { uid: 1, gid: 1 };
const weAreRoot = process.getuid?.() === 0;

// Most tests share one data folder, where each finds and leaves a PostgreSQL that does not run, and a desk or none yet.
let shared: DataFolder;
const own: DataFolder[] = [];
const running: RunningCommand[] = [];

beforeAll(async () => { shared = await DataFolder.make(); });
afterEach(async () => {
  for (const command of running) command.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  await shared.stopServer();
  for (const folder of own.splice(0)) await folder.remove();
});
afterAll(() => shared.remove());

const ownFolder = async (): Promise<DataFolder> => {
  const folder = await DataFolder.make();
  own.push(folder);
  return folder;
};

const begin = (folder: DataFolder, settings: Readonly<Record<string, string>> = {}, options?: CommandOptions): RunningCommand => {
  const command = startServer({ DATA_DIR: folder.path, ...settings }, options);
  running.push(command);
  return command;
};

const serve = (...args: Parameters<typeof begin>): Promise<Served> => served(begin(...args));

const interrupt = ({ command }: Pick<Served, 'command'>): Promise<CommandResult> => {
  command.kill('SIGINT');
  return command.ended;
};

const articles = async ({ query }: Served): Promise<string[]> => {
  const found = await query<{ articles: { nodes: { headline: string }[] } }>('{ articles(first: 100) { nodes { headline } } }');
  return found.articles.nodes.map(({ headline }) => headline);
};

/** Takes a port with a program that accepts and never answers. */
const takenPort = (): Promise<Server> => new Promise((settle) => {
  const server = createServer().listen(0, '127.0.0.1', () => settle(server));
});

/** What it printed between two lines. */
const printed = ({ command }: Served, from: string, to: string): string => command.errors().split(`\n${from}\n`)[1]?.split(`\n${to}`)[0] ?? '';

describe('main.js', () => {
  it('starts with LANG unset, blanks in the path and a lock file left behind, shows its progress, and answers the query that it prints', async () => {
    const folder = await ownFolder();
    await mkdir(folder.home, { recursive: true });
    await writeFile(join(folder.home, 'launch.lock'), '4194305 of a dead process');
    const server = await serve(folder);
    await server.command.line(/^Ctrl-C ends it/);
    const { events } = await server.query<{ events: { nodes: { delegations: { nodes: unknown[] }; evidence: { nodes: unknown[] } }[] } }>(
      printed(server, 'A linked query to paste:', 'Ctrl-C ends it'));
    expect(events.nodes[0]?.delegations.nodes.length).toBeGreaterThan(1);
    expect(events.nodes[0]?.evidence.nodes).toHaveLength(1);
    if (weAreRoot) expect((await stat(join(folder.home, 'cluster'))).uid).not.toBe(0);
    const { code, stderr } = await interrupt(server);
    expect(code).toBe(0);
    expect(stderr).toContain(`Sample desk ${deskFiles.length}/${deskFiles.length}: `);
    await folder.atRest();
  });

  it('ends everything on Ctrl-C while it is still starting, and once it is ending is not disturbed by another', async () => {
    const command = begin(shared);
    await command.line(/^Starting PostgreSQL/);
    command.kill('SIGINT');
    await command.line(/^Ending/);
    const { code, stderr } = await interrupt({ command });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/Sample desk|Communique answers/);
    await shared.atRest();
  });

  it('finishes a sample desk whose loading was killed, and loads it once where two start at once', async () => {
    const folder = await ownFolder();
    const killed = begin(folder);
    await killed.line(/^Sample desk 3\//);
    killed.kill('SIGKILL');
    await killed.ended;
    const servers = await Promise.all([serve(folder), serve(folder)]);
    const desk = await articles(servers[0]);
    // One of the files corrects another.
    expect(desk).toHaveLength(deskFiles.length - 1);
    expect((await communique(['sample'], { DATA_DIR: folder.path })).code).toBe(0);
    expect(await articles(servers[1])).toEqual(desk);
  });

  it('says in one sentence that its port is taken, and leaves nothing running', async () => {
    const holder = await takenPort();
    const { port } = holder.address() as AddressInfo;
    const { code, stderr } = await begin(shared, { PORT: String(port) }).ended;
    holder.close();
    expect(code).toBe(3);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`Port ${port} on 127.0.0.1 is taken: end what uses it, or set PORT to another one.`);
    await shared.atRest();
  });

  it('runs twice on one data folder: not on one port, and the end of the first leaves the second working', async () => {
    const first = await serve(shared);
    const samePort = await begin(shared, { PORT: new URL(first.url).port }).ended;
    expect(samePort).toMatchObject({ code: 3, stderr: expect.stringMatching(/is taken: end what uses it/) });
    const second = await serve(shared);
    const desk = await articles(first);
    expect((await interrupt(first)).code).toBe(0);
    expect(await articles(second)).toEqual(desk);
    expect((await communique(['ingest', deskFiles[0] as string], { DATA_DIR: shared.path })).stdout).toMatch(/unchanged/);
    expect((await interrupt(second)).code).toBe(0);
    await shared.atRest();
  });

  if (weAreRoot && canEnter(join(projectFolder, 'dist'), ordinaryUser)) {
    it('starts for an ordinary user as well, as whom its PostgreSQL runs', async () => {
      const folder = await ownFolder();
      await mkdir(folder.path);
      await chown(folder.path, ordinaryUser.uid, ordinaryUser.gid);
      const server = await serve(folder, { SAMPLE_DESK: 'off' }, { user: ordinaryUser });
      expect((await stat(join(folder.home, 'cluster'))).uid).toBe(ordinaryUser.uid);
      expect(await articles(server)).toEqual([]);
      expect((await interrupt(server)).code).toBe(0);
      await folder.atRest();
    });
  }
});
