import { badInput } from '../core/errors.js';
import type { TracedText } from '../core/offset-map.js';
import { dayAt } from './dates.js';
import { cleanText, DEFAULT_MAX_BYTES, decodeText } from './decode.js';
import type { ArticleDraft } from './draft.js';
import { readPage } from './page/page.js';
import { blocksOf } from './paragraphs.js';
import { readWire } from './wire/wire.js';

/** What the caller knows better than the text. */
export interface ReadOptions {
  /** Bytes that are read at most. */
  readonly maxBytes?: number;
  /** ISO 8601 calendar date of publication; goes before a date in the text. */
  readonly publishedOn?: string;
  /** Until then it is not for the public. */
  readonly embargoedUntil?: Date;
  /** BCP 47; goes before what the text looks like. */
  readonly language?: string;
}

const publishedOn = (words: string): NonNullable<ArticleDraft['published']> => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(words) ? dayAt(words) : null;
  if (day === null) throw badInput(`"${words}" is no date of publication; give a day of the calendar as YYYY-MM-DD.`);
  return { at: day.at, precision: 'DAY' };
};

const languageTag = (words: string): string => {
  try {
    return new Intl.Locale(words).toString();
  } catch (cause) {
    throw badInput(`"${words}" is no language; give a BCP 47 tag like "en" or "uz-Cyrl".`, cause);
  }
};

const readClean = (text: TracedText, options: ReadOptions): ArticleDraft => {
  const blocks = blocksOf(text);
  const draft = readPage(blocks) ?? readWire(blocks);
  return {
    ...draft,
    language: options.language === undefined ? draft.language : languageTag(options.language),
    embargoedUntil: options.embargoedUntil ?? draft.embargoedUntil,
    published: options.publishedOn === undefined ? draft.published : publishedOn(options.publishedOn),
  };
};

/** Reads an article out of the bytes of a file: a saved page or a wire text. Refuses what is no text, empty or over the limit. */
export const readArticle = (bytes: Uint8Array, options: ReadOptions = {}): ArticleDraft => readClean(decodeText(bytes, options.maxBytes ?? DEFAULT_MAX_BYTES), options);

/** The same for a text that is already decoded. */
export const readArticleText = (text: string, options: ReadOptions = {}): ArticleDraft => readClean(cleanText(text, options.maxBytes ?? DEFAULT_MAX_BYTES), options);
