import sql from 'sql-template-tag';
import { foldWords } from '../core/fold-name.js';
import type { Queryable } from './query.js';
import { query } from './query.js';

/** Names that are folded at once. */
const namesAtOnce = 5_000;

/**
 * Folds stored names as questions are folded today: in Node, by the function that folds what is asked. Nothing is written where a name is folded so already.
 * @param isInterrupted - asked before each batch; what is left is folded the next time
 * @returns how many were folded otherwise
 */
export const foldNames = async (db: Queryable, isInterrupted: () => boolean = () => false): Promise<number> => {
  let folded = 0;
  for (let after: string | null = null; !isInterrupted();) {
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
