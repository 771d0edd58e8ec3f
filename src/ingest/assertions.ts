import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { newId } from '../core/ids.js';
import { insertRows } from '../db/insert-rows.js';
import { Assertion } from '../evidence/assertion.entity.js';
import { Mention } from '../evidence/mention.entity.js';
import type { SignatureChange } from '../link/relink.js';
import { insertTopicSignatures, signaturesById, topicKind } from '../link/signature-store.js';
import type { Reading } from './read-article.js';

/** A version of an article as assertions and mentions refer to it. */
export interface VersionRef {
  readonly articleId: string;
  readonly version: number;
  /** Of the article. */
  readonly publishedAt: Date;
}

/** Closes what the version before said; answers the signatures that lose an article by it. */
export const closeAssertions = async (tx: Transaction, articleId: string): Promise<SignatureChange[]> => {
  const open = await tx.query<{ signature_id: string }>(sql`SELECT signature_id FROM assertion WHERE closed IS NULL AND article_id = ${articleId}::uuid AND kind <> ${topicKind}`);
  await tx.query(sql`UPDATE assertion SET closed = ${tx.commitId}::uuid WHERE closed IS NULL AND article_id = ${articleId}::uuid`);
  await tx.query(sql`UPDATE mention SET closed = ${tx.commitId}::uuid WHERE closed IS NULL AND article_id = ${articleId}::uuid`);
  const lost = await signaturesById(tx, open.map((row) => row.signature_id));
  return lost.map(({ signature }) => ({ signature, articles: -1 }));
};

/** What the new reading gains and the old one loses, one entry a signature. */
export const netChanges = (lost: readonly SignatureChange[], signed: Reading['signed']): SignatureChange[] => {
  const gained = new Map(signed.map(({ signature }) => [signature.id, signature]));
  const net = new Map(lost.map((change) => [change.signature.id, change]));
  for (const [id, signature] of gained) net.set(id, { signature, articles: (net.get(id)?.articles ?? 0) + 1 });
  return [...net.values()];
};

/**
 * Stores what a version says and the words for it. One assertion a signature: subjects of one article that say the same are one.
 * A version that came after its successor is closed as it is opened.
 */
export const openAssertions = async (tx: Transaction, { articleId, version, publishedAt }: VersionRef, read: Reading, superseded: boolean): Promise<void> => {
  const closed = superseded ? tx.commitId : null;
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
  const mentions = read.mentions.map(({ subject, supports, ...mention }, place) => ({
    ...mention, id: newId(), assertionId: assertionOf.get(subject) as string, articleId, version, supports: [...supports], extractor: read.extractor, place, opened: tx.commitId, closed,
  }));
  await insertRows(tx.manager, Assertion, assertions);
  await insertRows(tx.manager, Mention, mentions);
};
