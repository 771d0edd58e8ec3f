import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { ArticleVersion } from '../articles/article-version.entity.js';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { query } from '../db/query.js';
import type { Text } from '../extract/facts.js';
import { turnOverArticles } from '../link/facets.js';
import { lock, lockNodes } from '../link/locks.js';
import { insertSignatures } from '../link/signature-store.js';
import { openAssertions } from './assertions.js';
import { hear } from './decisions.js';
import type { Reading } from './read-article.js';
import { readText, storedText } from './read-article.js';
import { hasSay, readStored } from './read-stored.js';
import type { ArticleChange } from './replace-reading.js';
import { recordArticles, replaceReading } from './replace-reading.js';

const reextracted: ArticleChange = { op: 'REPLACED', cause: 'REEXTRACTED' };

/** What a stored version was last read as, in a form that compares: what it says, and the words for it. Who read it does not count. */
const storedReading = async (tx: Transaction, articleId: string, version: number): Promise<string[]> => {
  const rows = await tx.query<{ said: string }>(sql`
    WITH latest AS (
      SELECT a.id, a.signature_id FROM assertion a WHERE a.article_id = ${articleId}::uuid AND a.version = ${version}
        AND a.opened = (SELECT b.opened FROM assertion b JOIN commit c ON c.id = b.opened WHERE b.article_id = a.article_id AND b.version = a.version ORDER BY c.position DESC LIMIT 1)
    )
    SELECT jsonb_build_array(l.signature_id)::text AS said FROM latest l
    UNION ALL
    SELECT jsonb_build_array(l.signature_id, m.part, m.start, m."end", to_jsonb(m.supports), m.extractor = 'editor')::text FROM latest l JOIN mention m ON m.assertion_id = l.id`);
  return rows.map(({ said }) => JSON.stringify(JSON.parse(said))).sort();
};

const asStored = ({ signed, topics, mentions }: Reading): string[] => {
  const signatures = new Map([...signed.map(({ subject, signature }) => [subject.key, signature.id] as const), ...topics.map(({ id }) => [id, id] as const)]);
  return [
    ...[...new Set(signatures.values())].map((id) => JSON.stringify([id])),
    ...mentions.map(({ subject, part, start, end, supports, editor }) => JSON.stringify([signatures.get(subject), part, start, end, supports, editor])),
  ].sort();
};

const differs = async (tx: Transaction, articleId: string, version: number, reading: Reading): Promise<boolean> =>
  (await storedReading(tx, articleId, version)).join('\n') !== asStored(reading).join('\n');

/** An older version is read for whoever looks at it: it has no say, so what it says is closed as it is opened. */
const readOlder = async (tx: Transaction, article: Article, { number, headline, lead, body }: ArticleVersion): Promise<boolean> => {
  const [dated] = await tx.query<{ published_at: Date }>(sql`
    SELECT published_at FROM assertion WHERE article_id = ${article.id}::uuid AND version = ${number} ORDER BY id DESC LIMIT 1`);
  const publishedAt = dated?.published_at ?? article.publishedAt;
  const text: Text = { ...storedText({ ...article, publishedAt }), headline, lead, body };
  const reading = await hear(tx, readText(text, article.key), article.key);
  if (!(await differs(tx, article.id, number, reading))) return false;
  await insertSignatures(tx, reading.signed.map(({ signature }) => ({ ...signature, block: '', articles: 0 })));
  await openAssertions(tx, { articleId: article.id, version: number, publishedAt }, reading, true);
  return true;
};

/** Reads every version of an article again; nothing is written where it says what it said. An article without a say is left until it has one. */
const reextractArticle = async (tx: Transaction, { id, key }: { readonly id: string; readonly key: string }): Promise<void> => {
  await lock(tx, [`article|${key}`]);
  const article = await tx.manager.findOneByOrFail(Article, { id });
  if (!hasSay(article)) return;
  const versions = await tx.manager.find(ArticleVersion, { where: { articleId: id }, order: { number: 'ASC' } });
  let older = false;
  for (const version of versions) if (version.number !== article.version) older = (await readOlder(tx, article, version)) || older;
  const reading = await readStored(tx, article);
  if (await differs(tx, id, article.version, reading)) {
    await replaceReading(tx, { articleId: id, version: article.version, publishedAt: article.publishedAt }, reading, reextracted);
  } else if (older) {
    await lockNodes(tx, [id]);
    recordArticles(tx, new Map([[id, reextracted]]), reextracted.cause, await turnOverArticles(tx, [id]));
  }
};

/** Articles whose ids are read at once. */
const batch = 500;

export interface Reextraction {
  readonly articles: number;
  /** Articles of which something is read otherwise than before. */
  readonly changed: number;
}

/**
 * Reads every stored text again, each article in a transaction of its own; decisions stand. One that was broken off can be started again: what was read anew
 * already writes nothing.
 * @param told - is told after each article how many are done, of how many
 */
export const reextract = async (
  db: DataSource, clock: Clock, actor: string, interrupted: AbortSignal, told: (done: Reextraction, all: number) => void,
): Promise<Reextraction> => {
  const [counted] = await query<{ count: number }>(db, sql`SELECT count(*)::int AS count FROM article`);
  const done = { articles: 0, changed: 0 };
  for (let after: string | null = null; !interrupted.aborted;) {
    const page: { id: string; key: string }[] = await query(db, sql`
      SELECT id, key FROM article WHERE ${after}::uuid IS NULL OR id > ${after}::uuid ORDER BY id LIMIT ${batch}`);
    for (const article of page) {
      if (interrupted.aborted) break;
      const { position } = await inTransaction(db, { actor, reason: null, at: clock() }, (tx) => reextractArticle(tx, article));
      done.articles += 1;
      if (position !== null) done.changed += 1;
      told({ ...done }, counted?.count ?? 0);
    }
    after = page.at(-1)?.id ?? null;
    if (page.length < batch) break;
  }
  return done;
};
