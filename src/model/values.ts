import { z } from 'zod';
import { primaryLanguage } from '../core/language.js';
import { remembering } from '../core/remembering.js';
import { fold } from '../core/text.js';
import type { KnownName } from '../reference/gazetteer.js';
import { namesKnownIn } from '../reference/gazetteer.js';
import type { NameLanguage } from '../reference/languages.js';
import { nameLanguages } from '../reference/languages.js';
import type { Value } from './fields.js';

const namesOf = remembering((language: NameLanguage): ReadonlyMap<string, KnownName> => new Map(namesKnownIn(language).map(([name, meaning]) => [fold(name), meaning])));

/** Names known beforehand in a language, by their folded forms. */
const namesIn = (tag: string): ReadonlyMap<string, KnownName> => namesOf(nameLanguages.find((each) => each === primaryLanguage(tag)) ?? 'en');

/** The state or body of reference data that a name stands for; null for any other. */
export const referenceKeyOf = (name: string, language: string): string | null => {
  const meaning = namesIn(language).get(fold(name));
  return meaning !== undefined && (meaning.type === 'body' || (meaning.type === 'state' && !meaning.demonym)) ? meaning.key : null;
};

/** A city under its main name, where it is known. */
const cityOf = (words: string, language: string): string => {
  const meaning = namesIn(language).get(fold(words));
  return meaning?.type === 'city' ? meaning.name : words;
};

const dayMs = 86_400_000;
const numbersIn = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

/** Whether a day can be what words say: its number and its year stand in them, or the words are of days near that of publication. */
const canMean = (day: string, words: string, publishedOn: string): boolean => {
  const distance = Math.abs(Date.parse(day) - Date.parse(publishedOn)) / dayMs;
  const numbers = numbersIn(words);
  const years = numbers.filter((number) => number >= 1_000);
  if (numbers.length === 0) return distance <= 10;
  const yearFits = years.length === 0 ? distance <= 366 : years.includes(Number(day.slice(0, 4)));
  return yearFits && numbers.includes(Number(day.slice(8)));
};

const calendarDay = z.iso.date();

/** A value as the graph has it; null for one that is not allowed, or that the words cannot mean. */
export const checked = (value: Exclude<Value, { is: 'subject' }>, given: string | number | null, words: string, { language, publishedOn }: { readonly language: string; readonly publishedOn: string }): string | number | null => {
  const said = words.replace(/\s+/gu, ' ');
  switch (value.is) {
    case 'words': return said;
    case 'city': return cityOf(said, language);
    case 'one of': return typeof given === 'string' && value.words.includes(given) ? given : null;
    case 'day': return calendarDay.safeParse(given).success && canMean(String(given), words, publishedOn) ? given : null;
    case 'number': {
      const numbers = numbersIn(words);
      const whole = typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= value.most;
      return whole && (numbers.length === 0 || numbers.includes(given)) ? given : null;
    }
  }
};
