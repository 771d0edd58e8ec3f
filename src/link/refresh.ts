import sql from 'sql-template-tag';
import type { RecordedChange, Transaction } from '../changes/transaction.js';
import type { SubjectKind } from '../extract/facts.js';
import type { ChangeCause } from '../reference/vocabulary.js';
import { affectedBy, articlesOf } from './affected.js';
import type { Affected } from './affected.js';
import { believe } from './believe.js';
import type { Belief, Surroundings } from './believe.js';
import { linkOrder } from './block.js';
import { writeEventDocuments, writeNames, writeNameWords, writeRows } from './entity-rows.js';
import type { Wanted, Written } from './entity-rows.js';
import type { FacetsChange } from './facets.js';
import { turnOverArticles, turnOverEvents } from './facets.js';
import { writeFormerIds } from './former-ids.js';
import { lockNodes } from './locks.js';
import type { Relinking, SignatureChange } from './relink.js';
import { signaturesById } from './signature-store.js';
import { supportsOf } from './supports.js';

/** Beliefs of the affected entities that something still supports. */
type Beliefs = ReadonlyMap<SubjectKind, ReadonlyMap<string, Belief>>;

const text = (value: unknown): string => String(value ?? '');
const capacity = (event: unknown, represents: unknown): string => `${text(event)}|${text(represents)}`;

/** Participants come before delegations, which count them; the rest keeps the order of linking. */
const beliefOrder: readonly SubjectKind[] = [...linkOrder.filter((kind) => kind !== 'DELEGATION'), 'DELEGATION'];

const believeAll = async (tx: Transaction, affected: Affected): Promise<Beliefs> => {
  const supports = await supportsOf(tx, [...affected.values()].flatMap((ids) => [...ids]));
  const parents = [...supports.values()].flat().flatMap(({ signature }) => signature.parents);
  const around = new Map((await signaturesById(tx, [...new Set(parents)])).map((stored) => [stored.signature.id, stored]));
  const members = new Map<string, string[]>();
  const represented = new Map<string, string | null>();
  const surroundings: Surroundings = {
    resolve: (id) => around.get(id)?.entityId ?? null,
    signature: (id) => around.get(id)?.signature,
    members: (event, represents) => members.get(capacity(event, represents)) ?? [],
    represents: (participant) => represented.get(participant) ?? null,
  };
  const beliefs = new Map<SubjectKind, Map<string, Belief>>();
  for (const kind of beliefOrder) {
    const believed = [...(affected.get(kind) ?? [])].sort().flatMap((id) => {
      const known = supports.get(id);
      return known === undefined ? [] : [[id, believe(kind, known, surroundings)] as const];
    });
    beliefs.set(kind, new Map(believed));
    if (kind !== 'PARTICIPANT') continue;
    for (const [id, { row }] of believed) {
      const key = capacity(row['eventId'], row['representsId']);
      members.set(key, [...(members.get(key) ?? []), id]);
      represented.set(id, row['representsId'] as string | null);
    }
  }
  return beliefs;
};

/** What rows keep of others to be found and ordered by: the day of the event, and the delegation of a participant. */
const complete = (kind: SubjectKind, { row }: Belief, beliefs: Beliefs, delegations: ReadonlyMap<string, string>): Belief['row'] => {
  if (kind !== 'PARTICIPANT' && kind !== 'DELEGATION') return row;
  const sortDate = beliefs.get('EVENT')?.get(text(row['eventId']))?.row['sortDate'];
  if (kind === 'DELEGATION') return { ...row, sortDate };
  return { ...row, sortDate, delegationId: delegations.get(capacity(row['eventId'], row['representsId'])) ?? null };
};

