import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Article } from '../articles/article.entity.js';
import type { Clock } from '../core/clock.js';
import { query } from '../db/query.js';
import type { RemoteExtractor } from '../extract/facts.js';
import { requireArticle } from '../formats/complete.js';
import type { ArticleDraft } from '../formats/draft.js';
import type { ReadOptions } from '../formats/read.js';
import { readArticle, readArticleText } from '../formats/read.js';
import { askModel } from './extractions.js';
import type { KeyedArticle, ReadArticle } from './read-article.js';
import { asFirstSeen, keyedArticle, readKeyed } from './read-article.js';
import type { StoredArticle } from './store-article.js';
import { storeArticle } from './store-article.js';

/** What became of some bytes that were handed in. */
export interface IngestedArticle extends StoredArticle {
  readonly headline: string;
  readonly url: string | null;
}

/** How articles are taken in. */
export interface IngestSettings {
  /** Asked ahead of the grammar; null where none is. */
  readonly model?: RemoteExtractor | null;
  /** Whether whoever hands it in may end an embargo that stands, earlier than it was to end; left out, they may. */
  readonly endsEmbargoes?: boolean;
}

type KnownArticle = Pick<Article, 'publishedAt' | 'publishedPrecision'> & { readonly hasText: boolean };

/** Has a text read by the model where it is new, ahead of any transaction: nobody waits for a network with locks in hand. The grammar reads where the model has no answer. */
const readByModel = async (db: DataSource, model: RemoteExtractor, article: KeyedArticle): Promise<ReadArticle> => {
  const [known] = await query<KnownArticle>(db, sql`
    SELECT a.published_at AS "publishedAt", a.published_precision AS "publishedPrecision", EXISTS (SELECT FROM article_version v WHERE v.article_id = a.id AND v.hash = ${article.hash}) AS "hasText"
    FROM article a WHERE a.key = ${article.key}`);
  if (known?.hasText) return readKeyed(article);
  const dated = known === undefined ? article : asFirstSeen(article, known);
  return readKeyed(dated, (await askModel(model, dated.text)) ?? undefined);
};

const ingestDraft = async (db: DataSource, clock: Clock, actor: string, draft: ArticleDraft, { model = null, endsEmbargoes }: IngestSettings): Promise<IngestedArticle> => {
  const article = keyedArticle(requireArticle(draft));
  const read = model === null ? readKeyed(article) : await readByModel(db, model, article);
  const stored = await storeArticle(db, clock, actor, read, endsEmbargoes);
  return { ...stored, headline: read.text.headline, url: read.draft.url };
};

/**
 * The whole way in: bytes to draft to facts to one commit.
 * @throws AppError BAD_INPUT or LIMIT_EXCEEDED with one sentence where the bytes make no article; nothing is stored then.
 */
export const ingestBytes = async (db: DataSource, clock: Clock, actor: string, bytes: Uint8Array, options: ReadOptions, settings: IngestSettings = {}): Promise<IngestedArticle> =>
  ingestDraft(db, clock, actor, readArticle(bytes, options), settings);

/** The same for a text that is decoded already. */
export const ingestText = async (db: DataSource, clock: Clock, actor: string, text: string, options: ReadOptions, settings: IngestSettings = {}): Promise<IngestedArticle> =>
  ingestDraft(db, clock, actor, readArticleText(text, options), settings);
