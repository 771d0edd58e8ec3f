import type { DataSource } from 'typeorm';
import { createLogger } from '../../src/core/logger.js';
import { createDataSource } from '../../src/db/data-source.js';
import { createTestDatabase } from './database.js';

/** The log of tests: whoever looks for the reason of a failure turns it on. */
export const quiet = createLogger('silent');

/** A test database with a connected DataSource. */
export interface TestStore {
  readonly url: string;
  readonly db: DataSource;
  close(): Promise<void>;
}

export const openTestStore = async (options: { readonly poolSize?: number; readonly onStatement?: (sql: string) => void } = {}): Promise<TestStore> => {
  const { url, drop } = await createTestDatabase();
  const db = await createDataSource(url, { log: quiet, ...options }).initialize();
  return { url, db, close: async () => { await db.destroy(); await drop(); } };
};
