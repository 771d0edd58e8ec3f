import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { ArticleVersion } from '../articles/article-version.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { newId } from '../core/ids.js';
import { turnOverArticles } from '../link/facets.js';
import type { FacetsChange } from '../link/facets.js';
import { lock, lockNodes } from '../link/locks.js';
import { refresh } from '../link/refresh.js';
import { relink } from '../link/relink.js';
import { insertSignatures } from '../link/signature-store.js';
import { articleRow, insertVersion, metadataDiffers, noteViewCount, sourceOf } from './article-rows.js';
import type { VersionRef } from './assertions.js';
import { closeAssertions, netChanges, openAssertions } from './assertions.js';
import type { ReadArticle } from './read-article.js';

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

type Stored = Omit<StoredArticle, 'position'>;

interface Writing {
  readonly tx: Transaction;
  readonly read: ReadArticle;
  readonly now: Date;
}

/** Records the article itself in any case, and of the others those that are found by something else now. */
const recordArticles = (tx: Transaction, articleId: string, created: boolean, facets: ReadonlyMap<string, FacetsChange>): void => {
  for (const [nodeId, change] of facets) {
    if (nodeId !== articleId && change.before === change.after) continue;
    tx.record({ kind: 'ARTICLE', nodeId, op: created && nodeId === articleId ? 'CREATED' : 'REPLACED', cause: created ? 'PUBLISHED' : 'REVISED', ...change });
  }
};

/** Makes the graph what it is with this reading of the article in place of the one before, if there was one. */
const believeReading = async ({ tx, read }: Writing, ref: VersionRef, created: boolean): Promise<void> => {
  const changes = netChanges(created ? [] : await closeAssertions(tx, ref.articleId), read);
  const relinking = await relink(tx, changes);
  await openAssertions(tx, ref, read, false);
  const facets = await refresh(tx, created ? 'PUBLISHED' : 'REVISED', changes, relinking, ref.articleId);
  recordArticles(tx, ref.articleId, created, facets);
};

/** Makes this the text that the article has now, with all that follows from it. */
const makeCurrent = async (writing: Writing, before: Article | null, version: number): Promise<Stored> => {
  const { tx, read, now } = writing;
  const articleId = before?.id ?? newId();
  const sourceId = await sourceOf(tx, read);
  await tx.manager.upsert(Article, { ...articleRow(read, sourceId, version), id: articleId }, ['id']);
  await insertVersion(tx, articleId, version, read, now);
  await noteViewCount(tx, articleId, before?.viewCount ?? null, read, now);
  await believeReading(writing, { articleId, version }, before === null);
  return { articleId, version, outcome: before === null ? 'CREATED' : 'REVISED' };
};

/** The same text with other metadata: a view count, a section. Of another day it is read anew, for "Monday" is another one. */
const updateMetadata = async (writing: Writing, before: Article): Promise<Stored> => {
  const { tx, read, now } = writing;
  const { id: articleId, version } = before;
  const redated = before.publishedAt.getTime() !== read.draft.published.at.getTime();
  if (!redated) await lockNodes(tx, [articleId]);
  await tx.manager.update(Article, { id: articleId }, articleRow(read, before.sourceId, version));
  await noteViewCount(tx, articleId, before.viewCount, read, now);
  if (redated) await believeReading(writing, { articleId, version }, false);
  else recordArticles(tx, articleId, false, await turnOverArticles(tx, [articleId]));
  return { articleId, version, outcome: 'UPDATED' };
};

/** A text that its successor reached us before: kept to be read, without a say in the graph. */
const keepOlder = async ({ tx, read, now }: Writing, before: Article, version: number): Promise<Stored> => {
  await lockNodes(tx, [before.id]);
  await insertVersion(tx, before.id, version, read, now);
  await insertSignatures(tx, read.signed.map(({ signature }) => ({ ...signature, block: '', articles: 0 })));
  await openAssertions(tx, { articleId: before.id, version }, read, true);
  recordArticles(tx, before.id, false, await turnOverArticles(tx, [before.id]));
  return { articleId: before.id, version, outcome: 'SUPERSEDED' };
};

const store = async (writing: Writing): Promise<Stored> => {
  const { tx, read } = writing;
  await lock(tx, [`article|${read.key}`]);
  const article = await tx.manager.findOneBy(Article, { key: read.key });
  if (article === null) return makeCurrent(writing, null, 1);
  const versions = await tx.manager.findBy(ArticleVersion, { articleId: article.id });
  const same = versions.find(({ hash }) => hash === read.hash);
  if (same?.number === article.version && metadataDiffers(article, read)) return updateMetadata(writing, article);
  if (same !== undefined) return { articleId: article.id, version: same.number, outcome: 'UNCHANGED' };
  const older = (read.draft.modifiedAt?.getTime() ?? 0) < (article.modifiedAt?.getTime() ?? 0);
  return older ? keepOlder(writing, article, versions.length + 1) : makeCurrent(writing, article, versions.length + 1);
};

/** Stores an article with all that was read in it in one transaction, or not at all. The same again changes nothing. */
export const storeArticle = async (db: DataSource, clock: Clock, actor: string, read: ReadArticle): Promise<StoredArticle> => {
  const now = clock();
  const { result, position } = await inTransaction(db, { actor, at: now }, (tx) => store({ tx, read, now }));
  return { ...result, position };
};
