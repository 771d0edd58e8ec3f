import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Article } from '../articles/article.entity.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { query } from '../db/query.js';
import type { RemoteExtractor } from '../extract/facts.js';
import { readerOf } from './extractions.js';
import { reread } from './reread.js';

type Due = Pick<Article, 'id' | 'key'>;

/** How stored texts are read again. */
export interface ReextractSettings {
  /** Asked ahead of the grammar; null where none is. */
  readonly model?: RemoteExtractor | null;
  /** Every text, and not those alone that another extractor read last. */
  readonly all?: boolean;
  /** Tell what would change, and write nothing. */
  readonly dry?: boolean;
  /** Articles that are read at the same time. */
  readonly lanes?: number;
}

/** How far it is. */
export interface Reextraction {
  readonly articles: number;
  /** Articles of which something is read otherwise than before. */
  readonly changed: number;
  /** Statements, and words for them, that came and went. */
  readonly come: number;
  readonly gone: number;
}

/** Articles whose ids are read at once. */
const batch = 500;

/** Whether an article `a` has a say, and a version that is due to be read. */
const isDue = async (db: DataSource, model: RemoteExtractor | null, all: boolean): Promise<Sql> => {
  const hasSay = sql`a.status = 'USABLE' AND NOT a.held`;
  if (all) return hasSay;
  const languages = (await query<{ language: string }>(db, sql`SELECT DISTINCT language FROM article`)).map(({ language }) => language);
  const readers = languages.map((language) => readerOf(language, model));
  return sql`${hasSay} AND EXISTS (
    SELECT FROM article_version v JOIN unnest(${languages}::text[], ${readers}::text[]) AS reader(language, name) ON reader.language = a.language
    WHERE v.article_id = a.id AND v.extractor IS DISTINCT FROM reader.name)`;
};

/** Articles that are due, by their ids: what was read meanwhile is behind, so that one run ends even where a model has no answer. */
async function* dueArticles(db: DataSource, condition: Sql, interrupted: AbortSignal): AsyncGenerator<Due, void, void> {
  for (let after: string | null = null; !interrupted.aborted;) {
    const page: Due[] = await query<Due>(db, sql`
      SELECT a.id, a.key FROM article a WHERE (${after}::uuid IS NULL OR a.id > ${after}::uuid) AND ${condition} ORDER BY a.id LIMIT ${batch}`);
    for (const article of page) {
      if (interrupted.aborted) return;
      yield article;
    }
    if (page.length < batch) return;
    after = page.at(-1)?.id ?? null;
  }
}

/**
 * Reads stored texts again, each article in a transaction of its own; decisions stand. It can be broken off at any point: each version knows who read it last, so
 * the next run goes on with those that are left.
 * @param told - is told after each article how far it is, of how many
 */
export const reextract = async (
  db: DataSource, clock: Clock, actor: string, interrupted: AbortSignal, told: (done: Reextraction, all: number) => void,
  { model = null, all = false, dry = false, lanes = 1 }: ReextractSettings = {},
): Promise<Reextraction> => {
  const condition = await isDue(db, model, all);
  const [counted] = await query<{ count: number }>(db, sql`SELECT count(*)::int AS count FROM article a WHERE ${condition}`);
  const due = dueArticles(db, condition, interrupted);
  let done: Reextraction = { articles: 0, changed: 0, come: 0, gone: 0 };
  const lane = async (): Promise<void> => {
    for await (const article of due) {
      const write = await reread(db, article, { model, all, dry });
      const { result: { come, gone } } = await inTransaction(db, { actor, reason: null, at: clock() }, write);
      done = { articles: done.articles + 1, changed: done.changed + (come + gone > 0 ? 1 : 0), come: done.come + come, gone: done.gone + gone };
      told(done, counted?.count ?? 0);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
};
