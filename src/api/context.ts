import type { DataSource } from 'typeorm';
import type { Wake } from '../changes/wake.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { Context } from '../graph/context.js';
import { cursorsOf } from '../graph/cursors.js';
import { Loaders } from '../graph/loaders.js';

/** What all operations of a server share. */
export interface Services {
  readonly db: DataSource;
  readonly wake: Wake;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The context of one operation. */
export const createContext = async ({ db, wake, clock, log }: Services): Promise<Context> =>
  ({ db, wake, clock, log, cursors: await cursorsOf(db), loaders: new Loaders(db), warnings: [] });
