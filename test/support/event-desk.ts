import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Transaction } from '../../src/changes/transaction.js';
import { inTransaction } from '../../src/changes/transaction.js';
import { newId } from '../../src/core/ids.js';
import { fold } from '../../src/core/text.js';
import type { EventKind, EventStatus } from '../../src/reference/vocabulary.js';

/** What the desk says of an event: all that a filter of events can ask for and that needs no other row. */
export interface EventState {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly city: string;
  readonly startDate: string;
  readonly words: string;
}

const now = { actor: 'desk', at: new Date('2026-01-01T00:00:00Z') };

/** Closes the facets that an event has now, and answers their id; null where it has none. */
const closeFacets = async (tx: Transaction, id: string): Promise<number | null> => {
  const [closed] = await tx.query<{ id: number }>(sql`
    WITH closed AS (UPDATE event_facets SET current = false WHERE node_id = ${id} AND current RETURNING id) SELECT id FROM closed`);
  return closed?.id ?? null;
};

const openFacets = async (tx: Transaction, id: string, state: EventState): Promise<number> => {
  const [row] = await tx.query<{ id: number }>(sql`
    INSERT INTO event_facets (node_id, current, kind, status, start_date, end_date, city, organizations, persons, words)
    VALUES (${id}, true, ${state.kind}, ${state.status}, ${state.startDate}, ${state.startDate}, ${fold(state.city)}, '{}', '{}',
      to_tsvector('english', ${state.words}))
    RETURNING id`);
  return (row as { id: number }).id;
};

const isThere = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.query(sql`SELECT FROM event WHERE id = ${id} FOR UPDATE`)).length > 0;

/** Makes an event. */
export const createEvent = async (tx: Transaction, state: EventState, id: string = newId()): Promise<string> => {
  await tx.query(sql`
    INSERT INTO event (id, kind, status, start_date, end_date, city, sort_date)
    VALUES (${id}, ${state.kind}, ${state.status}, ${state.startDate}, ${state.startDate}, ${state.city}, ${state.startDate})`);
  tx.record({ kind: 'EVENT', nodeId: id, op: 'CREATED', cause: 'PUBLISHED', after: await openFacets(tx, id, state) });
  return id;
};

/** Gives an event another state; nothing where it was withdrawn meanwhile. */
export const replaceEvent = async (tx: Transaction, id: string, state: EventState): Promise<void> => {
  if (!(await isThere(tx, id))) return;
  await tx.query(sql`
    UPDATE event SET kind = ${state.kind}, status = ${state.status}, start_date = ${state.startDate}, end_date = ${state.startDate},
      city = ${state.city}, sort_date = ${state.startDate} WHERE id = ${id}`);
  const before = await closeFacets(tx, id);
  tx.record({ kind: 'EVENT', nodeId: id, op: 'REPLACED', cause: 'REVISED', before, after: await openFacets(tx, id, state) });
};

/** Withdraws an event, or merges it into another; nothing where it is gone already. */
export const retractEvent = async (tx: Transaction, id: string, replacedBy: string | null = null): Promise<void> => {
  if (!(await isThere(tx, id))) return;
  await tx.query(sql`DELETE FROM event WHERE id = ${id}`);
  const before = await closeFacets(tx, id);
  tx.record({ kind: 'EVENT', nodeId: id, op: 'RETRACTED', cause: replacedBy === null ? 'WITHDRAWN' : 'MERGED', replacedBy, before });
};

/** One commit of the desk. */
export const commitAsDesk = <T>(db: DataSource, work: (tx: Transaction) => Promise<T>, reason?: string) =>
  inTransaction(db, { ...now, reason: reason ?? null }, work);
