import { fold, tokenize } from '../tokens.js';
import type { Token } from '../tokens.js';

/** Where a word of a list runs into the next entry, its line break lost: 'ФедерацииМАНТУРОВ', 'ФедерацииПриглашённые'; not 'ЕвразЭС' or 'РусГидро'. */
const seam = /(?<=[а-яё]{3})(?=[А-ЯЁ]{3}|[А-ЯЁ][а-яё]{4})|(?<=[а-яё]{5})(?=[А-ЯЁ]{2}$)/u;

const part = (token: Token, from: number, to: number): Token => {
  const text = token.text.slice(from, to);
  return { ...token, text, fold: fold(text), start: token.start + from, end: token.start + to, capital: /^\p{Lu}/u.test(text) };
};

const parted = (token: Token): Token[] => {
  const at = token.shape === 'word' ? seam.exec(token.text)?.index : undefined;
  return at === undefined ? [token] : [part(token, 0, at), part(token, at, token.text.length)];
};

/** The tokens of a Russian text. */
export const russianTokens = (text: string): Token[] => tokenize(text).flatMap(parted);
