import { fold, tokenize } from '../tokens.js';
import type { Case, Token } from '../tokens.js';
import { latinSpelling } from './spelling.js';

const cases: Readonly<Record<string, Case | undefined>> = {
  ning: 'genitive', ga: 'dative', ka: 'dative', qa: 'dative', gacha: 'dative', ni: 'accusative', da: 'locative', dagi: 'attributive', dan: 'ablative',
};
/** An ending at the end of a word, with the mark by which some writers part it from the name. */
const ending = /[-‐‑'’ʻʼ`]?(ning|нинг|gacha|гача|dagi|даги|dan|дан|ga|га|ka|ка|qa|қа|ni|ни|da|да)$/iu;
/** Endings of surnames: nothing else that is written with a capital has them and is not known beforehand. */
export const surname = /\p{L}{2}(?:ova?|eva?|ina?|s[kh]iy|skaya|zoda|bek|vich|yan|enko|shvili|uulu)$/u;
const acronym = /^\p{Lu}{2,}\d*$/u;
const closing = /^[)\]»”"’]$/u;

/**
 * The tokens of an Uzbek text: words are folded by their Latin spelling, and an ending of case is a token of its own where the rest is a word that the lexicon or
 * the text knows ('Toshkent|da', 'kotibi|ning'), an acronym ('SHHT|ga') or a surname ('Umarbekov|ning'). So 'Toshkent' is found as it stands in the tables,
 * and a name is cited without its case.
 */
export const uzbekTokens = (known: ReadonlySet<string>): ((text: string) => Token[]) => (text) => {
  const words = withOrdinals(tokenize(text)).map(spelled);
  const names = new Set(words.filter((token) => token.capital && token.shape === 'word').map((token) => token.fold));
  return words.flatMap((token, at) => (isEnding(token, words[at - 1]) ? [asEnding(token)] : parted(token, known, names)));
};

/** '19-avgust', '17-yigʻilish', '17-nchi': the hyphen makes an ordinal of the number and belongs to it. */
const withOrdinals = (tokens: readonly Token[]): Token[] => {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, hyphen, next] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
    const isOrdinal = token.shape === 'number' && hyphen?.start === token.end && /^[-‐‑]$/u.test(hyphen.text) && next?.shape === 'word' && next.start === hyphen.end;
    const last = isOrdinal && /^(?:i?nchi|и?нчи)$/u.test(next.text) ? next : isOrdinal ? hyphen : null;
    found.push(last === null || next === undefined ? token : { ...token, text: `${token.text}-${last === next ? next.text : ''}`, fold: `${token.fold}-`, end: last.end });
    if (last !== null) at += last === next ? 2 : 1;
  }
  return found;
};

const spelled = (token: Token): Token => (token.shape === 'word' ? { ...token, fold: fold(latinSpelling(token.text)) } : token);

/** Behind a bracket or a quotation mark an ending stands by itself: '(SHHT)ga'. */
const isEnding = (token: Token, before: Token | undefined): boolean =>
  before !== undefined && before.end === token.start && closing.test(before.text) && cases[token.fold] !== undefined;

const asEnding = (token: Token): Token => ({ ...token, shape: 'mark', ending: cases[token.fold.replace(/^-/u, '')] });

const parted = (token: Token, known: ReadonlySet<string>, names: ReadonlySet<string>): Token[] => {
  const found = token.shape === 'word' && !known.has(token.fold) ? ending.exec(token.text) : null;
  if (found === null || found.index < 2) return [token];
  const stem = part(token, 0, found.index);
  const last = part(token, found.index, token.text.length);
  const isName = token.capital && (names.has(stem.fold) || surname.test(stem.fold) || (last.fold.endsWith('ning') && found.index > 2) || acronym.test(stem.text));
  return isName || known.has(stem.fold) ? [stem, asEnding(last)] : [token];
};

const part = (token: Token, from: number, to: number): Token => {
  const text = token.text.slice(from, to);
  return { ...token, text, fold: fold(latinSpelling(text)), start: token.start + from, end: token.start + to, capital: from === 0 && token.capital };
};
