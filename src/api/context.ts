import type { DataSource } from 'typeorm';
import type { Wake } from '../changes/wake.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { Queryable } from '../db/query.js';
import type { Context } from '../graph/context.js';
import type { ApiLimits } from './limits.js';
import { cursorsOf } from '../graph/cursors.js';
import { Loaders } from '../graph/loaders.js';

/** What all operations of a server share. */
export interface Services {
  readonly db: DataSource;
  readonly wake: Wake;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The context of one operation, which reads through `db`. */
export const createContext = async ({ db: pool, wake, clock, log }: Services, db: Queryable, { objects }: ApiLimits): Promise<Context> =>
  ({ db, wake, clock, log, cursors: await cursorsOf(pool), loaders: new Loaders(db, objects), warnings: [] });
