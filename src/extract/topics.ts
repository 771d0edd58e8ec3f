import { fold } from '../core/text.js';
import { referenceTopics, topicId } from '../reference/topics.js';
import type { TopicLanguage } from './topic-words.js';
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
  readonly words: Readonly<Partial<Record<string, RegExp>>>;
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** Any of those that Uzbek is written with. */
const apostrophe = "['‘’`ʻʼ]";

const sectionKey = (section: string): string => fold(section.replace(new RegExp(apostrophe, 'gu'), ''));

/** One pattern for all words of a topic in a language. */
const patternOf = (words: readonly string[]): RegExp | undefined => {
  if (words.length === 0) return undefined;
  const each = words.map((word) => word.replace(/['‘’]/gu, apostrophe).replaceAll(' ', '\\s+').replaceAll('*', `(?:${letter}|${apostrophe})*`));
  return new RegExp(`(?<!${letter})(?:${each.join('|')})(?!${letter})`, 'giu');
};

const signs: readonly Sign[] = topicWords.map(([code, sections, words]) => ({
  id: topicId(code),
  sections: new Set(sections.map(sectionKey)),
  words: Object.fromEntries((['en', 'ru', 'uz'] as const satisfies readonly TopicLanguage[]).map((language) => [language, patternOf(words[language] ?? [])])),
}));

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
  for (const { id, sections, words } of signs) {
    const pattern = words[language.split('-')[0] as string];
    const found = pattern === undefined ? [] : [...headline.matchAll(pattern)].map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }));
    if (found.length > 0) add(id, found);
    else if (folded !== null && sections.has(folded)) add(id, []);
  }
  return [...spans].map(([id, words]) => ({ id, words })).sort((a, b) => (a.id < b.id ? -1 : 1));
};
