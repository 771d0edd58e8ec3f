import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Clock } from '../core/clock.js';
import { AppError } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import { query } from '../db/query.js';
import type { Rights } from '../graph/access.js';
import { ApiKey } from './api-key.entity.js';
import { stateOf } from './api-keys.js';
import { hashOf, hasKeyForm } from './key-form.js';

/** The last use of a key is written at most so often. */
const USE_NOTED_MS = 60_000;

/** Where keys are looked up, by what time, and where it is told that a last use could not be written. */
export interface KeyStore {
  readonly db: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Nobody waits for this, and nobody who asks is told that it failed. */
const noteUse = ({ db, log }: KeyStore, { id, prefix, lastUsedAt }: ApiKey, now: Date): void => {
  const stale = new Date(now.getTime() - USE_NOTED_MS);
  if (lastUsedAt !== null && lastUsedAt > stale) return;
  query(db, sql`UPDATE api_key SET last_used_at = ${now} WHERE id = ${id}::uuid AND (last_used_at IS NULL OR last_used_at <= ${stale})`)
    .catch((error: unknown) => log.warn('access.use-not-noted', { prefix, error }));
};

const refused = (sentence: string): AppError => new AppError('UNAUTHENTICATED', sentence);

/** Who holds a key. A wrong one costs a look into an index, or not even that. */
export const keyHolder = async (store: KeyStore, key: string): Promise<Rights> => {
  if (!hasKeyForm(key)) throw refused('The API key is cut off or altered: send it whole, as it was shown when it was made.');
  const row = await store.db.getRepository(ApiKey).findOneBy({ hash: hashOf(key) });
  if (row === null) throw refused('The API key is not known here: check that it is one of this server.');
  const now = store.clock();
  const state = stateOf(row, now);
  if (state !== 'ACTIVE') throw refused(`The API key ${row.prefix} is ${state.toLowerCase()}: ask whoever runs this server for another one.`);
  noteUse(store, row, now);
  return { actor: `key:${row.prefix}`, scopes: new Set(row.scopes) };
};
