import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

const roman = /^(?=[VX]$|[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A letter before a greater one is taken off: IX is 9. */
/** The ten is often written with the Cyrillic letter that looks like it. */
const romanOf = (text: string): number | null => {
  const latin = text.replaceAll('Х', 'X');
  return roman.test(latin) ? romanNumber(latin) : null;
};

const romanNumber = (text: string): number =>
  [...text].reduce((sum, letter, index) => {
    const value = letters[letter] ?? 0;
    return sum + (value < (letters[text[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** Reads the number in 'eleventh', '11th', 'twenty-first', 'XI'. */
export const ordinalOf = (token: Token | undefined, lexicon: Lexicon): number | null => {
  if (token === undefined) return null;
  if (token.shape === 'number') return /\p{L}$/u.test(token.text) ? Number.parseInt(token.text, 10) : null;
  return lexicon.ordinals.get(token.fold) ?? romanOf(token.text);
};
