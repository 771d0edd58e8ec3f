import sql, { join } from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { Move, Relinking } from './relink.js';

/** The id that comes most often, as the one to which most of what another had has gone; the first among equals, null for none. */
export const mostOf = (ids: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
};

const heirOf = (moves: readonly Move[]): string | null => mostOf(moves.flatMap(({ to }) => to ?? []));

/** Makes ids that died, and all that led to them, lead to their heirs. */
export const leadOn = async (tx: Transaction, heirs: ReadonlyMap<string, string>): Promise<void> => {
  if (heirs.size === 0) return;
  const rows = [...heirs].map(([former, heir]) => sql`(${former}::uuid, ${heir}::uuid)`);
  await tx.query(sql`UPDATE former_id f SET entity_id = h.heir FROM (VALUES ${join(rows)}) AS h(former, heir) WHERE f.entity_id = h.former`);
  await tx.query(sql`INSERT INTO former_id (former_id, entity_id) VALUES ${join(rows)}`);
};

/** Ids that lead to one of these, which lost something and lives on, lead to where most of what began with them is now: a merge that is undone takes them along. */
const leadAlong = async (tx: Transaction, parted: readonly string[]): Promise<void> => {
  if (parted.length === 0) return;
  const rows = await tx.query<{ former: string; entity: string; places: string[] }>(sql`
    SELECT f.former_id AS former, f.entity_id AS entity, array_agg(now.entity_id) AS places
    FROM former_id f JOIN link born ON born.entity_id = f.former_id JOIN link now ON now.signature_id = born.signature_id AND now.closed IS NULL
    WHERE f.entity_id = ANY(${parted}::uuid[]) AND NOT EXISTS (SELECT FROM link earlier WHERE earlier.signature_id = born.signature_id AND earlier.id < born.id)
    GROUP BY 1, 2`);
  for (const { former, entity, places } of rows) {
    const heir = mostOf(places);
    if (heir !== entity) await tx.query(sql`UPDATE former_id SET entity_id = ${heir}::uuid WHERE former_id = ${former}::uuid`);
  }
};

/**
 * Makes ids that died in this transaction lead to those that answer for them now, and frees ids that came back to life.
 * Answers the heirs. An id without one was withdrawn; its links tell that it was.
 */
export const writeFormerIds = async (tx: Transaction, { moves, heirs: inherited, born }: Relinking): Promise<Map<string, string>> => {
  const arrived = [...new Set(moves.flatMap(({ to }) => to ?? []))].filter((id) => !born.has(id));
  const left = [...new Set(moves.flatMap(({ from }) => from ?? []))];
  if (arrived.length > 0) await tx.query(sql`DELETE FROM former_id WHERE former_id = ANY(${arrived}::uuid[])`);
  if (left.length === 0) return new Map();
  const living = new Set((await tx.query<{ entity_id: string }>(sql`
    SELECT DISTINCT entity_id FROM link WHERE closed IS NULL AND entity_id = ANY(${left}::uuid[])`)).map((row) => row.entity_id));
  const heirs = new Map(left.filter((id) => !living.has(id)).flatMap((id) => {
    const heir = heirOf(moves.filter(({ from }) => from === id)) ?? inherited.get(id);
    return heir === undefined || heir === id ? [] : [[id, heir] as const];
  }));
  await leadOn(tx, heirs);
  await leadAlong(tx, left.filter((id) => living.has(id)));
  return heirs;
};
