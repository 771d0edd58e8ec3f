import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

/** The server process that postmaster.pid names. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Whether a process has this number, ours or not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether that process can be a server: after a reboot another program may have its number, and one that ended unreaped still counts as alive. */
const isServer = (pid: number): boolean => {
  if (!isAlive(pid)) return false;
  if (platform() !== 'linux') return true;
  try {
    const [, name, state] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === 'postgres' && state !== 'Z';
  } catch {
    return false;
  }
};

/** What a cluster's postmaster.pid says: the running server, one that is gone, or nothing. */
export const postmasterOf = (cluster: string): { state: 'running'; server: Postmaster } | { state: 'gone' } | { state: 'absent' } => {
  let lines: string[];
  try {
    lines = readFileSync(postmasterFile(cluster), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'absent' };
    throw error;
  }
  // Line 1 is the process, line 4 the port.
  const server = { pid: Number(lines[0]), port: Number(lines[3]) };
  return server.pid > 0 && server.port > 0 && isServer(server.pid) ? { state: 'running', server } : { state: 'gone' };
};

export const postmasterFile = (cluster: string): string => join(cluster, 'postmaster.pid');
