import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import type { ArticleVersion } from '../articles/article-version.entity.js';
import type { Transaction } from '../changes/transaction.js';
import type { Queryable } from '../db/query.js';
import { query } from '../db/query.js';
import { isGrammar } from '../extract/extract.js';
import type { Extraction, RemoteExtractor, Text } from '../extract/facts.js';
import { turnOverArticles } from '../link/facets.js';
import { lock, lockNodes } from '../link/locks.js';
import { insertSignatures } from '../link/signature-store.js';
import { noteReader, openAssertions } from './assertions.js';
import { hear } from './decisions.js';
import { askModel, dropExtraction, extractionOf, keepExtraction } from './extractions.js';
import type { Reading } from './read-article.js';
import { byGrammar, hashOf, readText, storedText } from './read-article.js';
import { hasSay } from './read-stored.js';
import type { ArticleChange } from './replace-reading.js';
import { recordArticles, replaceReading } from './replace-reading.js';

const reextracted: ArticleChange = { op: 'REPLACED', cause: 'REEXTRACTED' };

/** A version of an article with its text as extractors read it: of the day that the version had. */
interface DatedText {
  readonly version: number;
  readonly publishedAt: Date;
  readonly text: Text;
  /** Who read it last. */
  readonly extractor: string | null;
}

/** All versions of an article, the oldest first. What the article says now is of its own day, what it said before of the day on which that was read. */
const textsOf = async (db: Queryable, article: Article): Promise<DatedText[]> => {
  const versions = await query<Pick<ArticleVersion, 'number' | 'headline' | 'lead' | 'body' | 'extractor'> & { dated: Date | null }>(db, sql`
    SELECT v.number, v.headline, v.lead, v.body, v.extractor,
      (SELECT a.published_at FROM assertion a WHERE a.article_id = v.article_id AND a.version = v.number ORDER BY a.id DESC LIMIT 1) AS dated
    FROM article_version v WHERE v.article_id = ${article.id}::uuid ORDER BY v.number`);
  return versions.map(({ number, dated, extractor, ...words }) => {
    const publishedAt = (number === article.version ? null : dated) ?? article.publishedAt;
    return { version: number, publishedAt, extractor, text: storedText({ ...words, language: article.language, publishedAt }) };
  });
};

/** What a model read in texts, by what these are known by. */
type Answers = ReadonlyMap<string, Extraction>;

const keyOf = (text: Text): string => `${hashOf(text)} ${text.publishedOn}`;

/** Has a model read the texts of an article that others read last, ahead of the transaction: nobody waits for a network with locks in hand. */
const ask = async (db: DataSource, model: RemoteExtractor, id: string, all: boolean): Promise<Answers> => {
  const article = await db.getRepository(Article).findOneByOrFail({ id });
  const answers = new Map<string, Extraction>();
  for (const { text, extractor } of await textsOf(db, article)) {
    const answer = all || extractor !== model.name ? await askModel(model, text) : null;
    if (answer !== null) answers.set(keyOf(text), answer);
  }
  return answers;
};

/** What a model answers; where it has no answer, what stood. Where none is asked, what the grammar reads. */
const chosen = async (tx: Transaction, text: Text, answers: Answers | null): Promise<Extraction> =>
  (answers === null ? byGrammar(text) : (answers.get(keyOf(text)) ?? extractionOf(tx, text)));

/** What a stored version was last read as, in a form that compares: what it says, and the words for it. Who read it does not count. */
const storedReading = async (tx: Transaction, articleId: string, version: number): Promise<string[]> => {
  const rows = await tx.query<{ said: string }>(sql`
    WITH latest AS (
      SELECT a.id, a.signature_id FROM assertion a WHERE a.article_id = ${articleId}::uuid AND a.version = ${version}
        AND a.opened = (SELECT b.opened FROM assertion b JOIN commit c ON c.id = b.opened WHERE b.article_id = a.article_id AND b.version = a.version ORDER BY c.position DESC LIMIT 1)
    )
    SELECT jsonb_build_array(l.signature_id)::text AS said FROM latest l
    UNION ALL
    SELECT jsonb_build_array(l.signature_id, m.part, m.start, m."end", to_jsonb(m.supports), m.extractor = 'editor', m.confidence::float8)::text FROM latest l JOIN mention m ON m.assertion_id = l.id`);
  return rows.map(({ said }) => JSON.stringify(JSON.parse(said))).sort();
};

