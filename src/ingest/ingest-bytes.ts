import type { DataSource } from 'typeorm';
import type { Clock } from '../core/clock.js';
import { requireArticle } from '../formats/complete.js';
import type { ArticleDraft } from '../formats/draft.js';
import type { ReadOptions } from '../formats/read.js';
import { readArticle, readArticleText } from '../formats/read.js';
import { readFacts } from './read-article.js';
import type { StoredArticle } from './store-article.js';
import { storeArticle } from './store-article.js';

/** What became of some bytes that were handed in. */
export interface IngestedArticle extends StoredArticle {
  readonly headline: string;
  readonly url: string | null;
}

const ingestDraft = async (db: DataSource, clock: Clock, actor: string, draft: ArticleDraft, endsEmbargoes?: boolean): Promise<IngestedArticle> => {
  const read = readFacts(requireArticle(draft));
  const stored = await storeArticle(db, clock, actor, read, endsEmbargoes);
  return { ...stored, headline: read.text.headline, url: read.draft.url };
};

/**
 * The whole way in: bytes to draft to facts to one commit.
 * @throws AppError BAD_INPUT or LIMIT_EXCEEDED with one sentence where the bytes make no article; nothing is stored then.
 */
export const ingestBytes = async (db: DataSource, clock: Clock, actor: string, bytes: Uint8Array, options: ReadOptions): Promise<IngestedArticle> =>
  ingestDraft(db, clock, actor, readArticle(bytes, options));

/** The same for a text that is decoded already; without `endsEmbargoes` it leaves an embargo that stands, even where it names an earlier end. */
export const ingestText = async (db: DataSource, clock: Clock, actor: string, text: string, options: ReadOptions, endsEmbargoes?: boolean): Promise<IngestedArticle> =>
  ingestDraft(db, clock, actor, readArticleText(text, options), endsEmbargoes);
