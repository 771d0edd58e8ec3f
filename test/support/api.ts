import type { DataSource } from 'typeorm';
import type { ApiOptions } from '../../src/api/server.js';
import { startApi } from '../../src/api/server.js';
import type { Logger } from '../../src/core/logger.js';
import { createLogger } from '../../src/core/logger.js';
import { createDataSource } from '../../src/db/data-source.js';
import type { GraphQLAnswer } from './ask.js';
import { ask, dataOf } from './ask.js';
import { createTestDatabase } from './database.js';
import { Make } from './make.js';

export interface TestApi {
  readonly url: string;
  readonly db: DataSource;
  readonly make: Make;
  /** The whole answer, errors included. */
  ask<Data = unknown>(query: string, variables?: object): Promise<GraphQLAnswer<Data>>;
  /** The data of an answer without errors. */
  query<Data = unknown>(query: string, variables?: object): Promise<Data>;
  /** The statements that the last request took. */
  statements(): readonly string[];
  /** What was logged as an error. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** What begins and ends the moment that an operation reads. */
const transactional = /^(START TRANSACTION|COMMIT)/;

/** The product's API over a database of its own, driven over HTTP. */
export const startTestApi = async (options: Pick<ApiOptions, 'limits' | 'authenticate'> = {}): Promise<TestApi> => {
  const database = await createTestDatabase();
  const sent: string[] = [];
  const logged: string[] = [];
  const log: Logger = createLogger('error', { write: (line: string) => void logged.push(line) });
  const db = await createDataSource(database.url, { log, onStatement: (statement) => { if (!transactional.test(statement)) sent.push(statement); } }).initialize();
  const api = await startApi({ db, log, clock: () => new Date('2026-01-01T00:00:00Z'), config: { host: '127.0.0.1', port: 0 }, ...options });

  const askCounted = <Data>(query: string, variables?: object): Promise<GraphQLAnswer<Data>> => {
    sent.length = 0;
    return ask(api.url, query, variables);
  };
  return {
    url: api.url, db, logged,
    ask: askCounted,
    make: new Make(db),
    query: async <Data>(query: string, variables?: object) => dataOf(await askCounted<Data>(query, variables)),
    statements: () => [...sent],
    close: async () => {
      await api.close();
      await db.destroy();
      await database.drop();
    },
  };
};
