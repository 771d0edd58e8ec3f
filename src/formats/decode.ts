import { badInput, limitExceeded } from '../core/errors.js';
import { TracedText } from '../core/offset-map.js';

/** Bytes that are read of one article, unless the caller says otherwise. */
export const DEFAULT_MAX_BYTES = 1024 * 1024;

/** More control characters than this share, and what claims to be text is a binary file or text in another encoding. */
const MAX_CONTROL_SHARE = 0.05;

/**
 * Marks on one letter that are kept: the limit of Unicode's stream-safe text format (UAX 15).
 * Without it one letter with a million marks keeps normalization busy for a minute.
 */
const MAX_MARKS = 30;

const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
const BREAKS_STORAGE = /^\ufeff|\0|\p{Cs}/gu;
const PILED_MARKS = new RegExp(`\\p{M}{${MAX_MARKS + 1},}`, 'gu');
/** A character with all that may compose with it: marks, and the vowels and finals of Hangul. ASCII alone never changes. */
const COMPOSABLE = /[^\x00-\x7f][\p{M}\u1160-\u11ff]*|[\x00-\x7f][\p{M}\u1160-\u11ff]+/gu;

/** What stands in place of a sign that a database cannot hold: nothing for NUL and byte order mark, U+FFFD for half of a pair. */
const storableSign = (sign: string): string => (sign === '\0' || sign === '\ufeff' ? '' : '\ufffd');

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

const decode = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw badInput(`The input is not text in ${encoding.toUpperCase()}; give a plain text file, saved as UTF-8.`, cause);
  }
};

const refuseOverLimit = (size: number, limit: number): void => {
  if (size > limit) throw limitExceeded(`The input has ${size} bytes and at most ${limit} are read; give one article at a time.`);
};

const normalize = (traced: TracedText): TracedText => {
  const bounded = traced.replace(PILED_MARKS, (marks) => Array.from(marks).slice(0, MAX_MARKS).join(''));
  return bounded.text.normalize('NFC') === bounded.text ? bounded : bounded.replace(COMPOSABLE, (cluster) => cluster.normalize('NFC'));
};

/**
 * Text as it may be stored: NFC, without byte order mark, NUL and lone surrogates (these become U+FFFD), every character traced to the text as given.
 * Refuses text that is over the limit, empty or, by its control characters, no text at all.
 */
export const cleanText = (text: string, maxBytes: number = DEFAULT_MAX_BYTES): TracedText => {
  refuseOverLimit(Buffer.byteLength(text), maxBytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * MAX_CONTROL_SHARE) {
    throw badInput('The input is binary or in an unmarked encoding; give a plain text file, saved as UTF-8.');
  }
  const storable = TracedText.of(text).replace(BREAKS_STORAGE, storableSign);
  if (storable.text.trim() === '') throw badInput('The input is empty; give the text of an article: headline, date and body.');
  return normalize(storable);
};

/** A name as it may be stored: clean as a text is, on one line. */
export const cleanLine = (words: string): string =>
  words.replace(BREAKS_STORAGE, storableSign).replace(/[\s\p{Cc}]+/gu, ' ').trim().normalize('NFC');

/** The text that the bytes hold, clean. UTF-8, or UTF-16 where a byte order mark says so; anything else is refused. */
export const decodeText = (bytes: Uint8Array, maxBytes: number = DEFAULT_MAX_BYTES): TracedText => {
  refuseOverLimit(bytes.byteLength, maxBytes);
  return cleanText(decode(bytes), Infinity);
};
