import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { systemClock } from '../../core/clock.js';
import { unavailable } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { createClient } from '../client.js';
import { addressOf, lastComplaint, productName, startServer } from './cluster.js';
import type { Cluster } from './cluster.js';
import { postmasterOf } from './postmaster.js';

/** Orphans of a killed server hold its memory for a while, and recovery after a crash reads what was written since the last checkpoint. */
const patienceMs = { gone: 60_000, absent: 60_000, running: 600_000 };
const wrongPassword = '28P01';

/** A connection to a running server, held open for as long as this process uses it: others see by it that somebody is there. */
export interface Joined {
  readonly presence: Client;
  readonly port: number;
  readonly started: boolean;
}

const isFree = (port: number): Promise<number | undefined> =>
  new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => settle(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });

const freePort = async (wanted: number): Promise<number> => {
  const port = (await isFree(wanted)) ?? (await isFree(0));
  if (port === undefined) throw unavailable('No TCP port is free on 127.0.0.1 for the embedded PostgreSQL: end what holds them all, or set DATABASE_URL.');
  return port;
};

/** A connection, or nothing where the server does not take any yet. */
const connect = async (cluster: Cluster, port: number, log: Logger): Promise<Client | undefined> => {
  const presence = createClient(addressOf(cluster.home, port, 'postgres'), log);
  try {
    await presence.connect();
    const { rowCount } = await presence.query('SELECT FROM pg_database WHERE datname = $1', [productName]);
    if (rowCount === 0) await presence.query(`CREATE DATABASE ${productName}`);
    return presence;
  } catch (error) {
    await presence.end().catch(() => undefined);
    if ((error as { code?: string }).code === wrongPassword) {
      throw unavailable(`The password in ${cluster.home} is not that of the server on port ${port}: put the file back from a backup.`, error);
    }
    return undefined;
  }
};

/**
 * Joins the cluster's server if one runs, else starts it; tries again, at growing distances, while a server is still starting, recovering or dying.
 * Call it under the launch lock.
 */
export const joinOrStart = async (cluster: Cluster, log: Logger, wantedPort = 0): Promise<Joined> => {
  const since = systemClock().getTime();
  let started = false;
  for (let wait = 25; ; wait = Math.min(wait * 2, 1_000)) {
    const found = postmasterOf(cluster.folder);
    if (found.state === 'running') {
      const presence = await connect(cluster, found.server.port, log);
      if (presence !== undefined) return { presence, port: found.server.port, started };
    } else {
      const outcome = await startServer(cluster, await freePort(wantedPort));
      started ||= outcome.succeeded;
      if (outcome.succeeded) continue;
      log.warn('embedded.start-failed', { output: outcome.output, complaint: await lastComplaint(cluster) });
    }
    if (systemClock().getTime() - since > patienceMs[found.state]) {
      throw unavailable(`The embedded PostgreSQL does not start: ${(await lastComplaint(cluster)) ?? 'it does not answer'}. Its log is ${cluster.logFile}.`);
    }
    await pause(wait);
  }
};
