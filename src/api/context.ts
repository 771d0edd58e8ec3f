import type { DataSource } from 'typeorm';
import type { Wake } from '../changes/wake.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { Queryable } from '../db/query.js';
import { Snapshot } from '../db/snapshot.js';
import type { Authenticate, Rights } from '../graph/access.js';
import type { IngestContext } from '../ingest/ingest-context.js';
import type { ApiLimits } from './limits.js';
import { cursorsOf } from '../graph/cursors.js';
import { Loaders } from '../graph/loaders.js';

/** What all operations of a server share. */
export interface Services {
  readonly db: DataSource;
  readonly wake: Wake;
  readonly clock: Clock;
  readonly log: Logger;
  readonly authenticate: Authenticate;
  /** Reads what is handed in ahead of the grammar; left out, or null, the grammar alone reads. */
  readonly model?: IngestContext['model'];
}

/** A moment of the database for one operation, which may read until the deadline. */
export const momentOf = ({ db, log }: Services, { deadlineMs }: ApiLimits): Snapshot => new Snapshot(db, { ms: deadlineMs, log });

/** The context of one operation, which reads through `db`. */
export const createContext = async (
  { db: pool, wake, clock, log, model = null }: Services, { objects, articleBytes }: ApiLimits, db: Queryable, rights: Rights,
): Promise<IngestContext> => {
  const loaders = new Loaders(db, objects);
  const write = async <T>(work: (pool: DataSource) => Promise<T>): Promise<T> => {
    // What is being committed is not cut: the deadline counts anew for what is read after it.
    if (db instanceof Snapshot) {
      db.holdClock();
      // Whoever held a connection while asking for another would wait for others who do the same.
      await db.end();
    }
    try {
      return await work(pool);
    } finally {
      if (db instanceof Snapshot) await db.end();
      loaders.forget();
    }
  };
  return { db, rights, write, wake, clock, log, cursors: await cursorsOf(pool), loaders, articleBytes, warnings: [], model };
};
