import type { DataSource } from 'typeorm';
import type { Clock } from '../core/clock.js';
import { requireArticle } from '../formats/complete.js';
import type { ReadOptions } from '../formats/read.js';
import { readArticle } from '../formats/read.js';
import { readFacts } from './read-article.js';
import type { StoredArticle } from './store-article.js';
import { storeArticle } from './store-article.js';

/** What became of some bytes that were handed in. */
export interface IngestedArticle extends StoredArticle {
  readonly headline: string;
  readonly url: string | null;
}

/**
 * The whole way in: bytes to draft to facts to one commit.
 * @throws AppError BAD_INPUT or LIMIT_EXCEEDED with one sentence where the bytes make no article; nothing is stored then.
 */
export const ingestBytes = async (db: DataSource, clock: Clock, actor: string, bytes: Uint8Array, options: ReadOptions): Promise<IngestedArticle> => {
  const read = readFacts(requireArticle(readArticle(bytes, options)));
  const stored = await storeArticle(db, clock, actor, read);
  return { ...stored, headline: read.text.headline, url: read.draft.url };
};
