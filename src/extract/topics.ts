import { primaryLanguage } from '../core/language.js';
import { remembering } from '../core/remembering.js';
import { fold } from '../core/text.js';
import type { NameLanguage } from '../reference/languages.js';
import { nameLanguages } from '../reference/languages.js';
import { referenceTopics, topicId } from '../reference/topics.js';
import { topicWords } from './topic-words.js';

/** Where words of a headline stand that tell of a topic, in UTF-16 code units. */
export interface TopicSpan {
  readonly start: number;
  readonly end: number;
}

/** A topic of an article: by words of its headline, or by its section, which has no words in the text. */
export interface ReadTopic {
  readonly id: string;
  readonly words: readonly TopicSpan[];
}

interface Sign {
  readonly id: string;
  readonly sections: ReadonlySet<string>;
}

/** Words of one topic, to be tried where a word of a headline begins as they do. */
interface Opening {
  readonly id: string;
  readonly word: string;
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** Any of those that Uzbek is written with. */
const apostrophe = "['‘’`ʻʼ]";

const sectionKey = (section: string): string => fold(section.replace(new RegExp(apostrophe, 'gu'), ''));

/** As many letters as tell which words are worth a try. */
const lettersOfOpening = 2;

/** Matches written words, without what an asterisk stands for. */
const writtenOf = remembering((words: string): RegExp => new RegExp(words.replace(/['‘’]/gu, apostrophe).replaceAll(' ', '\\s+'), 'iuy'));

/** One pattern each for all words: such classes take a while to compile. */
const restOfWord = new RegExp(`(?:${letter}|${apostrophe})*`, 'uy');
const wordGoesOn = new RegExp(letter, 'uy');

/** Where a pattern is found at a place, the place behind it. */
const behind = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** Where the words of a topic end if they stand at a place where a word begins; an asterisk in them is the rest of a word. */
const endOf = (words: string, text: string, start: number): number | null => {
  let at: number | null = start;
  for (const [number, written] of words.split('*').entries()) {
    if (number > 0) at = behind(restOfWord, text, at);
    if (at !== null) at = behind(writtenOf(written), text, at);
    if (at === null) return null;
  }
  return behind(wordGoesOn, text, at) === null ? at : null;
};

const signs: readonly Sign[] = topicWords.map(([code, sections]) => ({ id: topicId(code), sections: new Set(sections.map(sectionKey)) }));

const openingsIn = remembering((language: NameLanguage): ReadonlyMap<string, readonly Opening[]> => {
  const openings = new Map<string, Opening[]>();
  for (const [code, , words] of topicWords) {
    for (const word of words[language] ?? []) {
      const letters = word.toLowerCase().slice(0, lettersOfOpening);
      openings.set(letters, [...(openings.get(letters) ?? []), { id: topicId(code), word }]);
    }
  }
  return openings;
});

const beginning = new RegExp(`(?<!${letter})(?=\\p{L})`, 'gu');

/** Where a headline tells of each topic. What two words of one topic share counts once. */
const toldBy = (headline: string, language: string): Map<string, TopicSpan[]> => {
  const told = new Map<string, TopicSpan[]>();
  const known = nameLanguages.find((each) => each === primaryLanguage(language));
  if (known === undefined) return told;
  const openings = openingsIn(known);
  for (const { index: start } of headline.matchAll(beginning)) {
    for (const { id, word } of openings.get(headline.slice(start, start + lettersOfOpening).toLowerCase()) ?? []) {
      const before = told.get(id) ?? [];
      if ((before.at(-1)?.end ?? 0) > start) continue;
      const end = endOf(word, headline, start);
      if (end !== null) told.set(id, [...before, { start, end }]);
    }
  }
  return told;
};

const broaderOf = new Map(referenceTopics.map(({ id, broader }) => [id, broader]));

/** A topic and the one above it, the narrower first. */
const withBroader = (id: string): string[] => {
  const broader = broaderOf.get(id) ?? null;
  return broader === null ? [id] : [id, broader];
};

/**
 * The Media Topics of an article by its section and the words of its headline, each with the broader one above it. A pure function; ordered by id.
 * @param section - the word of the source; null where it gives none
 * @param language - BCP 47; in one that is not read, the section alone tells
 */
export const topicsOf = (section: string | null, headline: string, language: string): ReadTopic[] => {
  const folded = section === null ? null : sectionKey(section);
  const spans = new Map<string, TopicSpan[]>();
  const add = (id: string, words: readonly TopicSpan[]): void => {
    for (const each of withBroader(id)) spans.set(each, [...(spans.get(each) ?? []), ...words]);
  };
  const told = toldBy(headline, language);
  for (const { id, sections } of signs) {
    const words = told.get(id);
    if (words !== undefined) add(id, words);
    else if (folded !== null && sections.has(folded)) add(id, []);
  }
  return [...spans].map(([id, words]) => ({ id, words })).sort((a, b) => (a.id < b.id ? -1 : 1));
};
