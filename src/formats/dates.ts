/** Month names of English datelines and bylines, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Pattern of a month in full or short; for use inside other patterns. */
export const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]*\\s+)?';
const ORDINAL = '(?:st|nd|rd|th)?';

const FORMS = [
  `${WEEKDAY}(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL},?\\s+(?<year>\\d{4})`,
  `${WEEKDAY}(?<day>\\d{1,2})${ORDINAL}\\s+(?<month>${MONTH}),?\\s+(?<year>\\d{4})`,
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
  '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})',
].map((form) => new RegExp(`${form}(?!\\d)`, 'iy'));

export interface PrintedDay {
  /** 00:00 UTC of that day. */
  readonly at: Date;
  /** Length of the words that say it. */
  readonly length: number;
}

const monthNumber = (month: string): number => (/^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);

/** 00:00 UTC of a day, or null where the calendar has no such day. */
const calendarDay = (year: number, month: number, day: number): Date | null => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at : null;
};

/** The day, with its year, that is printed at this place of the text. Numbers parted by strokes are not read: nobody can tell day from month. */
export const dayAt = (text: string, offset = 0): PrintedDay | null => {
  for (const form of FORMS) {
    form.lastIndex = offset;
    const match = form.exec(text);
    const at = match?.groups && calendarDay(Number(match.groups.year), monthNumber(match.groups.month as string), Number(match.groups.day));
    if (match && at) return { at, length: match[0].length };
  }
  return null;
};
