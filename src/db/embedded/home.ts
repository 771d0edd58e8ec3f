import { constants, existsSync } from 'node:fs';
import { access, chmod, chown, mkdir, realpath, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentHash } from '../../core/ids.js';
import { unavailable } from '../../core/errors.js';
import { canEnter, serviceUser } from './service-user.js';
import type { ServiceUser } from './service-user.js';

/** Where root keeps a cluster whose data folder the service user cannot reach; the data folder then holds a link to it. */
const reachableByAll = '/var/lib/communique';

/** The folder of everything that belongs to the embedded PostgreSQL, and who owns it. */
export interface Home {
  readonly folder: string;
  readonly user: ServiceUser | undefined;
}

export const homeIn = (dataDir: string): string => join(dataDir, 'postgres');
export const clusterIn = (home: string): string => join(home, 'cluster');

export const giveTo = async (path: string, user: ServiceUser | undefined): Promise<void> => {
  if (user !== undefined) await chown(path, user.uid, user.gid);
};

const makeHome = async (folder: string, user: ServiceUser | undefined): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await giveTo(folder, user);
};

const makeHomeElsewhere = async (link: string, user: ServiceUser): Promise<void> => {
  const folder = join(reachableByAll, contentHash(link).slice(0, 16));
  await mkdir(dirname(folder), { recursive: true });
  await chmod(dirname(folder), 0o755);
  await makeHome(folder, user);
  await symlink(folder, link).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
};

/**
 * The home of the cluster in `dataDir`, made where it is not there.
 * @throws AppError UNAVAILABLE where the folder cannot be used by us.
 */
export const openHome = async (dataDir: string): Promise<Home> => {
  const place = homeIn(dataDir);
  try {
    await mkdir(dataDir, { recursive: true });
    const user = await serviceUser(clusterIn(place));
    if (user === undefined || existsSync(place) || canEnter(dataDir, user)) await makeHome(place, user);
    else await makeHomeElsewhere(place, user);
    await access(place, constants.R_OK | constants.W_OK | constants.X_OK);
    return { folder: await realpath(place), user };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EEXIST', 'ENOTDIR'].includes(code)) throw unavailable(`A file stands where the data folder ${place} should be: set DATA_DIR to the path of a folder.`, error);
    if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    throw unavailable(`The data folder ${place} is not ours to write: start as the user that owns it, or set DATA_DIR to another folder.`, error);
  }
};
