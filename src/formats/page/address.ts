import { languageName } from '../../core/language.js';
import { webAddress } from '../../core/web-address.js';

/** What the address of a page says of it. */
export interface Address {
  readonly url: string;
  /** Host without `www.` */
  readonly host: string;
  /** The language segment of the path, where there is one. */
  readonly language: string | null;
  /** The segment after the language, where the page itself stands below it. */
  readonly section: string | null;
}

/** Two letters are a language only where they are the code of one: `/en/`, but not `/tv/`. */
export const isLanguage = (segment: string): boolean => /^[a-z]{2}$/i.test(segment) && languageName(segment) !== undefined;

/** Reads an address of a web page; null where the words are none. */
export const readAddress = (words: string): Address | null => {
  const url = webAddress(words);
  if (url === null) return null;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const at = segments.findIndex(isLanguage);
  return {
    url: url.href,
    host: url.hostname.replace(/^www\./, ''),
    language: segments[at]?.toLowerCase() ?? null,
    section: at >= 0 && at + 2 < segments.length ? (segments[at + 1] as string) : null,
  };
};
