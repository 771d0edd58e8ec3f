import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

/** A day has no time and no zone: as a Date it would move to the day before in half of the world. */
const date = (text: string): string => text;

/** Counts and positions stay far below 2^53; one that did not is refused, never rounded. */
const int8 = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} is too large for a number.`);
  return value;
};

const ours = new Map<number, (text: string) => unknown>([[types.builtins.DATE, date], [types.builtins.INT8, int8]]);

/** How values of PostgreSQL become values here: `date` is a string, `bigint` a number; the rest as pg does it. For every pool and client. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (type, format) => (format !== 'binary' && ours.get(type)) || types.getTypeParser(type, format),
};
