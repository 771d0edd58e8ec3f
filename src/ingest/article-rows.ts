import { isDeepStrictEqual } from 'node:util';
import sql from 'sql-template-tag';
import type { Article } from '../articles/article.entity.js';
import { ArticleVersion } from '../articles/article-version.entity.js';
import { Source } from '../articles/source.entity.js';
import { ViewCount } from '../articles/view-count.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { contentHash, newId } from '../core/ids.js';
import { fold } from '../core/text.js';
import { topicsOf } from '../extract/topics.js';
import { addressKey, translationKey } from '../formats/page/address-key.js';
import { lock } from '../link/locks.js';
import { stateOfHost } from '../reference/domains.js';
import { keepExtraction } from './extractions.js';
import type { ReadArticle } from './read-article.js';

/** Name under which a text is kept that names no source. */
const unnamedSource = 'unnamed';

/** Whether an article is to be seen by those alone who have the scope embargo. */
export const isHeld = (embargoedUntil: Date | null, now: Date): boolean => embargoedUntil !== null && embargoedUntil > now;

/** What the first article that is open to all tells of its source, and each in a new language: until then the source shows nothing of it. */
const tells = ({ held, languages }: Source, language: string, articleHeld: boolean): boolean => !articleHeld && (held || !languages.includes(language));

/** The source of a draft, made where it is new. A known one is written, and locked, only where the article tells something new of it. */
export const sourceOf = async (tx: Transaction, { draft, text }: ReadArticle, held: boolean): Promise<string> => {
  const name = draft.sourceName ?? unnamedSource;
  const known = await tx.manager.findOneBy(Source, { name });
  if (known !== null && !tells(known, text.language, held)) return known.id;
  await lock(tx, [`source|${name}`]);
  const homepage = draft.url === null ? null : new URL('/', draft.url);
  const state = homepage === null ? null : stateOfHost(homepage.hostname);
  const [row] = await tx.query<{ id: string }>(sql`
    INSERT INTO source (id, name, homepage, country_id, languages, held) VALUES (
      ${newId()}::uuid, ${name}, ${homepage?.href ?? null}, (SELECT o.id FROM organization o WHERE o.reference_key = ${state}), ${held ? [] : [text.language]}::text[], ${held})
    ON CONFLICT (name) DO UPDATE SET
      languages = ARRAY(SELECT DISTINCT unnest(source.languages || excluded.languages) ORDER BY 1), held = source.held AND excluded.held
    RETURNING id`);
  return (row as { id: string }).id;
};

/** Tells of a source what the first article that is open to all does, and each in a new language. */
export const openSource = async (tx: Transaction, id: string, language: string): Promise<void> => {
  await tx.query(sql`
    UPDATE source SET held = false, languages = ARRAY(SELECT DISTINCT unnest(languages || ${language}::text) ORDER BY 1)
    WHERE id = ${id}::uuid AND (held OR NOT languages @> ARRAY[${language}::text])`);
};

/** A text that comes again without an embargo leaves the one that stands. */
export const embargoOf = ({ draft }: ReadArticle, before: Article | null): Date | null => draft.embargoedUntil ?? before?.embargoedUntil ?? null;

/** What the source may change without changing the text, and what follows from that. */
const metadataOf = ({ draft, text }: ReadArticle) => ({
  publishedAt: draft.published.at,
  publishedPrecision: draft.published.precision,
  modifiedAt: draft.modifiedAt,
  section: draft.section,
  viewCount: draft.viewCount,
  hasPdf: draft.pdf !== null,
  pdfUrl: draft.pdf?.url ?? null,
  pdfByteSize: draft.pdf?.byteSize ?? null,
  guid: draft.guid,
  authors: draft.authors,
  images: draft.images,
  rights: draft.rights,
  printUrl: draft.printUrl,
  topicIds: topicsOf(draft.section, text.headline, text.language).map(({ id }) => id),
  textKey: contentHash(fold(text.headline), fold(text.body)),
  addressKey: draft.url === null ? null : addressKey(draft.url),
  translationKey: draft.url === null ? null : translationKey(draft.url),
});

/** The row of an article whose newest version this is, but for its story, which linking decides. What an editor or an embargo decided of it stands until it is undone. */
export const articleRow = (read: ReadArticle, before: Article | null, now: Date, sourceId: string, version: number): Omit<Article, 'id' | 'storyId'> => ({
  key: read.key,
  sourceId,
  url: read.draft.url,
  headline: read.text.headline,
  lead: read.text.lead,
  body: read.text.body,
  language: read.text.language,
  ...metadataOf(read),
  embargoedUntil: embargoOf(read, before),
  held: isHeld(embargoOf(read, before), now),
  status: before?.status ?? 'USABLE',
  version,
});

export const metadataDiffers = (article: Article, read: ReadArticle): boolean =>
  embargoOf(read, article)?.getTime() !== article.embargoedUntil?.getTime() || Object.entries(metadataOf(read)).some(([property, value]) => !isDeepStrictEqual(article[property as keyof Article], value));

/** Keeps a text, and what a model read in it. */
export const insertVersion = async (tx: Transaction, articleId: string, number: number, read: ReadArticle, seenAt: Date): Promise<void> => {
  const { headline, lead, body } = read.text;
  await tx.manager.insert(ArticleVersion, {
    id: newId(), articleId, number, headline, lead, body, hash: read.hash, modifiedAt: read.draft.modifiedAt, sortAt: read.draft.modifiedAt ?? new Date(0), seenAt, changeNote: read.draft.changeNote, extractor: null,
  });
  await keepExtraction(tx, read.text, read);
};

/** Keeps a reading of the view count where the source shows another than last time. */
export const noteViewCount = async (tx: Transaction, articleId: string, before: number | null, read: ReadArticle, at: Date): Promise<void> => {
  const count = read.draft.viewCount;
  if (count !== null && count !== before) await tx.manager.insert(ViewCount, { id: newId(), articleId, at, count });
};
