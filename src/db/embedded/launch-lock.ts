import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import { isAlive } from './postmaster.js';

/** A holder renews its lock this often; after a reboot its number may be another process's, so an old lock counts as left behind. */
const renewEveryMs = 3_000;
const staleAfterMs = 20_000;

const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
};

const isLeftBehind = async (path: string, token: string): Promise<boolean> => {
  const [pid] = token.split(' ');
  if (pid && !isAlive(Number(pid))) return true;
  const file = await stat(path).catch(unlessMissing);
  return file !== undefined && systemClock().getTime() - file.mtimeMs > staleAfterMs;
};

/** Moves a lock that was left behind out of the way; what was moved is looked at again, as another may have taken it over just before. */
const clearLeftBehind = async (path: string): Promise<void> => {
  const token = await readFile(path, 'utf8').catch(unlessMissing);
  if (token === undefined || !(await isLeftBehind(path, token))) return;
  const aside = `${path}.${newId()}`;
  await rename(path, aside).catch(unlessMissing);
  const moved = await readFile(aside, 'utf8').catch(unlessMissing);
  if (moved !== undefined && moved !== token) await rename(aside, path);
  else await rm(aside, { force: true });
};

const acquire = async (path: string, token: string): Promise<boolean> => {
  try {
    await writeFile(path, token, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await clearLeftBehind(path);
    return false;
  }
};

/** Lets one process at a time start, join or stop the cluster of `home`. The lock of a process that died is taken over. */
export const withLaunchLock = async <Result>(home: string, action: () => Promise<Result>): Promise<Result> => {
  const path = join(home, 'launch.lock');
  const token = `${process.pid} ${newId()}`;
  while (!(await acquire(path, token))) await pause(25);
  const renewal = setInterval(() => {
    const now = systemClock();
    utimes(path, now, now).catch(unlessMissing);
  }, renewEveryMs);
  try {
    return await action();
  } finally {
    clearInterval(renewal);
    if ((await readFile(path, 'utf8').catch(unlessMissing)) === token) await rm(path, { force: true });
  }
};
