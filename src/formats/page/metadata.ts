import { dayAt } from '../dates.js';

/** What the line of metadata below a headline says. */
export interface Metadata {
  readonly viewCount: number | null;
  readonly publishedAt: Date | null;
  readonly modifiedAt: Date | null;
  readonly pdf: { readonly byteSize: number | null } | null;
}

type Found = { -readonly [K in keyof Metadata]?: NonNullable<Metadata[K]> } & { button?: true };

/** Reads one item where it stands and says how long it is; 0 where something else stands there. */
type Item = (line: string, at: number, found: Found) => number;

/** Numbers of the graph are 32-bit integers; a larger one is no size of a file. */
const MAX_INT = 2 ** 31 - 1;

const UNITS: Record<string, number> = { b: 1, kb: 1024, mb: 1024 * 1024 };

const pattern = (source: string, read: (match: RegExpExecArray, found: Found) => void = () => undefined): Item => {
  const sticky = new RegExp(source, 'iuy');
  return (line, at, found) => {
    sticky.lastIndex = at;
    const match = sticky.exec(line);
    if (match) read(match, found);
    return match?.[0].length ?? 0;
  };
};

/** The same for what a line says only once. */
const once = (field: keyof Found, item: Item): Item => (line, at, found) => (found[field] === undefined ? item(line, at, found) : 0);

const labelledDay = (label: string, field: 'publishedAt' | 'modifiedAt'): Item => {
  const labelPattern = new RegExp(label, 'iuy');
  return once(field, (line, at, found) => {
    labelPattern.lastIndex = at;
    const length = labelPattern.exec(line)?.[0].length;
    const day = length === undefined ? null : dayAt(line, at + length);
    if (length === undefined || day === null) return 0;
    found[field] = day.at;
    return length + day.length;
  });
};

/** A date is tried before a bare number, so that the day of `18 April 2024` is not taken for a count. */
const ITEMS: readonly Item[] = [
  labelledDay('(?:last )?(?:updated|modified)(?: on)?:? ', 'modifiedAt'),
  labelledDay('(?:(?:published|posted)(?: on)?:? )?', 'publishedAt'),
  pattern('(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])'),
  pattern('(?:download )?\\(?pdf(?:,? (?<size>\\d{1,6}(?:[.,]\\d{1,3})?) ?(?<unit>[km]?b))?\\)?', ({ groups }, found) => {
    const bytes = Math.round(Number(groups?.size?.replace(',', '.')) * (UNITS[groups?.unit?.toLowerCase() ?? ''] ?? NaN));
    found.pdf = { byteSize: bytes <= MAX_INT ? bytes : null };
  }),
  pattern('(?:print(?: version)?|download|share)(?!\\p{L})', (_, found) => {
    found.button = true;
  }),
  once('viewCount', pattern('(?:views?:? )?(?<count>\\d{1,3}(?:[, ]\\d{3}){1,2}|\\d{1,9})(?: views?)?(?![\\p{L}\\d])', ({ groups }, found) => {
    found.viewCount = Number(groups?.count?.replace(/[, ]/g, ''));
  })),
  pattern('[|·•,;/–—-]+'),
];

/** Longer lines are prose. */
const MAX_LENGTH = 200;

/**
 * Reads a line that consists of nothing but metadata: views, dates, print, download. Null for any other line.
 * One item makes no such line, unless it is a date: numbers and words like "print" stand elsewhere too.
 */
export const readMetadata = (words: string): Metadata | null => {
  if (words.length > MAX_LENGTH) return null;
  const line = words.replace(/\s+/gu, ' ');
  const found: Found = {};
  for (let at = 0; at < line.length; ) {
    if (line[at] === ' ') at += 1;
    const length = ITEMS.reduce((read, item) => read || item(line, at, found), 0);
    if (length === 0) return null;
    at += length;
  }
  if (found.publishedAt === undefined && found.modifiedAt === undefined && Object.keys(found).length < 2) return null;
  return { viewCount: found.viewCount ?? null, publishedAt: found.publishedAt ?? null, modifiedAt: found.modifiedAt ?? null, pdf: found.pdf ?? null };
};
