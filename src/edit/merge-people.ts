import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { CommitNote } from '../changes/transaction.js';
import { replaceReadings } from '../ingest/replace-reading.js';
import { signaturesById } from '../link/signature-store.js';
import type { Editing } from './decide.js';
import { closeDecisions, editing, openDecision } from './decide.js';
import { mergedParts } from './merged-parts.js';
import type { Given } from './standing.js';
import { conflict, eventName, lockedPeople, standing } from './standing.js';
import type { Statement } from './statements.js';
import { statementsOf } from './statements.js';
import { articlesUnder, lockTexts, signAnew } from './texts.js';

/** Texts by which a merge remembers each way of speaking of a person. */
const textsPerSignature = 3;

/** Open splits by which each of some people was split off from another: by their ids, the newest. */
const splitsFrom = async (edit: Editing, kept: string, others: readonly string[]): Promise<Map<string, string>> => {
  const rows = await edit.query<{ person: string; id: string }>(sql`
    SELECT off.entity_id AS person, max(d.id::text) AS id
    FROM decision d
    JOIN decision_anchor stay ON stay.decision_id = d.id AND stay.side = 0 JOIN link rest ON rest.signature_id = stay.signature_id AND rest.closed IS NULL
    JOIN decision_anchor went ON went.decision_id = d.id AND went.side = 1 JOIN link off ON off.signature_id = went.signature_id AND off.closed IS NULL
    WHERE d.kind = 'SPLIT' AND d.closed IS NULL AND rest.entity_id = ${kept}::uuid AND off.entity_id = ANY(${others}::uuid[]) GROUP BY 1`);
  return new Map(rows.map(({ person, id }) => [person, id]));
};

const refuseTwice = (kept: string, others: readonly string[]): void => {
  if (others.length === 0) throw conflict('"from" names nobody: name at least one person who is merged into the other.', 'from');
  if (others.includes(kept)) throw conflict('"from" names the same person as "into": name another one.', 'from');
  if (new Set(others).size < others.length) throw conflict('"from" names one person twice: name each once.', 'from');
};

/** Two who took part in one event are two, whatever else they have in common. */
const refuseMeeting = async (edit: Editing, people: readonly string[]): Promise<void> => {
  const [met] = await edit.query<{ event_id: string }>(sql`
    SELECT event_id FROM participant WHERE person_id = ANY(${people}::uuid[]) GROUP BY event_id HAVING count(*) > 1 ORDER BY event_id LIMIT 1`);
  if (met === undefined) return;
  throw conflict(`Two of them are different participants of "${await eventName(edit, met.event_id)}": people who met cannot be one; merge others, or have that report corrected first.`, 'from');
};

/** By what a merge remembers people: not by what earlier merges brought to them, so that each of these can be undone alone. */
const ownStatements = async (edit: Editing, people: readonly string[], blocks: readonly string[]): Promise<Statement[]> => {
  const said = await statementsOf(edit, people, { perSignature: textsPerSignature });
  const brought = new Set<string>();
  for (const person of people) for (const { sides } of await mergedParts(edit, person, blocks)) for (const id of sides[1]?.signatures ?? []) brought.add(id);
  return people.flatMap((person) => {
    const all = said.filter(({ entityId }) => entityId === person);
    const own = all.filter(({ signatureId }) => !brought.has(signatureId));
    return own.length > 0 ? own : all;
  });
};

/**
 * Takes people for one, who keeps the id of `into`; each of the others is a decision of its own, so that it can be undone alone.
 * One who was split off from `into` is taken back by undoing the split. Answers the id.
 */
export const mergePeople = (db: DataSource, note: CommitNote, into: string, from: readonly string[]): Promise<string> => editing(db, note, async (edit) => {
  const given: Given[] = [{ id: into, path: ['into'] }, ...from.map((id) => ({ id, path: ['from'] }))];
  const [known, ...rest] = await standing(edit, 'Person', given) as [string, ...string[]];
  const splits = await splitsFrom(edit, known, rest);
  const texts = await lockTexts(edit, await articlesUnder(edit, [...splits.values()]));
  const { people, blocks } = await lockedPeople(edit, given);
  const [kept, ...others] = people as [string, ...string[]];
  refuseTwice(kept, others);
  const joined = others.filter((person) => !splits.has(person));
  await refuseMeeting(edit, [kept, ...joined]);

  const said = await ownStatements(edit, [kept, ...joined], blocks);
  for (const person of joined) {
    await openDecision(edit, 'MERGE', { into: kept }, [kept, person].map((each) => said.filter(({ entityId }) => entityId === each)));
  }
  await closeDecisions(edit, [...splits.values()]);
  const { replacements, successors } = await signAnew(edit, texts);
  const signatures = joined.length === 0 ? [] : (await signaturesById(edit, [...new Set(said.map(({ signatureId }) => signatureId))])).map(({ signature }) => signature);
  await replaceReadings(edit, 'MERGED', replacements, { signatures, successors });
  const [person] = await standing(edit, 'Person', given.slice(0, 1));
  return person as string;
});