/** Writes beliefs kind by kind; answers what was written, nodes that differ beyond their rows included, and whose names have other words. */
const writeBeliefs = async (tx: Transaction, affected: Affected, beliefs: Beliefs, born: ReadonlySet<string>): Promise<{ written: Map<SubjectKind, Written>; reworded: ReadonlySet<string> }> => {
  const delegations = new Map([...(beliefs.get('DELEGATION') ?? [])].map(([id, { row }]) => [capacity(row['eventId'], row['representsId']), id]));
  const wanted = new Map<SubjectKind, Wanted>();
  const names = new Map<string, Belief['names']>();
  for (const kind of linkOrder) {
    const ids = [...(affected.get(kind) ?? [])];
    if (ids.length === 0) continue;
    const believed = beliefs.get(kind) ?? new Map<string, Belief>();
    wanted.set(kind, { ids, rows: new Map([...believed].map(([id, belief]) => [id, complete(kind, belief, beliefs, delegations)])) });
    for (const id of ids) names.set(id, believed.get(id)?.names ?? []);
  }
  const written = await writeRows(tx, wanted, born);
  const { reworded, changed } = await writeNames(tx, names, born);
  await writeNameWords(tx, [...reworded]);
  const documents = new Map([...(affected.get('DOCUMENT') ?? [])].map((id) => [id, beliefs.get('DOCUMENT')?.get(id)?.events ?? []]));
  const regrouped = await writeEventDocuments(tx, documents);
  for (const [kind, ids] of affected) {
    for (const id of ids) {
      if ((changed.has(id) || regrouped.has(id)) && beliefs.get(kind)?.has(id) && !written.get(kind)?.has(id)) written.get(kind)?.set(id, 'REPLACED');
    }
  }
  return { written, reworded };
};

/** Events that are found by the words of a series. */
const eventsOfSeries = async (tx: Transaction, series: readonly string[]): Promise<string[]> => {
  if (series.length === 0) return [];
  const events = (await tx.query<{ id: string }>(sql`SELECT id FROM event WHERE series_id = ANY(${series}::uuid[])`)).map(({ id }) => id);
  await lockNodes(tx, events);
  return events;
};

/** The events in which delegations and participants were and are. */
const eventsOfParts = (beliefs: Beliefs, written: ReadonlyMap<SubjectKind, Written>, eventOf: ReadonlyMap<string, string>): string[] =>
  (['DELEGATION', 'PARTICIPANT'] as const).flatMap((kind) =>
    [...(written.get(kind)?.keys() ?? [])].flatMap((id) => [text(eventOf.get(id)), text(beliefs.get(kind)?.get(id)?.row['eventId'])]));

/** An event differs where any of its delegations and participants does, and where it is found by something else. */
const markWholeEvents = (parted: readonly string[], written: Map<SubjectKind, Written>, facets: ReadonlyMap<string, FacetsChange>): void => {
  const events: Written = written.get('EVENT') ?? new Map();
  written.set('EVENT', events);
  const refaceted = [...facets].filter(([, { before, after }]) => before !== after).map(([id]) => id);
  for (const id of [...parted, ...refaceted]) {
    if (typeof facets.get(id)?.after === 'number' && !events.has(id)) events.set(id, 'REPLACED');
  }
};

const recordEntities = (tx: Transaction, cause: ChangeCause, written: ReadonlyMap<SubjectKind, Written>, facets: ReadonlyMap<string, FacetsChange>, replacedBy: ReadonlyMap<string, string>): void => {
  for (const kind of linkOrder) {
    for (const [nodeId, op] of [...(written.get(kind) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const heir = op === 'RETRACTED' ? replacedBy.get(nodeId) : undefined;
      const change: RecordedChange = { kind, nodeId, op, cause: heir === undefined ? cause : 'MERGED', replacedBy: heir ?? null };
      tx.record({ ...change, ...(kind === 'EVENT' ? facets.get(nodeId) : {}) });
    }
  }
};

/**
 * Brings all that rests on relinked signatures up to date: rows, names, facets, former ids; and records what changed.
 * Answers the facets of the articles whose links changed, and of its own, so that the caller records those articles.
 */
export const refresh = async (
  tx: Transaction, cause: ChangeCause, changes: readonly SignatureChange[], relinking: Relinking, own: readonly string[],
): Promise<Map<string, FacetsChange>> => {
  const { affected, eventOf } = await affectedBy(tx, changes, relinking);
  const beliefs = await believeAll(tx, affected);
  const { written, reworded } = await writeBeliefs(tx, affected, beliefs, relinking.born);
  const renamed = await eventsOfSeries(tx, [...(affected.get('EVENT_SERIES') ?? [])].filter((id) => reworded.has(id)));
  const facets = await turnOverEvents(tx, [...new Set([...(affected.get('EVENT') ?? []), ...renamed])]);
  markWholeEvents(eventsOfParts(beliefs, written, eventOf), written, facets);
  const replacedBy = await writeFormerIds(tx, relinking);
  recordEntities(tx, cause, written, facets, replacedBy);
  const articles = [...new Set([...own, ...(await articlesOf(tx, relinking))])];
  await lockNodes(tx, articles);
  return turnOverArticles(tx, articles);
};
