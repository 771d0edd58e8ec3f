import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { SubjectKind } from '../extract/facts.js';
import { linkOrder } from './block.js';
import { refsOf } from './claims.js';
import { lockNodes } from './locks.js';
import type { Relinking, SignatureChange } from './relink.js';
import type { Signature } from './signature.js';
import { signaturesResting } from './signature-store.js';

/** Entities whose beliefs may change, by kind. */
export type Affected = ReadonlyMap<SubjectKind, ReadonlySet<string>>;

/** Those, and the events of the participants and delegations among them that have a row. */
export interface Reach {
  readonly affected: Affected;
  readonly eventOf: ReadonlyMap<string, string>;
}

interface Touched {
  readonly signature: Signature;
  readonly entity: string;
}

const touchedBy = (changes: readonly SignatureChange[], relinking: Relinking): Touched[] => [
  ...changes.flatMap(({ signature }) => ({ signature, entity: relinking.entityOf.get(signature.id) ?? null })),
  ...relinking.moves.flatMap(({ signature, from, to }) => [{ signature, entity: from }, { signature, entity: to }]),
].flatMap(({ signature, entity }) => (entity === null ? [] : [{ signature, entity }]));

/** Moved signatures that were there before: on others nothing rests but what came with them. */
const movedBefore = ({ moves, fresh }: Relinking): string[] => moves.map(({ signature }) => signature.id).filter((id) => !fresh.has(id));

/** What points to a moved signature: it may keep its own id, and leads elsewhere all the same. */
const restingOnMoved = async (tx: Transaction, relinking: Relinking): Promise<Touched[]> => {
  const stored = await signaturesResting(tx, linkOrder, movedBefore(relinking));
  return stored.flatMap(({ signature, entityId }) => (entityId === null ? [] : [{ signature, entity: entityId }]));
};

/** Events of the rows that go, by the rows that still stand. */
const eventsOfRows = async (tx: Transaction, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ event_id: string }>(sql`
    SELECT event_id FROM participant WHERE id = ANY(${ids}::uuid[])
    UNION SELECT event_id FROM delegation WHERE id = ANY(${ids}::uuid[])
    UNION SELECT event_id FROM event_document WHERE document_id = ANY(${ids}::uuid[])`);
  return rows.map((row) => row.event_id);
};

const partsOfEvents = async (tx: Transaction, events: readonly string[]): Promise<{ kind: SubjectKind; id: string; event_id: string }[]> =>
  events.length === 0 ? [] : tx.query(sql`
    SELECT 'PARTICIPANT' AS kind, id, event_id FROM participant WHERE event_id = ANY(${events}::uuid[])
    UNION ALL SELECT 'DELEGATION', id, event_id FROM delegation WHERE event_id = ANY(${events}::uuid[])`);

/** Bodies of reference data among some; most are known from linking. */
const referenceAmong = async (tx: Transaction, bodies: readonly string[], { reference, born }: Relinking): Promise<string[]> => {
  const open = bodies.filter((id) => !reference.has(id) && !born.has(id));
  const rows = open.length === 0 ? [] : await tx.query<{ id: string }>(sql`SELECT id FROM organization WHERE reference_key IS NOT NULL AND id = ANY(${open}::uuid[])`);
  return [...reference, ...rows.map(({ id }) => id)];
};

/**
 * Locks and answers everything to be believed anew after linking. An event is taken whole, with its delegations and participants, since they lean
 * on each other: it is locked before they are looked up, so that nobody adds one meanwhile.
 * Bodies of reference data are left out: the news does not change them.
 */
export const affectedBy = async (tx: Transaction, changes: readonly SignatureChange[], relinking: Relinking): Promise<Reach> => {
  const touched = [...touchedBy(changes, relinking), ...(await restingOnMoved(tx, relinking))];
  const affected = new Map<SubjectKind, Set<string>>();
  const add = (kind: SubjectKind, id: string): void => void (affected.get(kind) ?? affected.set(kind, new Set()).get(kind))?.add(id);
  for (const { signature, entity } of touched) add(signature.kind, entity);

  const pointed = touched.flatMap(({ signature }) => (signature.kind === 'EVENT' ? [] : refsOf(signature, 'event')));
  const events = new Set([
    ...(affected.get('EVENT') ?? []),
    ...pointed.flatMap((id) => relinking.entityOf.get(id) ?? []),
    ...(await eventsOfRows(tx, touched.map(({ entity }) => entity).filter((id) => !relinking.born.has(id)))),
  ]);
  for (const id of events) add('EVENT', id);
  const known = [...events].filter((id) => !relinking.born.has(id));
  await lockNodes(tx, known);
  const parts = await partsOfEvents(tx, known);
  for (const { kind, id } of parts) add(kind, id);

  for (const id of await referenceAmong(tx, [...(affected.get('ORGANIZATION') ?? [])], relinking)) affected.get('ORGANIZATION')?.delete(id);
  await lockNodes(tx, [...affected].flatMap(([kind, ids]) => (kind === 'EVENT' ? [] : [...ids])).filter((id) => !relinking.born.has(id)));
  return { affected, eventOf: new Map(parts.map((part) => [part.id, part.event_id])) };
};

/** Articles in which a moved signature stands: what they lead to is not what it was. */
export const articlesOf = async (tx: Transaction, relinking: Relinking): Promise<string[]> => {
  const moved = movedBefore(relinking);
  if (moved.length === 0) return [];
  const rows = await tx.query<{ article_id: string }>(sql`SELECT DISTINCT article_id FROM assertion WHERE closed IS NULL AND signature_id = ANY(${moved}::uuid[])`);
  return rows.map((row) => row.article_id);
};
