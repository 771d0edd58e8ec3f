import type { Morphology } from '../lexicon.js';
import { bodies } from './lexicon-bodies.js';
import { people } from './lexicon-people.js';
import { lemmas } from './lemmas.js';
import { surname } from './tokens.js';

/** Uzbek puts what a head is of in front of it, and the verb last; it begins the name of a body with a capital and goes on in small letters. */
export const morphology: Omit<Morphology, 'tokenize'> = {
  headLast: true,
  nounsModify: true,
  singular: (word) => lemmas.get(word) ?? word,
  formsOf: (name) => [{ text: name, governed: true }],
  demonymsOf: (name) => [`${name.toLowerCase()}lik`],
  nameKeys: (word) => [word],
  complementAt: () => null,
  complementIn: () => -1,
  leadsBodyName: (token, first) => first || !token.capital || bodies.bodyHeads.has(token.fold) || people.portfolios.has(token.fold),
  goesOnInField: () => false,
  isPredicate: () => false,
  isPersonal: (word) => surname.test(word),
};
