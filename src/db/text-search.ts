import type { Client } from 'pg';
import type { Logger } from '../core/logger.js';
import { withClient } from './client.js';
import { shapeLock } from './migrate.js';

const likeEnough = 0.5;

/** The extension is looked at and left as it was: making it for good is a migration's task. */
const similarityOfCyrillic = async (client: Client): Promise<number> => {
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(${shapeLock})`);
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  const { rows } = await client.query<{ similarity: number }>(`SELECT similarity('новости', 'новость')`);
  await client.query('ROLLBACK');
  return rows[0]?.similarity ?? 0;
};

/**
 * Whether names in Cyrillic can be found by likeness: that depends on the character type (LC_CTYPE) which the database was made with.
 * Where they cannot, everything else works, so it is said and not refused.
 */
export const checkTextSearch = async (url: string, log: Logger): Promise<void> => {
  try {
    const similarity = await withClient(url, log, similarityOfCyrillic);
    if (similarity > likeEnough) return;
    log.warn('database.cyrillic-not-searchable', {
      similarity,
      remedy: 'Names in Cyrillic will not be found by likeness: make the database anew with a UTF-8 LC_CTYPE such as C.UTF-8.',
    });
  } catch (error) {
    log.warn('database.similarity-not-checked', { error, remedy: 'The extension pg_trgm is needed: install it, or let the database user create it.' });
  }
};
