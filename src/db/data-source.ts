import { DataSource } from 'typeorm';
import type { Logger } from '../core/logger.js';
import { applicationName } from './application-name.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { PreparingClient } from './preparing-client.js';
import { StatementLog } from './statement-log.js';
import { typeParsers } from './type-parsers.js';

export interface DataSourceOptions {
  readonly log: Logger;
  /** Is told every statement that is sent: tests count them. */
  readonly onStatement?: (sql: string) => void;
  readonly poolSize?: number;
  /** Whether statements are prepared; a pooler between us and PostgreSQL that hands out connections by transaction may not bear it. */
  readonly prepare?: boolean;
}

/** A connection is waited for this long, when the pool is busy or the server is not there. */
const connectTimeoutMs = 10_000;
const slowStatementMs = 1_000;

/** The DataSource of the product over the database at `url`, not yet connected. */
export const createDataSource = (url: string, { log, onStatement, poolSize = 10, prepare = true }: DataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    installExtensions: false,
    // A condition on a value that is missing would silently be no condition at all.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    applicationName,
    poolSize,
    connectTimeoutMS: connectTimeoutMs,
    maxQueryExecutionTime: slowStatementMs,
    extra: { types: typeParsers, keepAlive: true, ...(prepare && { Client: PreparingClient }) },
    logger: new StatementLog(log, onStatement),
    // Idle connections of a server that died: the pool makes new ones when they are asked for.
    poolErrorHandler: (error: unknown) => log.warn('db.connection-lost', { error }),
  });
