/** A word, an initial ('N.'), a number ('13', '11th') or a mark, with its place in the part it was read from. */
export interface Token {
  readonly text: string;
  /** Free of case, accents and apostrophes: what lexicons are keyed by. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly shape: 'word' | 'initial' | 'number' | 'mark';
  readonly capital: boolean;
  /** Of an ending that is a token of its own: what it makes of the words before it. English has "'s" alone. */
  readonly ending?: Case;
}

/** `attributive` is the locative as an adjective: 'Toshkentdagi uchrashuv', the meeting in Tashkent. */
export type Case = 'genitive' | 'dative' | 'accusative' | 'locative' | 'attributive' | 'ablative';

/** Letters of which no accent is a part: most words have no others, and folding is what is done most. */
const unaccented = /^[A-Za-z\dА-ИК-Яа-ик-я-]*$/u;

/** Free of case, accents, apostrophes and the kinds of hyphen: equal for two spellings of one word. */
export const fold = (text: string): string => (unaccented.test(text) ? text.toLowerCase() : foldAccents(text));

const foldAccents = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/['’ʻʼ‘`]/gu, '').replace(/[‐‑]/gu, '-');

// Two letters make an initial where they stand for one letter of another script: 'Kh.', 'Yu.'.
const initial = /(?:\p{Lu}|[GO][‘’ʻʼ`']|Ch|Dj|Dz|Gh|Kh|Sh|Th|Ts|Ya|Ye|Yo|Yu|Zh|Дж|Дз)\.(?=[\s-]?\p{Lu})/u;
/** The last of several initials behind a surname: 'Lavrov S.V.' */
const lastInitial = /(?<=\p{Lu}\p{L}+[\s ]\p{Lu}\.\s?)\p{Lu}\./u;
const number = /\d+(?:st|nd|rd|th|-(?:[емйюя]|го|му|ми|ой|ом|ую|ые|ый|ых|ым|ая|ое|ей|ти|х))?(?![\p{L}\d])/u;
const word = /[\p{L}\d](?:[\p{L}\p{M}\d]|['’ʻʼ‘`‐‑-](?=\p{L}))*/u;
const mark = /[-–—]+|\S/u;
const possessive = /['’]s$/u;
/** Marks of direction and joiners, which are not seen, count as blanks. */
const space = /[\s\p{Cf}]+/u;

const make = (text: string, start: number, shape: Token['shape']): Token => {
  const token = { text, fold: fold(text), start, end: start + text.length, shape, capital: /^\p{Lu}/u.test(text) };
  return shape === 'mark' && /^['’]s?$/u.test(text) ? { ...token, ending: 'genitive' } : token;
};

/** A possessive ending is a token of its own, so that the name before it is found as written elsewhere. */
const splitPossessive = (text: string, start: number): Token[] => {
  const ending = possessive.exec(text);
  if (ending === null) return [make(text, start, 'word')];
  return [make(text.slice(0, ending.index), start, 'word'), make(ending[0], start + ending.index, 'mark')];
};

/** What may come next, the first that fits: a group for each sort. */
const next = new RegExp([space.source, `${initial.source}|${lastInitial.source}`, number.source, word.source, mark.source].map((sort) => `(${sort})`).join('|'), 'uy');

/** All tokens of a text, in order. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    next.lastIndex = at;
    const [found = text.slice(at), blank, single, digits, letters] = next.exec(text) ?? [];
    if (single !== undefined) tokens.push(make(single, at, 'initial'));
    else if (digits !== undefined) tokens.push(make(digits, at, 'number'));
    else if (letters !== undefined) tokens.push(...splitPossessive(letters, at));
    else if (blank === undefined) tokens.push(make(found, at, 'mark'));
    at += found.length;
  }
  return tokens;
};
