import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';

/** Serializes all who lock one of these names, until the end of the transaction. Sorted, so that nobody waits in a circle. */
export const lock = async (tx: Transaction, names: Iterable<string>): Promise<void> => {
  const sorted = [...new Set(names)].sort();
  if (sorted.length > 0) await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(${sorted}::text[]) WITH ORDINALITY AS n(name, place) ORDER BY place`);
};

/** PostgreSQL has room for some thousand locks over all connections. Whoever writes more nodes than this locks all of them by one. */
const mostNodes = 1_000;

/** Serializes all who write one of these nodes: its row, its names, its facets. */
export const lockNodes = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  if (ids.length > mostNodes) {
    await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('nodes', 0))`);
    return;
  }
  const sorted = [...new Set(ids)].sort();
  await tx.query(sql`
    SELECT CASE WHEN place = 0 THEN pg_advisory_xact_lock_shared(hashtextextended('nodes', 0)) ELSE pg_advisory_xact_lock(hashtextextended('node|' || id, 0)) END
    FROM (SELECT '' AS id, 0 AS place UNION ALL SELECT n.id, n.place FROM unnest(${sorted}::text[]) WITH ORDINALITY AS n(id, place) ORDER BY place) AS n`);
};
