import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import { query } from '../db/query.js';
import { lock } from '../link/locks.js';
import { isHeld, openSource } from './article-rows.js';
import { sayOf } from './read-stored.js';
import { replaceReading } from './replace-reading.js';

/** Who stands in the log for what time does. */
const embargoActor = 'embargo';

interface Held {
  readonly id: string;
  readonly key: string;
}

/** Articles looked for at once. */
const batch = 100;

const ended = (db: DataSource, now: Date): Promise<Held[]> =>
  query<Held>(db, sql`SELECT id, key FROM article WHERE held AND embargoed_until <= ${now} ORDER BY embargoed_until, id LIMIT ${batch}`);

/** Opens an article to all and gives it its say; nothing where another process has done so, or the embargo was put off meanwhile. */
const release = async (tx: Transaction, { id, key }: Held, now: Date): Promise<void> => {
  await lock(tx, [`article|${key}`]);
  const article = await tx.manager.findOneBy(Article, { id, held: true });
  if (article === null || isHeld(article.embargoedUntil, now)) return;
  await openSource(tx, article.sourceId, article.language);
  await tx.manager.update(Article, { id }, { held: false });
  const reading = await sayOf(tx, Object.assign(article, { held: false }));
  await replaceReading(tx, { articleId: id, version: article.version, publishedAt: article.publishedAt }, reading, { op: 'REPLACED', cause: 'EMBARGO_ENDED' });
};

/** Makes visible what has been held back until now, each article in one commit, those first whose embargo ended first. Answers how many. */
export const releaseEmbargoes = async (db: DataSource, now: Date): Promise<number> => {
  let released = 0;
  for (let due = await ended(db, now); due.length > 0; due = await ended(db, now)) {
    for (const held of due) {
      const { position } = await inTransaction(db, { actor: embargoActor, at: now }, (tx) => release(tx, held, now));
      if (position !== null) released += 1;
    }
  }
  return released;
};

/** When the next embargo ends; null where nothing is held back. */
export const nextRelease = async (db: DataSource): Promise<Date | null> => {
  const [row] = await query<{ at: Date | null }>(db, sql`SELECT min(embargoed_until) AS at FROM article WHERE held`);
  return row?.at ?? null;
};
