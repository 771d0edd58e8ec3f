import sql from 'sql-template-tag';
import { In } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import type { Transaction } from '../changes/transaction.js';
import type { SubjectKind } from '../extract/facts.js';
import { hear } from '../ingest/decisions.js';
import type { Reading } from '../ingest/read-article.js';
import { hasSay, readStored } from '../ingest/read-stored.js';
import type { Replacement } from '../ingest/replace-reading.js';
import type { Successors } from '../link/claimants.js';
import { lock } from '../link/locks.js';

/** An article, and its text as it was read before a decision. */
export interface ReadText {
  readonly article: Article;
  readonly before: Reading;
}

/** Nobody else writes these articles until the end of the transaction. */
export const lockArticles = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const named = await tx.manager.find(Article, { select: { id: true, key: true }, where: { id: In([...ids]) } });
  await lock(tx, named.map(({ key }) => `article|${key}`));
};

/** Locks articles and reads those of them that have a say. */
export const lockTexts = async (tx: Transaction, ids: readonly string[]): Promise<ReadText[]> => {
  await lockArticles(tx, ids);
  const articles = (await tx.manager.findBy(Article, { id: In([...ids]) })).filter(hasSay).sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts: ReadText[] = [];
  for (const article of articles) texts.push({ article, before: await readStored(tx, article) });
  return texts;
};

/** Articles whose text of now some decisions are on. */
export const articlesUnder = async (tx: Transaction, decisions: readonly string[]): Promise<string[]> => {
  if (decisions.length === 0) return [];
  const rows = await tx.query<{ id: string }>(sql`
    SELECT DISTINCT t.id FROM decision_anchor a JOIN article_version v ON v.hash = a.text_hash JOIN article t ON t.id = v.article_id AND t.version = v.number
    WHERE a.decision_id = ANY(${decisions}::uuid[])`);
  return rows.map(({ id }) => id);
};

export interface SignedAnew {
  readonly replacements: readonly Replacement[];
  readonly successors: Successors;
}

/**
 * The same texts as the decisions of now have them.
 * @param others - kinds whose new signatures speak of something else than those they replace: a person who is split off is not the one before
 */
export const signAnew = async (tx: Transaction, texts: readonly ReadText[], others: readonly SubjectKind[] = []): Promise<SignedAnew> => {
  const replacements: Replacement[] = [];
  const successors = new Map<string, string>();
  for (const { article, before } of texts) {
    const reading = await hear(tx, before, article.key);
    replacements.push({ ref: { articleId: article.id, version: article.version, publishedAt: article.publishedAt }, reading, op: 'REPLACED' });
    const old = new Map(before.signed.map(({ subject, signature }) => [subject.key, signature]));
    for (const { subject, signature } of reading.signed) {
      const replaced = old.get(subject.key);
      if (replaced !== undefined && replaced.id !== signature.id && !others.includes(subject.kind)) successors.set(replaced.id, signature.id);
    }
  }
  return { replacements, successors };
};
