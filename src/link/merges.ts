import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { Union } from './cluster.js';
import { joined } from './cluster.js';
import type { StoredSignature } from './signature-store.js';

/** An editor's decision that two people are one, as linking sees it. */
export interface Merge {
  /** Sorts by time. */
  readonly id: string;
  /** False for one that this commit undoes: then it still tells who had which id. */
  readonly open: boolean;
  /** The id that the editor chose for both; null in decisions that did not note it. */
  readonly into: string | null;
  /** Signatures of the person who stays. */
  readonly kept: readonly string[];
  /** All of its signatures. */
  readonly signatures: readonly string[];
  /** Where these stand. People of different surnames stand in different blocks: what a merge joins is linked as one. */
  readonly blocks: readonly string[];
}

/** Merges that speak of anything in these blocks, the newest first. */
export const mergesIn = async (tx: Transaction, blocks: readonly string[]): Promise<Merge[]> => {
  const people = blocks.filter((block) => block.startsWith('PERSON|'));
  if (people.length === 0) return [];
  return tx.query<Merge>(sql`
    SELECT d.id, d.closed IS NULL AS open, d.payload->>'into' AS into, coalesce(array_agg(DISTINCT s.id) FILTER (WHERE a.side = 0), '{}') AS kept,
      array_agg(DISTINCT s.id) AS signatures, array_agg(DISTINCT s.block) AS blocks
    FROM decision d JOIN decision_anchor a ON a.decision_id = d.id JOIN signature s ON s.id = a.signature_id
    WHERE d.kind = 'MERGE' AND (d.closed IS NULL OR d.closed = ${tx.commitId}::uuid) AND d.id IN (
      SELECT own.decision_id FROM signature t JOIN decision_anchor own ON own.signature_id = t.id WHERE t.block = ANY(${people}::text[]))
    GROUP BY d.id ORDER BY d.id DESC`);
};

/** The signatures that open merges take for one, directly or through others; these may be of the past. */
export const unionsOf = (merges: readonly Merge[], stored: ReadonlyMap<string, StoredSignature>): Union[] => {
  const decided = merges.filter(({ open }) => open).map(({ signatures }) => signatures);
  return joined([...new Set(decided.flat())], decided).map((ids) => ids.flatMap((id) => stored.get(id)?.signature ?? []));
};
