import type { Queryable } from '../db/query.js';
import type { LogEntry, Place, Selection } from './log.js';
import { placeOf, readLog } from './log.js';
import type { Wake } from './wake.js';

export const followLimits = {
  /** Positions read at once. */
  positions: 1_000,
  /** Changes held in memory at once for one reader. */
  changes: 200,
  /** A reader to whom so many positions had nothing to say gets a checkpoint. */
  quietPositions: 1_000,
};

/** What a reader is told: a change, that there was nothing for it up to a place, or that it must start again from what a query says. */
export type Told =
  | { readonly type: 'change'; readonly place: Place; readonly entry: LogEntry }
  | { readonly type: 'checkpoint' | 'reset'; readonly place: Place };

/** Where a reader reads: the database, and what wakes it. */
export interface LogSource {
  readonly db: Queryable;
  readonly wake: Wake;
}

/**
 * The log from a place on: first what was missed, in order, then what comes, until the signal fires.
 * Nothing is read before it is asked for, and nothing of the database is held while there is nothing to tell.
 * @param select - what the reader wants; asked again after a reset
 */
export async function* follow(
  { db, wake }: LogSource, after: Place, select: () => Promise<Selection>, signal: AbortSignal, limits: typeof followLimits = followLimits,
): AsyncGenerator<Told, void, undefined> {
  let place = after;
  let told = after.position;
  let selection = await select();
  while (!signal.aborted) {
    const reading = await readLog(db, place, selection, limits);
    place = reading.through;
    if (reading.broken) {
      yield { type: 'reset', place };
      selection = await select();
    }
    for (const entry of reading.entries) {
      if (signal.aborted) return;
      yield { type: 'change', place: placeOf(entry), entry };
    }
    if (reading.broken || reading.entries.length > 0) told = place.position;
    if (place.position - told >= limits.quietPositions) {
      yield { type: 'checkpoint', place };
      told = place.position;
    }
    if (place.position === reading.head) await wake.beyond(reading.head, signal);
  }
}
