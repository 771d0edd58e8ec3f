import type { Config } from '../core/config.js';
import { withoutPassword } from '../core/config.js';
import { unavailable } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import { withClient } from './client.js';
import type { Database } from './embedded/embedded.js';
import { openEmbedded } from './embedded/embedded.js';
import { checkTextSearch } from './text-search.js';

const oldestVersion = 15;

const majorVersion = `SELECT current_setting('server_version_num')::int / 10000 AS version`;

const openExternal = async (url: string, log: Logger): Promise<Database> => {
  const version = await withClient(url, log, (client) => client.query<{ version: number }>(majorVersion))
    .then(({ rows }) => rows[0]?.version ?? 0, (error: Error) => {
      throw unavailable(`PostgreSQL at ${withoutPassword(url)} does not let us in (${error.message}): check DATABASE_URL, and that the server runs.`, error);
    });
  if (version < oldestVersion) {
    throw unavailable(`PostgreSQL at ${withoutPassword(url)} is version ${version}: version ${oldestVersion} or later is needed.`);
  }
  return { url, owned: false, close: async () => undefined };
};

/**
 * The database that the settings name: the one at DATABASE_URL, else the embedded one in DATA_DIR, started unless it runs.
 * @throws AppError UNAVAILABLE with one sentence that says what to do.
 */
export const openDatabase = async ({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>, log: Logger): Promise<Database> => {
  const database = databaseUrl === undefined ? await openEmbedded(dataDir, log) : await openExternal(databaseUrl, log);
  await checkTextSearch(database.url, log);
  return database;
};
