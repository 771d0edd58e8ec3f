import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** Reads the number in 'eleventh', '11th', 'twenty-first'. */
export const ordinalOf = (token: Token | undefined, lexicon: Lexicon): number | null => {
  if (token === undefined) return null;
  if (token.shape === 'number') return /\p{L}$/u.test(token.text) ? Number.parseInt(token.text, 10) : null;
  return lexicon.ordinals.get(token.fold) ?? null;
};
