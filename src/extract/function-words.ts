import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** The place behind an article that may stand at `at`. */
export const afterArticle = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  lexicon.articles.has(tokens[at]?.fold ?? '') ? at + 1 : at;

/** The place before an article that may end at `at` (exclusive). */
export const beforeArticle = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  lexicon.articles.has(tokens[at - 1]?.fold ?? '') ? at - 1 : at;

/** The ending that makes an owner of the words before it: "'s", or the apostrophe of a plural. */
export const isPossessive = (token: Token | undefined): boolean => token?.ending === 'genitive';

/** The dash in 'государств — членов', states that are members. */
export const isMembership = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  /^[-–—]+$/u.test(tokens[at]?.text ?? '') && lexicon.participantNouns.has(tokens[at - 1]?.fold ?? '') && lexicon.participantNouns.has(tokens[at + 1]?.fold ?? '');

/** Whether what begins at a token is denied by the word in front of it: 'did not sign', 'не подписали'. */
export const isNegated = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => lexicon.negations.has(tokens[at - 1]?.fold ?? '');
