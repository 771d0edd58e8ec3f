import type { Lexicon } from '../lexicon.js';
import { bodies } from './lexicon-bodies.js';
import { cues } from './lexicon-cues.js';
import { dates } from './lexicon-dates.js';
import { events } from './lexicon-events.js';
import { functionWords } from './lexicon-function-words.js';
import { people } from './lexicon-people.js';

const irregular: Readonly<Record<string, string>> = { chairmen: 'chairman', men: 'man', women: 'woman', minutes: 'minutes', affairs: 'affairs', news: 'news', measures: 'measure', organisation: 'organization' };

/** The singular of a folded noun, well enough that two numbers of one noun meet. */
const singular = (word: string): string => {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
};

export const english: Lexicon = { language: 'en', ...functionWords, ...dates, ...people, ...bodies, ...events, ...cues, singular };
