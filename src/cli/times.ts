import { InvalidArgumentError } from 'commander';

const HOUR_MS = 3_600_000;
const units: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS };

/** A stretch of time as it is written in a call, in milliseconds: 12h, 90d. */
export const stretch = (words: string): number => {
  const [, count, unit] = /^(\d{1,5})([hd])$/.exec(words) ?? [];
  if (count === undefined) throw new InvalidArgumentError('Give hours or days, like 12h or 90d.');
  return Number(count) * (units[unit as string] as number);
};

/** A day of the calendar, as 00:00 UTC; null for other words. */
const dayOf = (words: string): Date | null => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(words) ? new Date(`${words}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(words) ? at : null;
};

/** A day of the calendar, which stays as it is written. */
export const calendarDay = (words: string): string => {
  if (dayOf(words) === null) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.');
  return words;
};

/** A moment with its offset from UTC, as RFC 3339 has it: 2027-01-01T09:00:00Z. */
const timeOf = (words: string): Date | null => {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(words) && dayOf(words.slice(0, 10)) !== null ? new Date(words) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : at;
};

/** A moment as it is written in a call: a day, from 00:00 UTC, a time, or a stretch of time from now on. */
export const moment = (words: string): ((now: Date) => Date) => {
  const told = dayOf(words) ?? timeOf(words);
  if (told !== null) return () => told;
  if (!/^\d+[hd]$/.test(words)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD, a time like 2027-01-01T09:00:00Z, or hours or days from now on, like 12h or 90d.');
  const length = stretch(words);
  return (now) => new Date(now.getTime() + length);
};
