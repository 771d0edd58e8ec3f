import { fold } from '../tokens.js';

/** 'Vaziri': the noun as something's own. A last q or k is softened in most nouns of two syllables, kept in others: both are made. */
export const ownedForms = (noun: string): string[] => {
  const last = fold(noun).at(-1) ?? '';
  if (/[aeiou]/u.test(last)) return [`${noun}si`];
  const softened: Readonly<Record<string, string>> = { q: 'gʻ', k: 'g' };
  return [`${noun}i`, ...(softened[last] === undefined ? [] : [`${noun.slice(0, -1)}${softened[last]}i`])];
};

/** The forms of a noun in one number; endings of case are tokens of their own, so none has them. */
export const singularForms = (noun: string): string[] => [noun, ...ownedForms(noun)];
export const ownedPlural = (noun: string): string => `${noun}lari`;
export const pluralForms = (noun: string): string[] => [`${noun}lar`, ownedPlural(noun)];
export const nounForms = (noun: string): string[] => [...singularForms(noun), ...pluralForms(noun)];

export const listed = (words: string): string[] => words.split(';').map((word) => word.trim()).filter(Boolean);

/** Every form of every noun of a list parted by semicolons, with its noun. */
export const formsOf = (nouns: string): (readonly [form: string, noun: string])[] =>
  listed(nouns).flatMap((noun) => nounForms(noun).map((form) => [form, noun] as const));
