import { fold, tokenize } from '../tokens.js';
import { declineAdjective, decline, isAdjective } from './declension.js';
import type { Form } from './declension.js';

const phrasesOf = (phrases: string): string[] => phrases.split(';').map((phrase) => phrase.trim()).filter(Boolean);

/** Phrases in the nominative, parted by semicolons, in all their forms. */
export const inflected = (phrases: string): Form[] => phrasesOf(phrases).flatMap(decline);

/** The folded forms of single words, parted by blanks; adjectives in all genders. */
export const inflectedSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter(Boolean).flatMap((word) => [word, ...(isAdjective(word) ? declineAdjective(word) : decline(word)).map(({ text }) => text)]).map(fold));

/** Entries of a phrase table: every form of every phrase, with what it means; forms that are written alike come once. */
export const meaning = <V>(phrases: string, value: V): (readonly [string, V])[] => [...new Set(inflected(phrases).map(({ text }) => text))].map((text) => [text, value] as const);

/** Phrases that do not change. */
export const fixed = <V>(phrases: string, value: V): (readonly [string, V])[] => phrasesOf(phrases).map((phrase) => [phrase, value] as const);

/** The four forms of a verb in the past, from the masculine: 'возглавил', 'собрался'. */
export const past = (verb: string): string[] => {
  const reflexive = verb.endsWith('ся');
  const stem = reflexive ? verb.slice(0, -2) : verb;
  const root = /[шж]ел$/u.test(stem) ? `${stem.slice(0, -2)}л` : stem;
  return reflexive ? [verb, `${root}ась`, `${root}ось`, `${root}ись`] : [stem, `${root}а`, `${root}о`, `${root}и`];
};

/** The four forms of a short participle, from the masculine: 'подписан', 'утвержден'. */
export const passive = (participle: string): string[] => [participle, `${participle}а`, `${participle}о`, `${participle}ы`];

/** A turn of phrase with the verb that stands in it in angle brackets, in all forms of the past: '<принял> участие'. */
export const inPast = (phrases: string): string[] => expandVerbs(phrases, past);

/** The same with a short participle: 'был <подписан>'. */
export const inPassive = (phrases: string): string[] => expandVerbs(phrases, passive);

const expandVerbs = (phrases: string, forms: (verb: string) => string[]): string[] =>
  phrasesOf(phrases).flatMap((phrase) => {
    const verb = /<(.+?)>/u.exec(phrase);
    return verb === null ? [phrase] : forms(verb[1] as string).map((form) => phrase.replace(verb[0], form));
  });

/** The folded words of a phrase, joined: what a table of phrases is keyed by. */
export const key = (phrase: string): string => tokenize(phrase).map((token) => token.fold).join(' ');
