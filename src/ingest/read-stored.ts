import type { Article } from '../articles/article.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { hear } from './decisions.js';
import type { Reading } from './read-article.js';
import { readText, storedText } from './read-article.js';

/** Reads the text that an article has now once more, as the decisions of now have it. */
export const readStored = (tx: Transaction, article: Article): Promise<Reading> => hear(tx, readText(storedText(article), article.key), article.key);
