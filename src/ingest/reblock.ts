import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { query } from '../db/query.js';
import { blockOf } from '../link/block.js';
import type { Signature } from '../link/signature.js';
import { replaceReadings } from './replace-reading.js';

/** Signatures that are looked through, and at most linked anew, at once. */
const batch = 500;

/** Kinds whose block is told by the signature alone; where these move, what rests on them follows. */
const kinds = ['ORGANIZATION', 'PERSON'] as const satisfies readonly Signature['kind'][];

interface Standing extends Signature {
  readonly block: string;
}

const isMisplaced = (signature: Standing): boolean => {
  const { block } = signature;
  return block !== '' && !block.startsWith('reference|') && block !== blockOf(signature, () => null);
};

/**
 * Links anew what stands in a block of an older rule: names that a better folding takes for one would else not meet. A store in which all stand as they
 * should is only looked through; one that is broken off goes on the next time.
 */
export const reblock = async (db: DataSource, clock: Clock, actor: string, interrupted: AbortSignal): Promise<void> => {
  for (let after: string | null = null; !interrupted.aborted;) {
    const page: Standing[] = await query<Standing>(db, sql`
      SELECT id, kind, block, content, parents FROM signature
      WHERE kind = ANY(${[...kinds]}::text[]) AND articles > 0 AND (${after}::uuid IS NULL OR id > ${after}::uuid) ORDER BY id LIMIT ${batch}`);
    const misplaced = page.filter(isMisplaced).map(({ id, kind, content, parents }): Signature => ({ id, kind, content, parents }));
    if (misplaced.length > 0) {
      await inTransaction(db, { actor, reason: null, at: clock() }, (tx) => replaceReadings(tx, 'REEXTRACTED', [], { signatures: misplaced, successors: new Map() }));
    }
    if (page.length < batch) return;
    after = page.at(-1)?.id ?? null;
  }
};
