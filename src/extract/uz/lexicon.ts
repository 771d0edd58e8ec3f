import { namesKnownIn } from '../../reference/gazetteer.js';
import type { Lexicon } from '../lexicon.js';
import { PhraseTable } from '../phrase-table.js';
import { tokenize } from '../tokens.js';
import { bodies } from './lexicon-bodies.js';
import { dates } from './lexicon-dates.js';
import { documentWords } from './lexicon-documents.js';
import { eventWords } from './lexicon-events.js';
import { functionWords } from './lexicon-function-words.js';
import { people } from './lexicon-people.js';
import { turns } from './lexicon-turns.js';
import { morphology } from './morphology.js';
import { uzbekTokens } from './tokens.js';

const tables = { ...functionWords, ...dates, ...people, ...bodies, ...eventWords, ...documentWords, ...turns };

/** The words of a table, folded. */
const wordsOf = (table: unknown): readonly string[] => {
  if (table instanceof PhraseTable) return table.words();
  return table instanceof Set || table instanceof Map ? [...(table as ReadonlySet<string>).keys()] : [];
};

/** Of names: not those in the genitive ('BMTning Bolalar jamgʻarmasi'), whose ending is a token of its own there too. */
const names = namesKnownIn('uz').flatMap(([name]) => tokenize(name).map((token) => token.fold)).filter((word) => !word.endsWith('ning'));

/** Every word that stands in a table: endings of case are parted from these. */
const vocabulary = new Set([...Object.values(tables).flatMap(wordsOf), ...names]);

export const uzbek: Lexicon = { language: 'uz', ...tables, ...morphology, tokenize: uzbekTokens(vocabulary) };
