import type { Place } from '../changes/log.js';
import { currentPosition, liesAhead } from '../changes/log.js';
import { badInput } from '../core/errors.js';
import type { Context } from '../graph/context.js';
import type { Cursors } from '../graph/cursors.js';

/** One form of cursor for position, changes and every subscription, which no list takes. */
const scope = ['log'];

export const sealPlace = (cursors: Cursors, place: Place): string => cursors.seal(scope, [place.position, place.number]);

/** The place that a client was given; a cursor that was altered, that is of a list, or that nobody can have been given yet, is refused. */
export const openPlace = async (ctx: Context, after: string): Promise<Place> => {
  const [position, number] = ctx.cursors.open(scope, after, 'after').map(Number) as [number, number];
  const place = { position, number };
  if (liesAhead(place, await currentPosition(ctx.db))) {
    throw badInput('The cursor in "after" lies ahead of the log: it comes from another time of this database. Take a new one from "position".');
  }
  return place;
};
