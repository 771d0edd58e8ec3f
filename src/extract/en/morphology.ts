import type { Morphology } from '../lexicon.js';
import { tokenize } from '../tokens.js';
import { bodies } from './lexicon-bodies.js';
import { functionWords } from './lexicon-function-words.js';
import { people } from './lexicon-people.js';

const irregular: Readonly<Record<string, string>> = { chairmen: 'chairman', men: 'man', women: 'woman', minutes: 'minutes', affairs: 'affairs', news: 'news', measures: 'measure', organisation: 'organization' };

/** English joins by prepositions, inflects next to nothing, and writes names with capitals throughout. */
export const morphology: Morphology = {
  headLast: false,
  nounsModify: true,
  tokenize,
  /** Well enough that two numbers of one noun meet. */
  singular: (word) => {
    const known = irregular[word];
    if (known !== undefined) return known;
    if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
    return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
  },
  formsOf: (name) => [{ text: name, governed: true }],
  demonymsOf: () => [],
  nameKeys: (word) => [word],
  complementAt: (tokens, at, links) => {
    if (!links.has(tokens[at]?.fold ?? '')) return null;
    return functionWords.articles.has(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  },
  complementIn: (tokens) => tokens.findIndex((token) => functionWords.linkers.has(token.fold)),
  leadsBodyName: (token) => token.capital,
  goesOnInField: (tokens, at, first, topic) => {
    const token = tokens[at];
    return token?.capital === true && (first || topic || people.portfolios.has(token.fold) || bodies.bodyHeads.has(token.fold));
  },
  isPredicate: (word) => word.endsWith('ed'),
  isPersonal: () => false,
};
