import type { Lexicon } from './lexicon.js';
import { PhraseTable } from './phrase-table.js';

const emptied = (table: unknown): unknown => {
  if (table instanceof PhraseTable) return new PhraseTable();
  if (table instanceof Map) return new Map();
  return table instanceof Set ? new Set() : table;
};

/** A lexicon that forms and joins words like another, and has none: what a new language begins with (docs/extraction.md). */
export const wordless = (like: Lexicon): Lexicon => Object.fromEntries(Object.entries(like).map(([name, table]) => [name, emptied(table)])) as unknown as Lexicon;
