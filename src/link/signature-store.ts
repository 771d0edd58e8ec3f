import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { SubjectKind } from '../extract/facts.js';
import type { Signature, SignatureContent } from './signature.js';

/** A signature with where it stands in the store. */
export interface StoredSignature {
  readonly signature: Signature;
  /** Empty before it was first linked. */
  readonly block: string;
  /** Articles that say so now. */
  readonly articles: number;
  readonly entityId: string | null;
  /** Every entity that it was ever taken for, from the first to the present one. */
  readonly ever: readonly string[];
  readonly candidates: readonly string[];
}

interface SignatureRow {
  id: string;
  kind: SubjectKind;
  block: string;
  content: SignatureContent;
  parents: string[];
  articles: number;
  candidates: string[];
  entity_id: string | null;
  ever: string[];
}

const selected = sql`
  SELECT s.id, s.kind, s.block, s.content, s.parents, s.articles, s.candidates, l.entity_id,
    ARRAY(SELECT h.entity_id FROM link h WHERE h.signature_id = s.id ORDER BY h.id) AS ever
  FROM signature s LEFT JOIN link l ON l.signature_id = s.id AND l.closed IS NULL`;

const stored = (row: SignatureRow): StoredSignature => ({
  signature: { kind: row.kind, id: row.id, content: row.content, parents: row.parents },
  block: row.block,
  articles: row.articles,
  entityId: row.entity_id,
  ever: row.ever,
  candidates: row.candidates,
});

export const signaturesById = async (tx: Transaction, ids: readonly string[]): Promise<StoredSignature[]> =>
  (await tx.query<SignatureRow>(sql`${selected} WHERE s.id = ANY(${ids}::uuid[])`)).map(stored);

/** All signatures of some blocks, and these. */
export const signaturesOfBlocks = async (tx: Transaction, blocks: readonly string[], ids: readonly string[]): Promise<StoredSignature[]> =>
  (await tx.query<SignatureRow>(sql`${selected} WHERE s.block = ANY(${blocks}::text[]) OR s.id = ANY(${ids}::uuid[])`)).map(stored);

/** Signatures of some kinds that point to one of these. */
export const signaturesResting = async (tx: Transaction, kinds: readonly SubjectKind[], parents: readonly string[]): Promise<StoredSignature[]> =>
  parents.length === 0 ? [] : (await tx.query<SignatureRow>(sql`${selected} WHERE s.kind = ANY(${kinds}::text[]) AND s.parents && ${parents}::uuid[]`)).map(stored);

/** A signature as it enters the store. */
export type NewSignature = Signature & Pick<StoredSignature, 'block' | 'articles'>;

/** Stores those that are new, in the order of their ids so that two writers cannot wait for each other; answers the ids of these. */
export const insertSignatures = async (tx: Transaction, signatures: readonly NewSignature[]): Promise<string[]> => {
  if (signatures.length === 0) return [];
  const rows = await tx.query<{ id: string }>(sql`
    INSERT INTO signature (id, kind, block, content, parents, articles, candidates)
    SELECT id, kind, block, content, parents, articles, '{}'
    FROM jsonb_to_recordset(${JSON.stringify(signatures)}) AS s(id uuid, kind text, block text, content jsonb, parents uuid[], articles int) ORDER BY id
    ON CONFLICT (id) DO NOTHING RETURNING id`);
  return rows.map(({ id }) => id);
};

/** What the signature of a topic says of its kind. */
export const topicKind = 'TOPIC';

/** Makes sure that topics can be asserted. They are known beforehand, so the signature of one is its own id, without articles to be counted or a link to be decided. */
export const insertTopicSignatures = async (tx: Transaction, topics: readonly string[]): Promise<void> => {
  if (topics.length === 0) return;
  await tx.query(sql`
    INSERT INTO signature (id, kind, block, content, parents, articles, candidates)
    SELECT id, ${topicKind}, '', '{}', '{}', 0, '{}' FROM unnest(${topics}::uuid[]) AS t(id) ORDER BY id ON CONFLICT (id) DO NOTHING`);
};

/** What changes of a signature when it is linked. */
export interface Placement {
  readonly id: string;
  readonly block: string;
  readonly articles: number;
  readonly candidates: readonly string[];
}

export const placeSignatures = async (tx: Transaction, placements: readonly Placement[]): Promise<void> => {
  if (placements.length === 0) return;
  await tx.query(sql`
    UPDATE signature s SET block = p.block, articles = p.articles, candidates = p.candidates
    FROM jsonb_to_recordset(${JSON.stringify(placements)}) AS p(id uuid, block text, articles int, candidates uuid[]) WHERE s.id = p.id`);
};

/** Those of the entities that live through signatures other than these. */
export const livingElsewhere = async (tx: Transaction, entities: readonly string[], signatures: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.query<{ entity_id: string }>(sql`
    SELECT DISTINCT entity_id FROM link
    WHERE closed IS NULL AND entity_id = ANY(${entities}::uuid[]) AND NOT signature_id = ANY(${signatures}::uuid[])`);
  return new Set(rows.map((row) => row.entity_id));
};
