import type { DataSource } from 'typeorm';
import type { Queryable } from '../db/query.js';
import type { Wake } from '../changes/wake.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { Rights } from './access.js';
import type { Cursors } from './cursors.js';
import type { Loaders } from './loaders.js';

/** Something that the answer is right without, and that the caller should know. It stands in `extensions.warnings`. */
export interface Warning {
  readonly message: string;
  /** The global id that was asked for. */
  readonly id: string;
  /** The global id that answers for it now; null where nothing does. */
  readonly replacedBy: string | null;
}

/** What a resolver may use. Made for one operation, and for no other. */
export interface Context {
  /** One moment of the database for an operation that reads; the pool for one that goes on, like a subscription. */
  readonly db: Queryable;
  /** Who asks. */
  readonly rights: Rights;
  /** Does work that writes, in transactions of its own; what the operation reads afterwards is of the moment after it. */
  readonly write: <T>(work: (pool: DataSource) => Promise<T>) => Promise<T>;
  /** Wakes who waits for the log to grow; one for the process. */
  readonly wake: Wake;
  readonly loaders: Loaders;
  readonly cursors: Cursors;
  readonly clock: Clock;
  readonly log: Logger;
  /** Bytes of the longest text that is taken in. */
  readonly articleBytes: number;
  readonly warnings: Warning[];
}
