import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { foldWords } from '../core/fold-name.js';
import { query } from '../db/query.js';
import { linkStages } from '../link/block.js';
import { lock } from '../link/locks.js';
import { misplaced } from '../link/misplaced.js';
import { placeSignatures, signaturesOfBlocks } from '../link/signature-store.js';
import { replaceReadings } from './replace-reading.js';

/** Names that are folded at once. */
const namesAtOnce = 5_000;

/** Blocks that are looked at, and linked, at once. */
const blocksAtOnce = 200;

/** Folds stored names as questions are folded today; answers how many were folded otherwise. */
const foldNamesAnew = async (db: DataSource, interrupted: AbortSignal): Promise<number> => {
  let folded = 0;
  for (let after: string | null = null; !interrupted.aborted;) {
    const names: { id: string; value: string; folded: string }[] = await query(db, sql`
      SELECT id, value, folded FROM name WHERE ${after}::uuid IS NULL OR id > ${after}::uuid ORDER BY id LIMIT ${namesAtOnce}`);
    const different = names.map(({ id, value, folded: before }) => ({ id, before, now: foldWords(value) })).filter(({ before, now }) => before !== now);
    if (different.length > 0) {
      await query(db, sql`
        UPDATE name n SET folded = f.folded FROM unnest(${different.map(({ id }) => id)}::uuid[], ${different.map(({ now }) => now)}::text[]) AS f(id, folded) WHERE n.id = f.id`);
    }
    folded += different.length;
    if (names.length < namesAtOnce) break;
    after = names.at(-1)?.id ?? null;
  }
  return folded;
};

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
  const done = { blocks: 0, changed: 0, names: await foldNamesAnew(db, interrupted) };
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
