import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import { nextRelease, releaseEmbargoes } from '../ingest/release-embargoes.js';

/** Looked for this often at least: another process may store an article whose embargo ends before all that are known. */
const longestWaitMs = 10_000;

/** Work that goes on until it is closed. */
export interface Job {
  close(): Promise<void>;
}

/** Releases articles when their embargo ends, at the moment itself. Any number of processes may do so at once. */
export const watchEmbargoes = (db: DataSource, clock: Clock, log: Logger): Job => {
  const closing = new AbortController();
  const look = async (): Promise<number> => {
    await releaseEmbargoes(db, clock());
    const next = await nextRelease(db);
    return next === null ? longestWaitMs : Math.min(longestWaitMs, Math.max(0, next.getTime() - clock().getTime()));
  };
  const watch = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const wait = await look().catch((error: unknown) => {
        log.warn('embargo.failed', { error });
        return longestWaitMs;
      });
      await delay(wait, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  const watching = watch();
  return { close: () => (closing.abort(), watching) };
};
