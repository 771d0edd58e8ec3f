import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { newId } from '../core/ids.js';
import { insertRows } from '../db/insert-rows.js';
import { Assertion } from '../evidence/assertion.entity.js';
import { Mention } from '../evidence/mention.entity.js';
import type { SignatureChange } from '../link/relink.js';
import { insertTopicSignatures, signaturesById, topicKind } from '../link/signature-store.js';
import { renewAnchors } from './decisions.js';
import type { Reading } from './read-article.js';

/** A version of an article as assertions and mentions refer to it. */
export interface VersionRef {
  readonly articleId: string;
  readonly version: number;
  /** Of the article. */
  readonly publishedAt: Date;
}

/** Closes what the versions before said; answers the signatures that lose articles by it. */
export const closeAssertions = async (tx: Transaction, articles: readonly string[]): Promise<SignatureChange[]> => {
  if (articles.length === 0) return [];
  const open = await tx.query<{ signature_id: string; articles: number }>(sql`
    SELECT signature_id, count(*)::int AS articles FROM assertion WHERE closed IS NULL AND article_id = ANY(${articles}::uuid[]) AND kind <> ${topicKind} GROUP BY signature_id`);
  await tx.query(sql`UPDATE assertion SET closed = ${tx.commitId}::uuid WHERE closed IS NULL AND article_id = ANY(${articles}::uuid[])`);
  await tx.query(sql`UPDATE mention SET closed = ${tx.commitId}::uuid WHERE closed IS NULL AND article_id = ANY(${articles}::uuid[])`);
  const counts = new Map(open.map((row) => [row.signature_id, row.articles]));
  const lost = await signaturesById(tx, [...counts.keys()]);
  return lost.map(({ signature }) => ({ signature, articles: -(counts.get(signature.id) ?? 0) }));
};

/** What new readings gain and old ones lose, one entry a signature. */
export const netChanges = (lost: readonly SignatureChange[], readings: readonly Pick<Reading, 'signed'>[]): SignatureChange[] => {
  const net = new Map(lost.map((change) => [change.signature.id, change]));
  for (const { signed } of readings) {
    const gained = new Map(signed.map(({ signature }) => [signature.id, signature]));
    for (const [id, signature] of gained) net.set(id, { signature, articles: (net.get(id)?.articles ?? 0) + 1 });
  }
  return [...net.values()];
};

/** Who read it, where an editor said so. */
const editorsWord = 'editor';

/** Notes who read a version last. */
export const noteReader = async (tx: Transaction, { articleId, version }: Pick<VersionRef, 'articleId' | 'version'>, extractor: string): Promise<void> => {
  await tx.query(sql`UPDATE article_version SET extractor = ${extractor} WHERE article_id = ${articleId}::uuid AND number = ${version} AND extractor IS DISTINCT FROM ${extractor}`);
};

/**
 * Stores what a version says and the words for it. One assertion a signature: subjects of one article that say the same are one.
 * A version that came after its successor is closed as it is opened.
 */
export const openAssertions = async (tx: Transaction, { articleId, version, publishedAt }: VersionRef, read: Reading, superseded: boolean): Promise<void> => {
  const closed = superseded ? tx.commitId : null;
  await noteReader(tx, { articleId, version }, read.extractor);
  await insertTopicSignatures(tx, read.topics.map(({ id }) => id));
  const said = [
    ...read.signed.map(({ subject, signature: { id, kind } }) => ({ key: subject.key, signatureId: id, kind })),
    ...read.topics.map(({ id }) => ({ key: id, signatureId: id, kind: topicKind })),
  ];
  const ids = new Map(said.map(({ signatureId }) => [signatureId, newId()]));
  const assertionOf = new Map(said.map(({ key, signatureId }) => [key, ids.get(signatureId) as string]));
  const kinds = new Map(said.map(({ signatureId, kind }) => [signatureId, kind]));
  const assertions = [...ids].map(([signatureId, id]) => ({
    id, articleId, version, kind: kinds.get(signatureId) as string, signatureId, publishedAt, opened: tx.commitId, closed,
  }));
  const mentions = read.mentions.map(({ subject, supports, editor, ...mention }, place) => ({
    ...mention, id: newId(), assertionId: assertionOf.get(subject) as string, articleId, version, supports: [...supports], extractor: editor ? editorsWord : read.extractor, place, opened: tx.commitId, closed,
  }));
  await insertRows(tx.manager, Assertion, assertions);
  await insertRows(tx.manager, Mention, mentions);
  if (!superseded) await renewAnchors(tx, read);
};