const asStored = ({ signed, topics, mentions }: Reading): string[] => {
  const signatures = new Map([...signed.map(({ subject, signature }) => [subject.key, signature.id] as const), ...topics.map(({ id }) => [id, id] as const)]);
  return [
    ...[...new Set(signatures.values())].map((id) => JSON.stringify([id])),
    ...mentions.map(({ subject, part, start, end, supports, editor, confidence }) => JSON.stringify([signatures.get(subject), part, start, end, supports, editor, Math.fround(confidence)])),
  ].sort();
};

/** Statements of articles, and words for them, that come and go with another reading. */
export interface Difference {
  readonly come: number;
  readonly gone: number;
}

const differenceOf = (before: readonly string[], after: readonly string[]): Difference => {
  const [old, now] = [new Set(before), new Set(after)];
  return { come: [...now].filter((said) => !old.has(said)).length, gone: [...old].filter((said) => !now.has(said)).length };
};

interface Rereading extends DatedText {
  readonly reading: Reading;
  readonly difference: Difference;
}

const differs = ({ difference: { come, gone } }: Rereading): boolean => come + gone > 0;

/** An older version is read for whoever looks at it: it has no say, so what it says is closed as it is opened. */
const replaceOlder = async (tx: Transaction, articleId: string, { version, publishedAt, reading }: Rereading): Promise<void> => {
  await insertSignatures(tx, reading.signed.map(({ signature }) => ({ ...signature, block: '', articles: 0 })));
  await openAssertions(tx, { articleId, version, publishedAt }, reading, true);
};

/** Writes what is read otherwise than before, and who read all of it. */
const write = async (tx: Transaction, article: Article, rereadings: readonly Rereading[]): Promise<void> => {
  for (const { version, reading } of rereadings) {
    await (isGrammar(reading.extractor) ? dropExtraction(tx, reading.text) : keepExtraction(tx, reading.text, reading));
    await noteReader(tx, { articleId: article.id, version }, reading.extractor);
  }
  const different = rereadings.filter(differs);
  const current = different.find(({ version }) => version === article.version);
  const older = different.filter((each) => each !== current);
  for (const each of older) await replaceOlder(tx, article.id, each);
  if (current !== undefined) await replaceReading(tx, { articleId: article.id, version: current.version, publishedAt: current.publishedAt }, current.reading, reextracted);
  else if (older.length > 0) {
    await lockNodes(tx, [article.id]);
    recordArticles(tx, new Map([[article.id, reextracted]]), reextracted.cause, await turnOverArticles(tx, [article.id]));
  }
};

export interface Reread {
  /** Who is asked ahead of the grammar; null where none is. */
  readonly model: RemoteExtractor | null;
  /** Whether a model is asked again for what it read itself. */
  readonly all: boolean;
  /** Whether it is only told what would be written. */
  readonly dry: boolean;
}

/**
 * Reads every version of an article again, with the decisions on it; nothing is recorded where it says what it said. One that has no say is left until it has one.
 * Answers what is to be done in a transaction: that answers in turn what comes and goes.
 */
export const reread = async (
  db: DataSource, { id, key }: Pick<Article, 'id' | 'key'>, { model, all, dry }: Reread,
): Promise<(tx: Transaction) => Promise<Difference>> => {
  const answers = model === null ? null : await ask(db, model, id, all);
  return async (tx) => {
    await lock(tx, [`article|${key}`]);
    const article = await tx.manager.findOneByOrFail(Article, { id });
    if (!hasSay(article)) return { come: 0, gone: 0 };
    const rereadings: Rereading[] = [];
    for (const dated of await textsOf(tx.manager, article)) {
      const reading = await hear(tx, readText(dated.text, key, await chosen(tx, dated.text, answers)), key);
      rereadings.push({ ...dated, reading, difference: differenceOf(await storedReading(tx, id, dated.version), asStored(reading)) });
    }
    if (!dry) await write(tx, article, rereadings);
    const sum = (side: keyof Difference): number => rereadings.reduce((total, { difference }) => total + difference[side], 0);
    return { come: sum('come'), gone: sum('gone') };
  };
};
