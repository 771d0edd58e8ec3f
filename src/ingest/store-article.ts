import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { ArticleVersion } from '../articles/article-version.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { newId } from '../core/ids.js';
import { isGrammar } from '../extract/extract.js';
import { turnOverArticles } from '../link/facets.js';
import { lock, lockNodes } from '../link/locks.js';
import { storyAbout } from '../link/stories.js';
import { insertSignatures } from '../link/signature-store.js';
import { articleRow, embargoOf, insertVersion, isHeld, metadataDiffers, noteViewCount, sourceOf } from './article-rows.js';
import { openAssertions } from './assertions.js';
import { carryDecisions, hear } from './decisions.js';
import { keptExtraction } from './extractions.js';
import type { ReadArticle } from './read-article.js';
import { asFirstSeen, readKeyed, storedText } from './read-article.js';
import { hasSay } from './read-stored.js';
import type { ArticleChange } from './replace-reading.js';
import { recordArticles, replaceReading } from './replace-reading.js';

/**
 * CREATED: a new article. REVISED: a new text of a known one. UPDATED: the same text, other metadata. SUPERSEDED: an older text of a known one, kept as
 * a version that its successor had replaced before it came. UNCHANGED: all of it was known, nothing was written.
 */
export type StoreOutcome = 'CREATED' | 'REVISED' | 'UPDATED' | 'SUPERSEDED' | 'UNCHANGED';

export interface StoredArticle {
  readonly articleId: string;
  readonly version: number;
  readonly outcome: StoreOutcome;
  /** Where the commit stands in the log; null where nothing was written. */
  readonly position: number | null;
}

const revised: ArticleChange = { op: 'REPLACED', cause: 'REVISED' };

type Stored = Omit<StoredArticle, 'position'>;

interface Writing {
  readonly tx: Transaction;
  readonly read: ReadArticle;
  readonly now: Date;
  readonly endsEmbargoes: boolean;
}

/** Makes this the text that the article has now, with all that follows from it. */
const makeCurrent = async ({ tx, read, now }: Writing, before: Article | null, version: number): Promise<Stored> => {
  const articleId = before?.id ?? newId();
  const sourceId = await sourceOf(tx, read, isHeld(embargoOf(read, before), now));
  const row = articleRow(read, before, now, sourceId, version);
  // The story of a known article may be another by now: whoever relinks it moves it.
  if (before === null) await tx.manager.insert(Article, { ...row, id: articleId, storyId: storyAbout(articleId) });
  else await tx.manager.update(Article, { id: articleId }, row);
  await insertVersion(tx, articleId, version, read, now);
  await noteViewCount(tx, articleId, before?.viewCount ?? null, read, now);
  const own: ArticleChange = before === null ? { op: 'CREATED', cause: 'PUBLISHED' } : revised;
  if (before !== null) await carryDecisions(tx, storedText(before), read.text);
  await replaceReading(tx, { articleId, version, publishedAt: row.publishedAt }, hasSay(row) ? await hear(tx, read, read.key) : null, own);
  return { articleId, version, outcome: before === null ? 'CREATED' : 'REVISED' };
};

/** The same text with other metadata: a view count, a section. Of another day it is read anew, for "Monday" is another one; so it is where an embargo comes or goes. */
const updateMetadata = async ({ tx, read, now }: Writing, before: Article): Promise<Stored> => {
  const { id: articleId, version } = before;
  const sourceId = await sourceOf(tx, read, isHeld(embargoOf(read, before), now));
  const row = articleRow(read, before, now, sourceId, version);
  const anew = before.publishedAt.getTime() !== row.publishedAt.getTime() || before.held !== row.held;
  if (!anew) await lockNodes(tx, [articleId]);
  await tx.manager.update(Article, { id: articleId }, row);
  await noteViewCount(tx, articleId, before.viewCount, read, now);
  if (anew) await replaceReading(tx, { articleId, version, publishedAt: row.publishedAt }, hasSay(row) ? await hear(tx, read, read.key) : null, revised);
  else recordArticles(tx, new Map([[articleId, revised]]), revised.cause, await turnOverArticles(tx, [articleId]));
  return { articleId, version, outcome: 'UPDATED' };
};

/** A text that its successor reached us before: kept to be read, without a say in the graph. */
const keepOlder = async ({ tx, read, now }: Writing, before: Article, version: number): Promise<Stored> => {
  await lockNodes(tx, [before.id]);
  await insertVersion(tx, before.id, version, read, now);
  if (hasSay(before)) {
    const heard = await hear(tx, read, read.key);
    await insertSignatures(tx, heard.signed.map(({ signature }) => ({ ...signature, block: '', articles: 0 })));
    await openAssertions(tx, { articleId: before.id, version, publishedAt: read.draft.published.at }, heard, true);
  }
  recordArticles(tx, new Map([[before.id, revised]]), revised.cause, await turnOverArticles(tx, [before.id]));
  return { articleId: before.id, version, outcome: 'SUPERSEDED' };
};

/** The same under the embargo that stands, where it would end that one earlier and may not: its former texts can be read as soon as the article can. */
const asHeldBack = (read: ReadArticle, { held, embargoedUntil }: Article, { endsEmbargoes }: Writing): ReadArticle => {
  const told = read.draft.embargoedUntil;
  const earlier = held && told !== null && embargoedUntil !== null && told < embargoedUntil;
  return earlier && !endsEmbargoes ? { ...read, draft: { ...read.draft, embargoedUntil } } : read;
};

/** What comes again: of the day on which it first came, where it names none, and as a model read it then, if one did. */
const asKnown = async (tx: Transaction, read: ReadArticle, article: Article): Promise<ReadArticle> => {
  const known = asFirstSeen(read, article);
  const sameText = known.text.publishedOn === read.text.publishedOn;
  if (sameText && !isGrammar(read.extractor)) return { ...read, ...known };
  const kept = await keptExtraction(tx, known.text);
  return sameText && kept === null ? { ...read, ...known } : readKeyed(known, kept ?? undefined);
};

const store = async (coming: Writing): Promise<Stored> => {
  const { tx } = coming;
  await lock(tx, [`article|${coming.read.key}`]);
  const article = await tx.manager.findOneBy(Article, { key: coming.read.key });
  if (article === null) return makeCurrent(coming, null, 1);
  const read = asHeldBack(await asKnown(tx, coming.read, article), article, coming);
  const writing = { ...coming, read };
  const versions = await tx.manager.findBy(ArticleVersion, { articleId: article.id });
  const same = versions.find(({ hash }) => hash === read.hash);
  if (same?.number === article.version && metadataDiffers(article, read)) return updateMetadata(writing, article);
  if (same !== undefined) return { articleId: article.id, version: same.number, outcome: 'UNCHANGED' };
  const older = (read.draft.modifiedAt?.getTime() ?? 0) < (article.modifiedAt?.getTime() ?? 0);
  return older ? keepOlder(writing, article, versions.length + 1) : makeCurrent(writing, article, versions.length + 1);
};

/**
 * Stores an article with all that was read in it in one transaction, or not at all. The same again changes nothing.
 * @param endsEmbargoes - whether whoever hands it in may end an embargo that stands, earlier than it was to end
 */
export const storeArticle = async (db: DataSource, clock: Clock, actor: string, read: ReadArticle, endsEmbargoes = true): Promise<StoredArticle> => {
  const now = clock();
  const { result, position } = await inTransaction(db, { actor, reason: read.draft.changeNote, at: now }, (tx) => store({ tx, read, now, endsEmbargoes }));
  return { ...result, position };
};
