import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unavailable } from '../../core/errors.js';

/** The user that PostgreSQL runs as where we are root, which it refuses to be. */
export interface ServiceUser {
  readonly uid: number;
  readonly gid: number;
}

const nobody = async (): Promise<ServiceUser> => {
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'nobody');
  if (account === undefined) {
    throw unavailable('PostgreSQL does not run as root, and /etc/passwd has no user "nobody" to run it as: start as an ordinary user, or set DATABASE_URL.');
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
};

/** Whom to run PostgreSQL as: nobody else unless we are root; then whoever owns the cluster that is there, or `nobody` for a new one. */
export const serviceUser = async (cluster: string): Promise<ServiceUser | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  return owner !== undefined && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
};

const mayRead = (path: string, user: ServiceUser, needed: number): boolean => {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & needed) === needed;
};

/** Whether `user` can go into a folder: it and every folder above it must let them through. */
export const canEnter = (folder: string, user: ServiceUser): boolean =>
  mayRead(folder, user, 0o5) && (dirname(folder) === folder || canPass(dirname(folder), user));

const canPass = (folder: string, user: ServiceUser): boolean =>
  mayRead(folder, user, 0o1) && (dirname(folder) === folder || canPass(dirname(folder), user));
