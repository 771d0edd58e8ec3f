import { existsSync, realpathSync } from 'node:fs';
import { unavailable } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { applicationName } from '../application-name.js';
import { addressOf, openCluster, stopServer } from './cluster.js';
import type { Cluster } from './cluster.js';
import { clusterIn, homeIn, openHome } from './home.js';
import { joinOrStart } from './join.js';
import type { Joined } from './join.js';
import { withLaunchLock } from './launch-lock.js';
import { postmasterOf } from './postmaster.js';

const countOthers = `SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> $1`;

const isAlone = async ({ presence }: Joined): Promise<boolean> => {
  const { rows } = await presence.query<{ others: number }>(countOthers, [applicationName]);
  return rows[0]?.others === 0;
};

/** A PostgreSQL that is there and can be used. */
export interface Database {
  readonly url: string;
  /** Whether this process started it, and so ends it when no other uses it. */
  readonly owned: boolean;
  /** Call it when every connection of this process is closed; it may be called twice. */
  close(): Promise<void>;
}

/** This process's use of an embedded cluster: from joining or starting it until leaving, when the last one stops it. */
class EmbeddedDatabase implements Database {
  private leaving = false;
  private repair: Promise<void> = Promise.resolve();

  private constructor(private readonly cluster: Cluster, private joined: Joined, readonly owned: boolean, private readonly log: Logger) {
    this.watch();
  }

  static async open(dataDir: string, log: Logger): Promise<EmbeddedDatabase> {
    const home = await openHome(dataDir);
    return withLaunchLock(home.folder, async () => {
      const cluster = await openCluster(home, log);
      const joined = await joinOrStart(cluster, log);
      // A server that nobody uses was left by a process that died: whoever finds it owns it.
      const owned = joined.started || (await isAlone(joined));
      log.info(joined.started ? 'embedded.started' : 'embedded.joined', { port: joined.port, owned, folder: cluster.home });
      return new EmbeddedDatabase(cluster, joined, owned, log);
    });
  }

  get url(): string {
    return addressOf(this.cluster.home, this.joined.port);
  }

  async close(): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    await this.repair;
    await withLaunchLock(this.cluster.home, async () => {
      const alone = await isAlone(this.joined).catch(() => false);
      await this.joined.presence.end();
      if (!alone) return this.log.info('embedded.left-running', { port: this.joined.port });
      const stopped = await stopServer(this.cluster);
      if (!stopped.succeeded) throw unavailable(`The embedded PostgreSQL did not stop: ${stopped.output}`);
      this.log.info('embedded.stopped');
    });
  }

  private watch(): void {
    this.joined.presence.once('end', () => {
      if (!this.leaving) this.repair = this.rejoin().catch((error: unknown) => this.log.error('embedded.not-repaired', { error }));
    });
  }

  /** The server died under us: it comes back on the same port, so that pools find it where it was. */
  private async rejoin(): Promise<void> {
    const { port } = this.joined;
    this.log.error('embedded.lost', { port });
    this.joined = await withLaunchLock(this.cluster.home, () => joinOrStart(this.cluster, this.log, port));
    this.log.info('embedded.repaired', { port: this.joined.port });
    this.watch();
  }
}

/** Starts or joins the cluster in a data folder. */
export const openEmbedded = (dataDir: string, log: Logger): Promise<Database> => EmbeddedDatabase.open(dataDir, log);

/** The address of the cluster in a data folder if its server runs now, for tools that join without starting anything. */
export const runningAddress = (dataDir: string): string | undefined => {
  if (!existsSync(homeIn(dataDir))) return undefined;
  const home = realpathSync(homeIn(dataDir));
  const found = postmasterOf(clusterIn(home));
  return found.state === 'running' ? addressOf(home, found.server.port) : undefined;
};
