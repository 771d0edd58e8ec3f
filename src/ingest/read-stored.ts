import type { Article } from '../articles/article.entity.js';
import { ArticleStatus } from '../articles/article.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { hear } from './decisions.js';
import { extractionOf } from './extractions.js';
import type { Reading } from './read-article.js';
import { readText, storedText } from './read-article.js';

/** Whether what an article tells stands in the graph. */
export const hasSay = ({ status, held }: Pick<Article, 'status' | 'held'>): boolean => status === ArticleStatus.USABLE && !held;

/** Reads the text that an article has now once more, as the decisions of now have it. */
export const readStored = async (tx: Transaction, article: Article): Promise<Reading> => {
  const text = storedText(article);
  return hear(tx, readText(text, article.key, await extractionOf(tx, text)), article.key);
};

/** The same, as far as the graph hears of it: null for an article that has no say. */
export const sayOf = async (tx: Transaction, article: Article): Promise<Reading | null> => (hasSay(article) ? readStored(tx, article) : null);
