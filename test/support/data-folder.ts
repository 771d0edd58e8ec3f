import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { postmasterOf } from '../../src/db/embedded/postmaster.js';
import { Holder } from './holder.js';
import { waitFor } from './wait-for.js';

const workingFolder = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
};

/** A data folder with blanks in its path, and the embedded PostgreSQL in it as seen from outside. */
export class DataFolder {
  private constructor(private readonly top: string) {}

  /** A new one; nothing is in it yet. */
  static async make(): Promise<DataFolder> {
    const top = await mkdtemp(join(tmpdir(), 'communique with blanks '));
    await chmod(top, 0o755);
    return new DataFolder(top);
  }

  get path(): string {
    return join(this.top, 'data folder');
  }

  get home(): string {
    return join(this.path, 'postgres');
  }

  /** Number of the server process, where one runs. */
  get postmaster(): number | undefined {
    const found = postmasterOf(join(this.home, 'cluster'));
    return found.state === 'running' ? found.server.pid : undefined;
  }

  /** Resolves when no server runs, and no process of one is left. */
  async atRest(): Promise<void> {
    await waitFor(() => (this.postmaster === undefined && this.processes().length === 0 ? true : undefined));
  }

  /** Ends a server that was left running. */
  async stopServer(): Promise<void> {
    if (this.postmaster !== undefined) await (await Holder.start(this.path)).leave();
  }

  async remove(): Promise<void> {
    await this.stopServer();
    await rm(this.top, { recursive: true, force: true });
  }

  /** Every process of PostgreSQL works in its cluster's folder; only Linux shows it. */
  private processes(): string[] {
    if (platform() !== 'linux') return [];
    const folder = realpathSync(this.top) + sep;
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && workingFolder(name).startsWith(folder));
  }
}
