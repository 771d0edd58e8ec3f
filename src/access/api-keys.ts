import type { DataSource, EntityManager } from 'typeorm';
import { AppError, badInput } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Scope } from '../graph/access.js';
import { ApiKey } from './api-key.entity.js';
import { newKey } from './key-form.js';

/** What whoever makes a key decides. */
export interface KeyRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

/** A new key: the only time that anybody sees it. */
export interface IssuedKey {
  readonly key: string;
  readonly row: ApiKey;
}

/** When a key ends or ended; null for never. */
export const endOf = ({ expiresAt, revokedAt }: ApiKey): Date | null => {
  const ends = [expiresAt, revokedAt].flatMap((end) => end?.getTime() ?? []);
  return ends.length === 0 ? null : new Date(Math.min(...ends));
};

export type KeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

export const stateOf = ({ expiresAt, revokedAt }: ApiKey, now: Date): KeyState => {
  if (revokedAt !== null && revokedAt <= now) return 'REVOKED';
  return expiresAt !== null && expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
};

const insertKey = async (manager: EntityManager, { name, scopes, expiresAt }: KeyRequest, now: Date, rotatedFrom: string | null): Promise<IssuedKey> => {
  const { key, prefix, hash } = newKey();
  const row: ApiKey = { id: newId(), name, prefix, hash, scopes: [...scopes], createdAt: now, expiresAt, revokedAt: null, lastUsedAt: null, rotatedFrom };
  await manager.insert(ApiKey, row);
  return { key, row };
};

export const createKey = async (db: DataSource, request: KeyRequest, now: Date): Promise<IssuedKey> => {
  if (request.scopes.length === 0) throw badInput('A key without a scope may do nothing: give at least one.');
  if (request.expiresAt !== null && request.expiresAt <= now) throw badInput('The key would have expired before its first use: give a time to come.');
  return insertKey(db.manager, request, now, null);
};

/** All keys, newest first. */
export const listKeys = (db: DataSource): Promise<ApiKey[]> => db.getRepository(ApiKey).find({ order: { createdAt: 'DESC', id: 'DESC' } });

/** The key of a prefix that still holds, locked; one that ended already cannot be ended or rotated again. */
const liveKey = async (manager: EntityManager, prefix: string, now: Date): Promise<ApiKey> => {
  const row = await manager.findOne(ApiKey, { where: { prefix }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw new AppError('NOT_FOUND', `There is no key with the prefix "${prefix}": "keys list" shows them all.`);
  const state = stateOf(row, now);
  if (state !== 'ACTIVE') throw new AppError('CONFLICT', `The key ${prefix} is ${state.toLowerCase()} already: make a new one with "keys create".`);
  return row;
};

/** Ends a key at once: the next request with it is refused, and what it has subscribed to ends. */
export const revokeKey = (db: DataSource, prefix: string, now: Date): Promise<ApiKey> =>
  db.transaction(async (manager) => {
    const row = await liveKey(manager, prefix, now);
    await manager.update(ApiKey, { id: row.id }, { revokedAt: now });
    return { ...row, revokedAt: now };
  });

/** Puts a new key with the same name, scopes and expiry in the place of one, which holds for a time of grace still. */
export const rotateKey = (db: DataSource, prefix: string, now: Date, graceMs: number): Promise<IssuedKey> =>
  db.transaction(async (manager) => {
    const old = await liveKey(manager, prefix, now);
    const end = new Date(now.getTime() + graceMs);
    if (old.revokedAt === null || old.revokedAt > end) await manager.update(ApiKey, { id: old.id }, { revokedAt: end });
    return insertKey(manager, old, now, old.id);
  });
