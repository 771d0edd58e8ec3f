import type { ArticlePart } from '../reference/vocabulary.js';
import type { Words } from './facts.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** A stretch of a sentence, in tokens: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The unit of reading. A dateline ('TASHKENT, April 15 (UzA) --') is a sentence of its own. */
export interface Sentence {
  readonly part: ArticlePart;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dateline: boolean;
}

const closing = /^["”’»')\]]$/u;
const ending = /^[.!?…]$/u;
/** A dateline is short: what is longer is prose. */
const longestDateline = 20;

const isAbbreviated = (tokens: readonly Token[], dot: number, lexicon: Lexicon): boolean => {
  const before = tokens[dot - 1];
  return tokens[dot]?.text === '.' && before !== undefined && before.end === tokens[dot]?.start && lexicon.abbreviations.has(before.fold);
};

const beginsSentence = (token: Token): boolean => token.capital || token.shape === 'number' || /^["“«'(\[]/u.test(token.text);

const breaksBetween = (text: string, before: Token, after: Token): string => text.slice(before.end, after.start);

/** The end (exclusive) of the sentence that begins at `from`. */
const sentenceEnd = (text: string, tokens: readonly Token[], from: number, lexicon: Lexicon): number => {
  for (let at = from; at < tokens.length; at += 1) {
    const next = tokens[at + 1];
    if (next === undefined) return tokens.length;
    const gap = breaksBetween(text, tokens[at] as Token, next);
    if (/\n\s*\n/u.test(gap)) return at + 1;
    if (!ending.test((tokens[at] as Token).text) || isAbbreviated(tokens, at, lexicon)) continue;
    const after = closing.test(next.text) && gap === '' ? at + 2 : at + 1;
    const follower = tokens[after];
    if (follower === undefined || (follower.start > (tokens[after - 1] as Token).end && beginsSentence(follower))) return after;
  }
  return tokens.length;
};

const isUpperCase = (token: Token): boolean => token.text.length > 2 && token.text === token.text.toUpperCase();

/** What stands in a dateline beside the place: a month, a number, the agency in brackets. */
const isDatelineToken = (token: Token, lexicon: Lexicon): boolean =>
  isUpperCase(token) || token.shape === 'number' || /^[,./]$/u.test(token.text) || lexicon.months.has(token.fold);

/** Tokens of the dateline at the head of a text, its closing mark included; 0 where there is none. */
const datelineLength = (tokens: readonly Token[], lexicon: Lexicon): number => {
  const first = tokens[0];
  if (first === undefined || first.shape !== 'word' || !isUpperCase(first)) return 0;
  let bracket = false;
  for (let at = 0; at < Math.min(tokens.length, longestDateline); at += 1) {
    const token = tokens[at] as Token;
    const closes = /^[-–—:]/u.test(token.text) || (token.text === '.' && tokens[at + 1]?.capital === true && !isAbbreviated(tokens, at, lexicon));
    if (!bracket && closes) return at + 1;
    if (token.text === '(') bracket = true;
    else if (token.text === ')') bracket = false;
    else if (!bracket && !isDatelineToken(token, lexicon)) return 0;
  }
  return 0;
};

/** The sentences of one part. Initials and abbreviations end none, a blank line ends one. */
export const sentencesOf = (part: ArticlePart, text: string, lexicon: Lexicon): Sentence[] => {
  const tokens = lexicon.tokenize(text);
  const dateline = part === 'HEADLINE' ? 0 : datelineLength(tokens, lexicon);
  const sentences: Sentence[] = dateline > 0 ? [{ part, text, tokens: tokens.slice(0, dateline), dateline: true }] : [];
  for (let from = dateline; from < tokens.length;) {
    const to = sentenceEnd(text, tokens, from, lexicon);
    sentences.push({ part, text, tokens: tokens.slice(from, to), dateline: false });
    from = to;
  }
  return sentences;
};

/** The words of a span of a sentence. */
export const wordsOf = (sentence: Sentence, span: Span): Words => ({
  part: sentence.part,
  start: (sentence.tokens[span.from] as Token).start,
  end: (sentence.tokens[span.to - 1] as Token).end,
});

export const textOf = (sentence: Sentence, span: Span): string => {
  const words = wordsOf(sentence, span);
  return sentence.text.slice(words.start, words.end);
};
