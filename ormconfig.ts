import 'reflect-metadata';
import { readConfig } from './src/core/config.js';
import { unavailable } from './src/core/errors.js';
import { createLogger } from './src/core/logger.js';
import { createDataSource } from './src/db/data-source.js';
import { runningAddress } from './src/db/embedded/embedded.js';

const config = readConfig();
const url = config.databaseUrl ?? runningAddress(config.dataDir);
if (url === undefined) {
  throw unavailable(`No PostgreSQL runs in ${config.dataDir}: start it with "npm start" in another window, or set DATABASE_URL.`);
}

/** The DataSource of the typeorm command line: of DATABASE_URL, or of the embedded server while it runs. */
export default createDataSource(url, { log: createLogger(config.logLevel) });
