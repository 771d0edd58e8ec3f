import type { DataSource } from 'typeorm';
import type { Clock } from '../core/clock.js';
import type { Config } from '../core/config.js';
import type { Logger } from '../core/logger.js';
import { createDataSource } from '../db/data-source.js';
import { openDatabase } from '../db/database.js';
import { migrate } from '../db/migrate.js';
import { storeReference } from '../link/reference-rows.js';

/** What a long step is told to a person by: one line when it begins. */
export type Progress = (line: string) => void;

/** The store, open and up to date. */
export interface Store {
  readonly db: DataSource;
  close(): Promise<void>;
}

/** Opens the database (the embedded one is started unless it runs), brings its shape and its reference data up to date. */
export const openStore = async (config: Config, log: Logger, clock: Clock, progress: Progress): Promise<Store> => {
  progress(config.databaseUrl === undefined ? 'Starting PostgreSQL ..' : 'Connecting to PostgreSQL ..');
  const database = await openDatabase(config, log);
  const db = createDataSource(database.url, { log, prepare: config.preparedStatements === 'on' });
  const close = async (): Promise<void> => {
    if (db.isInitialized) await db.destroy();
    await database.close();
  };
  try {
    await db.initialize();
    const made = await migrate(db);
    if (made.length > 0) progress(`Migrated the database: ${made.join(', ')}`);
    await storeReference(db, clock);
    return { db, close };
  } catch (error) {
    await close();
    throw error;
  }
};
