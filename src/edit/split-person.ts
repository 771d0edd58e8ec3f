import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { CommitNote } from '../changes/transaction.js';
import { badInput, limitExceeded } from '../core/errors.js';
import { replaceReadings } from '../ingest/replace-reading.js';
import { signaturesById } from '../link/signature-store.js';
import type { Editing } from './decide.js';
import { closeDecisions, editing, openDecision } from './decide.js';
import type { MergedParts } from './merged-parts.js';
import { mergedParts } from './merged-parts.js';
import type { Given } from './standing.js';
import { conflict, eventName, lockedPeople, standing } from './standing.js';
import type { Statement } from './statements.js';
import { statementsOf } from './statements.js';
import { lockArticles, lockTexts, signAnew } from './texts.js';

/** Texts that may say the participations that are split off: all of them are signed anew in one commit. */
export const MAX_SPLIT_TEXTS = 200;

/** Texts by which a split remembers from whom it was made, for each way of speaking of that person. */
const textsPerSignature = 3;

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((each) => b.has(each));

/** The merge that a split undoes, and the side that parts: with a list, the one whose participations these are; without, what came by the newest merge. */
const undone = (parts: readonly MergedParts[], listed: ReadonlySet<string>): { merge: string; side: MergedParts['sides'][number] } | null => {
  for (const { merge, sides } of parts) {
    const side = listed.size === 0 ? sides[1] : [...sides].reverse().find(({ participations }) => same(participations, listed));
    if (side !== undefined) return { merge, side };
  }
  return null;
};

const entityOfAny = async (edit: Editing, signatures: Iterable<string>): Promise<string> => {
  const [row] = await edit.query<{ entity_id: string }>(sql`SELECT entity_id FROM link WHERE closed IS NULL AND signature_id = ANY(${[...signatures]}::uuid[]) ORDER BY entity_id LIMIT 1`);
  return (row as { entity_id: string }).entity_id;
};

const undoMerge = async (edit: Editing, { merge, side }: NonNullable<ReturnType<typeof undone>>): Promise<string> => {
  const anchored = await edit.query<{ id: string }>(sql`SELECT DISTINCT signature_id AS id FROM decision_anchor WHERE decision_id = ${merge}::uuid AND signature_id IS NOT NULL`);
  await closeDecisions(edit, [merge]);
  const signatures = (await signaturesById(edit, anchored.map(({ id }) => id))).map(({ signature }) => signature);
  await replaceReadings(edit, 'SPLIT', [], { signatures, successors: new Map() });
  return entityOfAny(edit, side.signatures);
};

/** A participation as one text says it: of which way of speaking of the person, and at which event. */
interface Participation {
  readonly participant: string;
  readonly event: string;
  readonly article: string;
  readonly person: string;
}

const participationsOf = (edit: Editing, person: string): Promise<Participation[]> => edit.query(sql`
  SELECT p.id AS participant, p.event_id AS event, a.article_id AS article, own.signature_id AS person
  FROM participant p JOIN link l ON l.entity_id = p.id AND l.closed IS NULL JOIN signature s ON s.id = l.signature_id
  JOIN assertion a ON a.signature_id = s.id AND a.closed IS NULL
  JOIN link own ON own.signature_id = ANY(s.parents) AND own.closed IS NULL AND own.entity_id = p.person_id
  WHERE p.person_id = ${person}::uuid`);

const placeOf = (article: string, signature: string): string => `${article}|${signature}`;

/** What is said of the one who is split off, in the texts that say the listed participations; the rest remains. */
const partStatements = async (edit: Editing, person: string, listed: ReadonlySet<string>): Promise<{ off: Statement[]; stays: Statement[] }> => {
  const all = await participationsOf(edit, person);
  const own = all.filter(({ participant }) => listed.has(participant));
  const places = new Set(own.map(({ article, person: signature }) => placeOf(article, signature)));
  const carried = all.find(({ participant, article, person: signature }) => !listed.has(participant) && places.has(placeOf(article, signature)));
  if (carried !== undefined) {
    throw conflict(`A report that says one of these participations takes its participant at "${await eventName(edit, carried.event)}" for the same person: list that participation too.`, 'participants');
  }
  const articles = [...new Set(own.map(({ article }) => article))];
  if (articles.length > MAX_SPLIT_TEXTS) throw limitExceeded(`${articles.length} reports say these participations, and at most ${MAX_SPLIT_TEXTS} can be read anew at once: split off fewer.`);
  const isOff = ({ articleId, signatureId }: Statement): boolean => places.has(placeOf(articleId, signatureId));
  const off = (await statementsOf(edit, [person], { articles })).filter(isOff);
  const stays = (await statementsOf(edit, [person], { perSignature: MAX_SPLIT_TEXTS + textsPerSignature })).filter((each) => !isOff(each));
  return { off, stays };
};

const firstOfEach = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ signatureId }, index) => statements.slice(0, index).filter((each) => each.signatureId === signatureId).length < textsPerSignature);

const markOff = async (edit: Editing, person: string, listed: ReadonlySet<string>): Promise<string> => {
  const { off, stays } = await partStatements(edit, person, listed);
  if (stays.length === 0) throw conflict('Nothing would be left of this person: leave at least one participation with it.', 'participants');
  const texts = await lockTexts(edit, off.map(({ articleId }) => articleId));
  const split = await openDecision(edit, 'SPLIT', {}, [firstOfEach(stays), off]);
  const { replacements, successors } = await signAnew(edit, texts, ['PERSON']);
  const marked = new Set(replacements.flatMap(({ reading }) => reading?.signed.flatMap(({ signature }) => (signature.content.split === split ? [signature.id] : [])) ?? []));
  const told = replacements.every(({ reading }) => reading?.signed.some(({ signature }) => marked.has(signature.id)));
  if (!told) throw conflict('A report that says one of these participations does not tell the two apart by its words: the split cannot be remembered by them.', 'participants');
  await replaceReadings(edit, 'SPLIT', replacements, { signatures: [], successors });
  return entityOfAny(edit, marked);
};

/**
 * Parts a person from a namesake, to whom the listed participations belong. Where they are exactly those that a merge brought, the merge is undone; an empty
 * list undoes the newest one. Answers the id of whom the list parts from the rest.
 */
export const splitPerson = (db: DataSource, note: CommitNote, id: string, participants: readonly string[]): Promise<string> => editing(db, note, async (edit) => {
  const given: Given[] = [{ id, path: ['id'] }];
  const listed = new Set(await standing(edit, 'Participant', participants.map((each) => ({ id: each, path: ['participants'] }))));
  const [known] = await standing(edit, 'Person', given) as [string];
  // The articles first, since blocks are locked after them.
  await lockArticles(edit, (await participationsOf(edit, known)).filter(({ participant }) => listed.has(participant)).map(({ article }) => article).slice(0, MAX_SPLIT_TEXTS));
  const { people: [person], blocks } = await lockedPeople(edit, given) as { people: string[]; blocks: string[] } & { people: [string] };
  const strangers = await edit.query(sql`SELECT FROM participant WHERE id = ANY(${[...listed]}::uuid[]) AND person_id <> ${person}::uuid LIMIT 1`);
  if (strangers.length > 0) throw conflict('One of the participations is of another person: list those of the person who is split.', 'participants');
  const merge = undone(await mergedParts(edit, person, blocks), listed);
  if (merge !== null) return undoMerge(edit, merge);
  if (listed.size === 0) throw badInput('No merge holds this person together: list the participations that are another person\'s.');
  return markOff(edit, person, listed);
});
