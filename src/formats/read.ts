import { AppError } from '../core/errors.js';
import { languageName } from '../core/language.js';
import type { TracedText } from '../core/offset-map.js';
import { MAX_ADDRESS } from '../core/web-address.js';
import { dayAt } from './dates.js';
import { cleanLine, cleanText, DEFAULT_MAX_BYTES, decodeText } from './decode.js';
import type { ArticleDraft } from './draft.js';
import type { Address } from './page/address.js';
import { readAddress } from './page/address.js';
import { readPage } from './page/page.js';
import { blocksOf } from './paragraphs.js';
import { readWire } from './wire/wire.js';

/** What the caller knows better than the text. */
export interface ReadOptions {
  /** Bytes that are read at most. */
  readonly maxBytes?: number;
  /** Address of the page; goes before one in the text. */
  readonly url?: string;
  /** Who published it; goes before the host of the address and the agency in the text. */
  readonly sourceName?: string;
  /** ISO 8601 calendar date of publication; goes before a date in the text. */
  readonly publishedOn?: string;
  /** Moment of publication, to the second; goes before a day. */
  readonly publishedAt?: Date;
  /** Stands in for the moment of publication where neither the caller nor the text tells it. */
  readonly seenAt?: Date;
  /** Until then it is not for the public. */
  readonly embargoedUntil?: Date;
  /** BCP 47; goes before what the text looks like. */
  readonly language?: string;
}

/** Longest name of a source, in UTF-16 code units. */
export const MAX_SOURCE_NAME = 200;

const faulty = (option: keyof ReadOptions, message: string, cause?: unknown): AppError => new AppError('BAD_INPUT', message, { path: [option], cause });

const publishedOn = (words: string): NonNullable<ArticleDraft['published']> => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(words) ? dayAt(words) : null;
  if (day === null) throw faulty('publishedOn', `"${words}" is no date of publication; give a day of the calendar as YYYY-MM-DD.`);
  return { at: day.at, precision: 'DAY' };
};

const publication = (options: ReadOptions, draft: ArticleDraft): ArticleDraft['published'] => {
  if (options.publishedAt !== undefined) return { at: options.publishedAt, precision: 'SECOND' };
  if (options.publishedOn !== undefined) return publishedOn(options.publishedOn);
  return draft.published ?? (options.seenAt === undefined ? null : { at: options.seenAt, precision: 'SEEN' });
};

/** @throws AppError where the words are no tag, or one of a language that nobody has registered. */
const languageTag = (words: string): string => {
  try {
    const locale = new Intl.Locale(words);
    if (languageName(locale.language) === undefined) throw new Error('The language is not registered.');
    return locale.toString();
  } catch (cause) {
    throw faulty('language', `"${words}" is no language; give a BCP 47 tag like "en" or "uz-Cyrl".`, cause);
  }
};

const addressAt = (words: string): Address => {
  const address = readAddress(words);
  if (address === null) throw faulty('url', `This is no address of a page: give one that begins with http:// or https:// and has at most ${MAX_ADDRESS} characters.`);
  return address;
};

const nameOfSource = (words: string): string => {
  const name = cleanLine(words);
  if (name === '' || name.length > MAX_SOURCE_NAME) throw faulty('sourceName', `The name of a source has 1 to ${MAX_SOURCE_NAME} characters: give it as readers know it.`);
  return name;
};

/** The draft, with what the caller knows better in place of what was read. */
const corrected = (draft: ArticleDraft, options: ReadOptions): ArticleDraft => {
  const address = options.url === undefined ? null : addressAt(options.url);
  return {
    ...draft,
    url: address?.url ?? draft.url,
    section: address?.section ?? draft.section,
    sourceName: options.sourceName === undefined ? address?.host ?? draft.sourceName : nameOfSource(options.sourceName),
    language: options.language === undefined ? draft.language : languageTag(options.language),
    embargoedUntil: options.embargoedUntil ?? draft.embargoedUntil,
    published: publication(options, draft),
  };
};

const readClean = (text: TracedText, options: ReadOptions): ArticleDraft => {
  const blocks = blocksOf(text);
  return corrected(readPage(blocks) ?? readWire(blocks), options);
};

/** Reads an article out of the bytes of a file: a saved page or a wire text. Refuses what is no text, empty or over the limit. */
export const readArticle = (bytes: Uint8Array, options: ReadOptions = {}): ArticleDraft => readClean(decodeText(bytes, options.maxBytes ?? DEFAULT_MAX_BYTES), options);

/** The same for a text that is already decoded. */
export const readArticleText = (text: string, options: ReadOptions = {}): ArticleDraft => readClean(cleanText(text, options.maxBytes ?? DEFAULT_MAX_BYTES), options);
