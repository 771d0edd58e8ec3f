import type { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { Logger } from '../core/logger.js';
import { withClient } from './client.js';

/**
 * Cancels what a process of the server runs; nothing where it rests. Over a connection of its own: statements that take long are what a pool is empty of.
 * Once this has resolved, no cancel is under way any more. A server that cannot be reached is logged.
 */
export const cancelStatement = async (db: DataSource, backend: number, log: Logger): Promise<void> => {
  const { url } = db.options as PostgresDataSourceOptions;
  await withClient(url as string, log, (client) => client.query('SELECT pg_cancel_backend($1)', [backend]))
    .catch((error: unknown) => log.warn('db.cancel-failed', { error }));
};
