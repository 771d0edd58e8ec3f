import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { foldNames } from '../db/folded-names.js';
import { query } from '../db/query.js';
import { linkStages } from '../link/block.js';
import { lock } from '../link/locks.js';
import { misplaced } from '../link/misplaced.js';
import { placeSignatures, signaturesOfBlocks } from '../link/signature-store.js';
import { replaceReadings } from './replace-reading.js';

/** Blocks that are looked at, and linked, at once. */
const blocksAtOnce = 200;

/** Links anew what of some blocks the linker of today would deal with otherwise. */
const relinkBlocks = async (tx: Transaction, blocks: readonly string[]): Promise<void> => {
  const first = await misplaced(tx, await signaturesOfBlocks(tx, blocks, []));
  if (first.living.length + first.past.length === 0) return;
  // Nobody else moves them from here on, so what is seen now holds.
  await lock(tx, [...blocks, ...first.past.map(({ target }) => target)]);
  const { living, past } = await misplaced(tx, await signaturesOfBlocks(tx, blocks, []));
  await placeSignatures(tx, past.map(({ signature, target, articles, candidates }) => ({ id: signature.id, block: target, articles, candidates })));
  await replaceReadings(tx, 'REEXTRACTED', [], { signatures: living.map(({ signature }) => signature), successors: new Map() });
};

export interface StoreRelinking {
  readonly blocks: number;
  /** Commits in which something was taken for something else. */
  readonly changed: number;
  /** Names that are found by other words than before. */
  readonly names: number;
}

/**
 * Brings stored names and links along where the linker has changed since: what it folds, what it compares, what it takes for one. It can be broken off at any
 * point; what is linked as it should be is looked at, and left.
 * @param told - is told how many blocks were looked at, of how many
 */
export const relinkStore = async (
  db: DataSource, clock: Clock, actor: string, interrupted: AbortSignal, told: (done: StoreRelinking, all: number) => void,
): Promise<StoreRelinking> => {
  const [counted] = await query<{ count: number }>(db, sql`SELECT count(DISTINCT block)::int AS count FROM signature WHERE block <> ''`);
  const done = { blocks: 0, changed: 0, names: await foldNames(db, () => interrupted.aborted) };
  // What others rest on comes first.
  for (const kinds of linkStages) {
    for (let after = ''; !interrupted.aborted;) {
      const page: { block: string }[] = await query(db, sql`
        SELECT DISTINCT block FROM signature WHERE block > ${after} AND kind = ANY(${kinds}::text[]) ORDER BY block LIMIT ${blocksAtOnce}`);
      const blocks = page.map(({ block }) => block);
      const { position } = await inTransaction(db, { actor, reason: null, at: clock() }, (tx) => relinkBlocks(tx, blocks));
      if (position !== null) done.changed += 1;
      done.blocks += blocks.length;
      told({ ...done }, counted?.count ?? 0);
      if (blocks.length < blocksAtOnce) break;
      after = blocks.at(-1) ?? '';
    }
  }
  return done;
};
