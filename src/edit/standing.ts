import sql, { raw } from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import { AppError } from '../core/errors.js';
import { globalId } from '../graph/global-id.js';
import { lock } from '../link/locks.js';

/** An id that an editor gave, and the argument in which it stood. */
export interface Given {
  readonly id: string;
  readonly path: readonly string[];
}

type StandingType = 'Person' | 'Participant' | 'Organization';

export const notFound = (type: string, { id, path }: Given): AppError =>
  new AppError('NOT_FOUND', `There is no ${type.toLowerCase()} with the id ${globalId(type, id)}: it is unknown or was withdrawn; take one from the field "id" of an earlier answer.`, { path: [...path] });

export const conflict = (message: string, ...path: string[]): AppError => new AppError('CONFLICT', message, { path: path.length === 0 ? null : path });

/**
 * The ids that stand now for those given: an id that was merged away counts as its heir.
 * @throws AppError NOT_FOUND for one that nothing answers for
 */
export const standing = async (tx: Transaction, type: StandingType, given: readonly Given[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string | null }>(sql`
    SELECT t.id FROM unnest(${given.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS n(id, place)
    LEFT JOIN former_id f ON f.former_id = n.id LEFT JOIN ${raw(type.toLowerCase())} t ON t.id = coalesce(f.entity_id, n.id) ORDER BY n.place`);
  return rows.map(({ id }, index) => {
    if (id === null) throw notFound(type, given[index] as Given);
    return id;
  });
};

/** The same for people, whose blocks are locked: nobody joins or parts them until the end of the transaction. */
export const lockedPeople = async (tx: Transaction, given: readonly Given[]): Promise<{ people: string[]; blocks: string[] }> => {
  const locked = new Set<string>();
  for (;;) {
    const people = await standing(tx, 'Person', given);
    const rows = await tx.query<{ block: string }>(sql`
      SELECT DISTINCT s.block FROM link l JOIN signature s ON s.id = l.signature_id WHERE l.closed IS NULL AND l.entity_id = ANY(${people}::uuid[])`);
    const missing = rows.map(({ block }) => block).filter((block) => !locked.has(block));
    if (missing.length === 0) return { people, blocks: [...locked] };
    await lock(tx, missing);
    for (const block of missing) locked.add(block);
  }
};

/** How an event is called in a sentence. */
export const eventName = async (tx: Transaction, event: string): Promise<string> => {
  const [row] = await tx.query<{ value: string }>(sql`
    SELECT n.value FROM name n WHERE n.node_id = ${event}::uuid ORDER BY n.language <> 'en', n.article_count DESC, n.value LIMIT 1`);
  return row?.value ?? globalId('Event', event);
};
