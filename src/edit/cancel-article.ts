import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { ArticleStatus } from '../articles/article.entity.js';
import { Article } from '../articles/article.entity.js';
import { ArticleVersion } from '../articles/article-version.entity.js';
import type { CommitNote, Transaction } from '../changes/transaction.js';
import { sayOf } from '../ingest/read-stored.js';
import type { ArticleChange } from '../ingest/replace-reading.js';
import { replaceReading } from '../ingest/replace-reading.js';
import { lock } from '../link/locks.js';
import type { Editing } from './decide.js';
import { closeDecisions, editing, openDecision } from './decide.js';
import { conflict, notFound } from './standing.js';

/** The article, locked. */
const lockedArticle = async (tx: Transaction, id: string): Promise<Article> => {
  const named = await tx.manager.findOneBy(Article, { id });
  if (named === null) throw notFound('Article', { id, path: ['id'] });
  await lock(tx, [`article|${named.key}`]);
  return await tx.manager.findOneByOrFail(Article, { id });
};

/** Gives an article another status, and with it what it tells, or nothing. */
const turn = async (edit: Editing, before: Article, status: ArticleStatus, cause: ArticleChange['cause']): Promise<void> => {
  const article = Object.assign(edit.manager.create(Article), before, { status });
  await edit.manager.update(Article, { id: article.id }, { status });
  const ref = { articleId: article.id, version: article.version, publishedAt: article.publishedAt };
  await replaceReading(edit, ref, await sayOf(edit, article), { op: 'REPLACED', cause });
};

/** Takes an article's say away, as a kill notice does: what rested on it alone goes. It stays readable. Answers its id. */
export const cancelArticle = (db: DataSource, note: CommitNote, id: string): Promise<string> => editing(db, note, async (edit) => {
  const article = await lockedArticle(edit, id);
  if (article.status === 'CANCELED') throw conflict('This article is canceled already: there is nothing to do.', 'id');
  const { hash } = await edit.manager.findOneByOrFail(ArticleVersion, { articleId: id, number: article.version });
  await openDecision(edit, 'CANCEL', { article: article.key }, [[{ hash, kind: 'ARTICLE', spans: [], signatureId: null }]]);
  await turn(edit, article, 'CANCELED', 'WITHDRAWN');
  return id;
});

/** Gives a canceled article its say again. Answers its id. */
export const restoreArticle = (db: DataSource, note: CommitNote, id: string): Promise<string> => editing(db, note, async (edit) => {
  const article = await lockedArticle(edit, id);
  if (article.status !== 'CANCELED') throw conflict('This article is not canceled: there is nothing to restore.', 'id');
  const open = await edit.query<{ id: string }>(sql`
    SELECT d.id FROM article_version v JOIN decision_anchor a ON a.text_hash = v.hash JOIN decision d ON d.id = a.decision_id
    WHERE v.article_id = ${id}::uuid AND d.kind = 'CANCEL' AND d.closed IS NULL AND d.payload->>'article' = ${article.key}`);
  await closeDecisions(edit, open.map((decision) => decision.id));
  await turn(edit, article, 'USABLE', 'PUBLISHED');
  return id;
});
