import { Client } from 'pg';
import type { Logger } from '../core/logger.js';
import { applicationName } from './application-name.js';
import { typeParsers } from './type-parsers.js';

const connectTimeoutMs = 10_000;

/** A single connection beside the pool, not yet connected. Its loss is logged and does not end the process; whoever needs it listens to `end`. */
export const createClient = (url: string, log: Logger): Client => {
  const client = new Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    types: typeParsers,
  });
  client.on('error', (error) => log.debug('db.client-lost', { error }));
  return client;
};

/** Connects for one piece of work, and closes the connection however that ends. */
export const withClient = async <Result>(url: string, log: Logger, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = createClient(url, log);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
