import { webAddress } from '../core/web-address.js';
import type { DraftImage } from './draft.js';
import type { Block } from './paragraphs.js';

/** What lines beside a text say of it: who wrote it, whose it is, what belongs to it. They are no part of the text. */
export interface Imprint {
  readonly guid: string | null;
  readonly authors: readonly string[];
  readonly images: readonly DraftImage[];
  readonly rights: string | null;
  readonly printUrl: string | null;
  readonly pdfUrl: string | null;
}

/** Authors that an article has at most; what is named beyond them is left out. */
export const MAX_AUTHORS = 20;
/** Images that an article has at most; what is shown beyond them is left out. */
export const MAX_IMAGES = 20;
/** A longer line is prose, in UTF-16 code units. */
export const MAX_IMPRINT_LINE = 2_500;
/** Longest name, identifier or note of rights, in UTF-16 code units. */
export const MAX_IMPRINT_WORDS = 300;
/** Lines at either end of a text that are tried. */
const MAX_IMPRINT_LINES = 100;

/** What one line says. */
type Note = Partial<Imprint>;
type Read = (line: string) => Note | null;

const short = (words: string | undefined): string | null => {
  const trimmed = words?.trim() ?? '';
  return trimmed === '' || trimmed.length > MAX_IMPRINT_WORDS ? null : trimmed;
};

/** `Label: words`, in any of the languages that we read. */
const labelled = (labels: string, read: (words: string) => Note | null): Read => {
  const pattern = new RegExp(`^(?:${labels}):\\s*(\\S.*)$`, 'iu');
  return (line) => {
    const words = pattern.exec(line)?.[1];
    return words === undefined ? null : read(words);
  };
};

const address = (labels: string, field: 'printUrl' | 'pdfUrl'): Read => labelled(labels, (words) => {
  const url = webAddress(words)?.href ?? null;
  return url === null ? null : { [field]: url };
});

/** `http://.. 1200x800 (Caption / Credit)`; all but the address may be missing. */
const IMAGE = /^(?<url>\S+)(?:\s+(?<width>\d{1,5})\s?[x×]\s?(?<height>\d{1,5}))?(?:\s+\((?<words>.+)\))?$/u;

const imageIn = (line: string): Note | null => {
  const { url: written = '', width, height, words = '' } = IMAGE.exec(line)?.groups ?? {};
  const url = webAddress(written)?.href ?? null;
  if (url === null) return null;
  const slash = words.lastIndexOf(' / ');
  const [caption, credit] = slash < 0 ? [words, ''] : [words.slice(0, slash), words.slice(slash + 3)];
  return { images: [{ url, caption: short(caption), credit: short(credit), width: width ? Number(width) : null, height: height ? Number(height) : null }] };
};

const namesIn = (words: string): Note | null => {
  const authors = words.split(/\s*[,;&]\s*|\s+(?:and|и|va|ва)\s+/u).flatMap((name) => short(name) ?? []);
  return authors.length === 0 ? null : { authors };
};

const WORD = "[\\p{L}\\p{M}'’ʻʼ.-]*";
const NAME = `\\p{Lu}${WORD}(?: \\p{Lu}${WORD}){1,4}`;
const BYLINE = new RegExp(`^(?:By|BY) (?<names>${NAME}(?:(?:, | and | & )${NAME})*)$`, 'u');

/** `By Jane Roe and John Doe`. What one name has behind a comma is an office or an agency. */
const readByline: Read = (line) => {
  const names = BYLINE.exec(line)?.groups?.['names'];
  if (names === undefined || names.endsWith('.')) return null;
  return namesIn(/ and | & /u.test(names) ? names : names.split(', ')[0] as string);
};

const readAuthors = labelled('authors?|written by|авторы?|muallif(?:lar)?|муаллиф(?:лар)?', namesIn);

const RIGHTS = /^(?:©|\(c\)|copyright\b)|(?:\ball rights reserved|все права защищены|barcha huquqlar himoyalangan)\.?$/iu;

const readRights: Read = (line) => {
  const rights = RIGHTS.test(line) ? short(line) : null;
  return rights === null ? null : { rights };
};

const firstOf = (...reads: readonly Read[]): Read => (line) => {
  if (line.length > MAX_IMPRINT_LINE) return null;
  for (const read of reads) {
    const note = read(line);
    if (note !== null) return note;
  }
  return null;
};

const readHead = firstOf(readByline, readAuthors);
const readFoot = firstOf(
  readByline, readAuthors, readRights,
  labelled('id|guid', (words) => { const guid = short(words); return guid === null ? null : { guid }; }),
  labelled('photos?|images?|pictures?|фото|foto|surat|сурат', imageIn),
  address('print(?: version)?|версия для печати|chop etish uchun', 'printUrl'),
  address('pdf', 'pdfUrl'),
);

interface Taken {
  readonly rest: readonly Block[];
  readonly notes: readonly Note[];
}

/** Takes lines from one end of some blocks for as long as they can be read. */
const takeFrom = (end: 'head' | 'foot', blocks: readonly Block[], read: Read): Taken => {
  const rest = [...blocks];
  const notes: Note[] = [];
  while (notes.length < MAX_IMPRINT_LINES) {
    const block = end === 'head' ? rest[0] : rest.at(-1);
    const note = block === undefined ? null : read((end === 'head' ? block[0] : block.at(-1))?.text ?? '');
    if (block === undefined || note === null) break;
    notes.push(note);
    const left = end === 'head' ? block.slice(1) : block.slice(0, -1);
    rest.splice(end === 'head' ? 0 : -1, 1, ...(left.length > 0 ? [left] : []));
  }
  return { rest, notes: end === 'head' ? notes : notes.reverse() };
};

const imprintOf = (notes: readonly Note[]): Imprint => {
  const first = <F extends keyof Imprint>(field: F): Imprint[F] | null => notes.find((note) => note[field] !== undefined)?.[field] ?? null;
  const images = new Map(notes.flatMap((note) => note.images ?? []).map((image) => [image.url, image]));
  return {
    guid: first('guid'),
    authors: [...new Set(notes.flatMap((note) => note.authors ?? []))].slice(0, MAX_AUTHORS),
    images: [...images.values()].slice(0, MAX_IMAGES),
    rights: first('rights'),
    printUrl: first('printUrl'),
    pdfUrl: first('pdfUrl'),
  };
};

/** A text without the lines that tell of it, and what they tell. */
export interface Parted {
  readonly top: readonly Block[];
  readonly body: readonly Block[];
  readonly imprint: Imprint;
}

/**
 * Parts from a text the lines that tell of it: authors below the headline or above the body, any of the others at its foot.
 * @param top - what stands above the body, the headline last
 * @param beside - what stands outside of headline and body: every line of it may tell of the text
 */
export const partImprint = (top: readonly Block[], body: readonly Block[], beside: readonly Block[] = []): Parted => {
  const above = takeFrom('foot', top, readHead);
  const head = takeFrom('head', body, readHead);
  const foot = takeFrom('foot', head.rest, readFoot);
  const outside = beside.flat().slice(0, MAX_IMPRINT_LINES).flatMap(({ text }) => readFoot(text) ?? []);
  return { top: above.rest, body: foot.rest, imprint: imprintOf([...above.notes, ...head.notes, ...foot.notes, ...outside]) };
};
