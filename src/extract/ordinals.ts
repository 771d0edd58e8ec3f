import type { Lexicon } from './lexicon.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** A number in an order, and the words that say it. */
export interface Ordinal {
  readonly value: number;
  readonly span: Span;
}

const roman = /^(?=[VX]$|[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A letter before a greater one is taken off: IX is 9. */
const romanNumber = (text: string): number =>
  [...text].reduce((sum, letter, index) => {
    const value = letters[letter] ?? 0;
    return sum + (value < (letters[text[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** The ten is often written with the Cyrillic letter that looks like it. */
const inLatin = (text: string): string => text.replaceAll('Х', 'X');

/** 'XI'. */
export const isRoman = (token: Token): boolean => roman.test(inLatin(token.text));

/** Reads the number in 'eleventh', '11th', 'twenty-first', 'XI'. */
export const ordinalOf = (token: Token | undefined, lexicon: Lexicon): number | null => {
  if (token === undefined) return null;
  if (token.shape === 'number') return /[\p{L}-]$/u.test(token.text) ? Number.parseInt(token.text, 10) : null;
  return lexicon.ordinals.get(token.fold) ?? (isRoman(token) ? romanNumber(inLatin(token.text)) : null);
};

/** The ordinal whose last word ends before `to`, none of its words before `floor`: 'oʻn yettinchi' has two. */
export const ordinalEnding = (tokens: readonly Token[], to: number, floor: number, lexicon: Lexicon): Ordinal | null => {
  const value = to > floor ? ordinalOf(tokens[to - 1], lexicon) : null;
  if (value === null) return null;
  const ten = value < 10 && to - 2 >= floor ? lexicon.tens.get(tokens[to - 2]?.fold ?? '') : undefined;
  return ten === undefined ? { value, span: { from: to - 1, to } } : { value: ten + value, span: { from: to - 2, to } };
};
