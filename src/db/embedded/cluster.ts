import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { unavailable } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import type { Logger } from '../../core/logger.js';
import { readyBinaries } from './binaries.js';
import type { Binaries } from './binaries.js';
import { clusterIn, giveTo } from './home.js';
import type { Home } from './home.js';
import { isAlive, postmasterFile } from './postmaster.js';
import { run } from './run.js';
import type { Outcome } from './run.js';
import type { ServiceUser } from './service-user.js';

/** A PostgreSQL cluster on disk and the programs that run it. */
export interface Cluster {
  readonly home: string;
  readonly folder: string;
  readonly logFile: string;
  readonly user: ServiceUser | undefined;
  readonly binaries: Binaries;
}

/** Superuser of the cluster and name of the product's database. */
export const productName = 'communique';

/**
 * Names of a UTF-8 character type, the best first: with plain `C`, pg_trgm finds no similarity in Cyrillic at all.
 * Systems name their locales differently; the first that initdb accepts is taken.
 */
const characterTypes: Readonly<Record<string, readonly string[]>> = {
  linux: ['C.UTF-8', 'en_US.UTF-8', 'C'],
  darwin: ['en_US.UTF-8', 'C.UTF-8', 'C'],
  win32: ['en-US', 'C'],
};

/** Loopback only and no sockets in shared folders; sizes for a small machine. */
const serverSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  lc_messages: 'C',
};

const keepLogBelowBytes = 8 * 1024 * 1024;

const passwordFile = (home: string): string => join(home, 'password');

/** The address of the cluster's server on a port. */
export const addressOf = (home: string, port: number, database: string = productName): string =>
  `postgres://${productName}:${readFileSync(passwordFile(home), 'utf8').trim()}@127.0.0.1:${port}/${database}`;

const unfinished = 'unfinished-';

const removeUnfinished = async (home: string): Promise<void> => {
  const left = (await readdir(home)).filter((name) => name.startsWith(unfinished));
  await Promise.all(left.map((name) => rm(join(home, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)));
};

/**
 * A cluster appears whole or not at all: it is made in a folder of its own and then renamed. An initdb whose starter was killed may still be
 * writing its folder, so each try has another; what such tries left is removed.
 */
const initialize = async (cluster: Cluster): Promise<void> => {
  const password = passwordFile(cluster.home);
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await giveTo(password, cluster.user);
  let output = '';
  for (const characterType of characterTypes[platform()] ?? ['C.UTF-8', 'C']) {
    const made = join(cluster.home, `${unfinished}${newId()}`);
    const outcome = await run(cluster.binaries.initdb, [
      `--pgdata=${made}`, `--username=${productName}`, `--pwfile=${password}`, '--auth=scram-sha-256', '--no-instructions',
      '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C', `--lc-ctype=${characterType}`,
    ], cluster.user);
    if (outcome.succeeded) {
      await rename(made, cluster.folder);
      return removeUnfinished(cluster.home);
    }
    output = outcome.output;
  }
  throw unavailable(`The embedded PostgreSQL could not be set up in ${cluster.home}; mend the cause, or set DATABASE_URL. The cause: ${output}`);
};

/** The cluster in `home`, made where there is none. Call it under the launch lock. */
export const openCluster = async ({ folder: home, user }: Home, log: Logger): Promise<Cluster> => {
  const cluster = { home, user, folder: clusterIn(home), logFile: join(home, 'postgres.log'), binaries: await readyBinaries(home, user) };
  if (!existsSync(cluster.folder)) {
    log.info('embedded.initializing', { folder: home });
    await initialize(cluster);
  }
  if (!existsSync(passwordFile(home))) throw unavailable(`${passwordFile(home)} is missing, and without it the data cannot be opened: put it back from a backup.`);
  return cluster;
};

/** One old log is kept, so that the log cannot fill the disk. */
const rotateLog = async (logFile: string): Promise<void> => {
  if (existsSync(logFile) && (await stat(logFile)).size > keepLogBelowBytes) await rename(logFile, `${logFile}.1`);
};

/** PostgreSQL clears away a dead server's file itself, but not one whose number is another process's by now, nor an empty one. */
const clearLeftBehind = async (cluster: Cluster): Promise<void> => {
  const file = postmasterFile(cluster.folder);
  if (!existsSync(file)) return;
  const pid = parseInt(await readFile(file, 'utf8'), 10);
  if (!(pid > 0) || isAlive(pid)) await rm(file, { force: true });
};

/** Starts the server of a cluster that has none, and waits until it takes connections. */
export const startServer = async (cluster: Cluster, port: number): Promise<Outcome> => {
  await clearLeftBehind(cluster);
  await rotateLog(cluster.logFile);
  const options = Object.entries({ ...serverSettings, port: String(port) }).map(([name, value]) => `-c ${name}=${value}`);
  return run(cluster.binaries.control, ['start', '-D', cluster.folder, '-l', cluster.logFile, '-w', '-t', '60', '-s', '-o', options.join(' ')], cluster.user);
};

/** Ends the server in good order: open transactions are rolled back, everything is written out. */
export const stopServer = (cluster: Cluster): Promise<Outcome> =>
  run(cluster.binaries.control, ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '60', '-s'], cluster.user);

/** Why the server ended: the last complaint in its log. */
export const lastComplaint = async (cluster: Cluster): Promise<string | undefined> => {
  if (!existsSync(cluster.logFile)) return undefined;
  return (await readFile(cluster.logFile, 'utf8')).split('\n').findLast((line) => /\b(FATAL|PANIC):/.test(line));
};
