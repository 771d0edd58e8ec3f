import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import type { Clock } from '../core/clock.js';
import { contentId, newId } from '../core/ids.js';
import { fold, scriptOf } from '../core/text.js';
import { upsertRows } from '../db/insert-rows.js';
import { Membership } from '../organizations/membership.entity.js';
import { stateOfHost } from '../reference/domains.js';
import { referenceMemberships } from '../reference/memberships.js';
import type { ReferenceOrganization } from '../reference/organizations.js';
import { mainNameOf, referenceOrganizations } from '../reference/organizations.js';
import { Topic } from '../articles/topic.entity.js';
import { referenceTopics } from '../reference/topics.js';
import { writeNames, writeNameWords, writeRows } from './entity-rows.js';
import type { NameForm } from './names.js';
import { lock } from './locks.js';

const namesOf = (body: ReferenceOrganization): NameForm[] => {
  const forms = body.names.map(({ language, value, main }) => ({ language, value, script: scriptOf(value), articleCount: 0, main }));
  return [...new Map(forms.map((form) => [JSON.stringify([form.language, form.value]), form])).values()];
};

/** Topics and their names; they stand in no log, for the news does not change them. */
const writeTopics = async (tx: Transaction): Promise<void> => {
  const known = new Map((await tx.manager.find(Topic)).map((topic) => [topic.id, topic]));
  const rows = referenceTopics.map(({ id, mediaTopic, names }) => ({ id, mediaTopic, sortName: fold(names.en) }));
  await upsertRows(tx.manager, Topic, rows.filter(({ id, sortName }) => known.get(id)?.sortName !== sortName));
  const { reworded } = await writeNames(tx, new Map(referenceTopics.map(({ id, names }) => [
    id, Object.entries(names).map(([language, value]) => ({ language, value, script: scriptOf(value), articleCount: 0, main: true })),
  ])));
  await writeNameWords(tx, [...reworded]);
};

/** Makes the memberships what reference data know; answers the bodies and states of those that came, went or differ. */
const writeMemberships = async (tx: Transaction, idOf: (key: string) => string): Promise<string[]> => {
  const wanted = new Map(referenceMemberships.map(({ organization, member, since, until }) => {
    const row: Membership = { id: contentId('membership', idOf(organization), idOf(member), since ?? ''), organizationId: idOf(organization), memberId: idOf(member), since, until };
    return [row.id, row] as const;
  }));
  const known = await tx.manager.find(Membership);
  const standing = new Map(known.map((row) => [row.id, row]));
  const gone = known.filter(({ id }) => !wanted.has(id));
  const saved = [...wanted.values()].filter((row) => standing.get(row.id)?.until !== row.until);
  if (gone.length > 0) await tx.manager.delete(Membership, gone.map(({ id }) => id));
  await upsertRows(tx.manager, Membership, saved);
  return [...gone, ...saved].flatMap(({ organizationId, memberId }) => [organizationId, memberId]);
};

/** Gives a state to the sources that have none, and stand under the domain of one: those that came before reference data did. */
const placeSources = async (tx: Transaction, idOf: (key: string) => string): Promise<void> => {
  const placeless = await tx.query<{ id: string; homepage: string }>(sql`SELECT id, homepage FROM source WHERE country_id IS NULL AND homepage IS NOT NULL`);
  const placed = placeless.flatMap(({ id, homepage }) => {
    const state = stateOfHost(new URL(homepage).hostname);
    return state === null ? [] : [{ id, state: idOf(state) }];
  });
  if (placed.length === 0) return;
  await tx.query(sql`
    UPDATE source s SET country_id = p.state FROM unnest(${placed.map(({ id }) => id)}::uuid[], ${placed.map(({ state }) => state)}::uuid[]) AS p(id, state) WHERE s.id = p.id`);
};

const write = async (tx: Transaction): Promise<void> => {
  await lock(tx, ['reference']);
  await writeTopics(tx);
  const known = await tx.query<{ id: string; reference_key: string }>(sql`SELECT id, reference_key FROM organization WHERE reference_key IS NOT NULL`);
  const ids = new Map(known.map((row) => [row.reference_key, row.id]));
  for (const { key } of referenceOrganizations) if (!ids.has(key)) ids.set(key, newId());
  const idOf = (key: string): string => ids.get(key) as string;
  const rows = new Map(referenceOrganizations.map((body) => [idOf(body.key), {
    referenceKey: body.key,
    acronym: body.acronym,
    kind: body.kind,
    countryCode: body.countryCode,
    parentId: body.parent === null ? null : idOf(body.parent),
    sortName: fold(mainNameOf(body)),
  }]));
  const written = (await writeRows(tx, new Map([['ORGANIZATION', { ids: [...rows.keys()], rows }]]))).get('ORGANIZATION') ?? new Map();
  const { reworded, changed } = await writeNames(tx, new Map(referenceOrganizations.map((body) => [idOf(body.key), namesOf(body)])));
  await writeNameWords(tx, [...reworded]);
  const joined = await writeMemberships(tx, idOf);
  for (const nodeId of [...changed, ...joined]) if (!written.has(nodeId)) written.set(nodeId, 'REPLACED');
  for (const [nodeId, op] of written) tx.record({ kind: 'ORGANIZATION', nodeId, op, cause: 'PUBLISHED' });
  await placeSources(tx, idOf);
};

/** Who stands in the log for reference data. */
export const referenceActor = 'reference';

/** Brings the bodies of reference data into the store, as one commit; nothing is written where they are there as they should be. */
export const storeReference = async (db: DataSource, clock: Clock): Promise<void> => {
  await inTransaction(db, { actor: referenceActor, at: clock() }, write);
};
