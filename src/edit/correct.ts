import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { CommitNote, Transaction } from '../changes/transaction.js';
import { badInput } from '../core/errors.js';
import { replaceReadings } from '../ingest/replace-reading.js';
import { fullest, textsOf } from '../link/claims.js';
import type { Correction, NamedBody } from '../link/corrections.js';
import type { SignatureContent } from '../link/signature.js';
import type { ParticipantRole } from '../reference/vocabulary.js';
import { mainNameOf, referenceOrganization } from '../reference/organizations.js';
import type { Editing } from './decide.js';
import { closeDecisions, editing, openDecision } from './decide.js';
import type { Given } from './standing.js';
import { conflict, standing } from './standing.js';
import { statementsOf } from './statements.js';
import { articlesUnder, lockTexts, signAnew } from './texts.js';

/** Texts in which a correction stands, the newest; everywhere else it prevails over what is read. */
const mostTexts = 20;

/** What is to hold in place of what was read: null takes a correction back, what is left out stays. `organization` and `represents` are ids. */
export interface ParticipantCorrections {
  readonly position?: string | null | undefined;
  readonly role?: ParticipantRole | null | undefined;
  readonly organization?: string | null | undefined;
  readonly represents?: string | null | undefined;
}

/** A body by what recognizes it in any report: what most reports that name it have. */
const namedBody = async (tx: Transaction, given: Given): Promise<NamedBody> => {
  const [id] = await standing(tx, 'Organization', [given]);
  const [row] = await tx.query<{ reference_key: string | null; kind: string; content: SignatureContent | null }>(sql`
    SELECT o.reference_key, o.kind, s.content FROM organization o
    LEFT JOIN LATERAL (
      SELECT s.content FROM link l JOIN signature s ON s.id = l.signature_id AND s.articles > 0
      WHERE o.reference_key IS NULL AND l.closed IS NULL AND l.entity_id = o.id ORDER BY s.articles DESC, s.id LIMIT 1
    ) s ON true WHERE o.id = ${id}::uuid`);
  const { reference_key: key, kind, content } = row as NonNullable<typeof row>;
  const reference = referenceOrganization(key ?? '');
  if (reference !== undefined) return { identity: reference.key, name: mainNameOf(reference), acronym: reference.acronym, kind };
  const said = { content: content as SignatureContent };
  return { identity: said.content.identity, name: fullest(textsOf(said, 'name')) as string, acronym: textsOf(said, 'acronym')[0] ?? null, kind };
};

/** Open corrections of some fields of a node. */
const correctionsOf = async (tx: Transaction, node: string, fields: readonly string[]): Promise<{ id: string; field: string }[]> => tx.query(sql`
  SELECT DISTINCT d.id, d.payload->>'field' AS field
  FROM link l JOIN decision_anchor a ON a.signature_id = l.signature_id JOIN decision d ON d.id = a.decision_id
  WHERE l.entity_id = ${node}::uuid AND l.closed IS NULL AND d.kind = 'CORRECT' AND d.closed IS NULL AND d.payload->>'field' = ANY(${fields}::text[])`);

/** One field: what an editor says of it, or null to let what is read stand again. */
interface Wanted {
  readonly field: Correction['field'];
  readonly correction: Correction | null;
}

const correct = async (edit: Editing, type: 'Person' | 'Participant', given: Given, wanted: readonly Wanted[]): Promise<string> => {
  const [node] = await standing(edit, type, [given]) as [string];
  const former = await correctionsOf(edit, node, wanted.map(({ field }) => field));
  const idle = wanted.filter(({ field, correction }) => correction === null && !former.some((each) => each.field === field));
  if (idle.length === wanted.length) throw conflict(`No correction of ${idle.map(({ field }) => `"${field}"`).join(' and ')} stands: there is nothing to take back.`);
  const said = (await statementsOf(edit, [node], { perSignature: mostTexts, most: mostTexts })).filter(({ spans }) => spans.length > 0);
  if (said.length === 0) throw conflict('No words of a report speak of it now: a correction stands in their place, and there are none.');
  const texts = await lockTexts(edit, [...new Set([...said.map(({ articleId }) => articleId), ...(await articlesUnder(edit, former.map(({ id }) => id)))])]);
  await closeDecisions(edit, former.map(({ id }) => id));
  for (const { correction } of wanted) if (correction !== null) await openDecision(edit, 'CORRECT', correction, [said]);
  const { replacements, successors } = await signAnew(edit, texts);
  await replaceReadings(edit, 'CORRECTED', replacements, { signatures: [], successors });
  const [present] = await standing(edit, type, [given]);
  return present as string;
};

/** Says of a participant what the reports should have said; it stands whatever they are read as, now and later. Answers its id. */
export const correctParticipant = (db: DataSource, note: CommitNote, id: string, corrections: ParticipantCorrections): Promise<string> =>
  editing(db, note, async (edit) => {
    const wanted: Wanted[] = [];
    for (const field of ['position', 'role', 'organization', 'represents'] as const) {
      const value = corrections[field];
      if (value === undefined) continue;
      const named = field === 'organization' || field === 'represents';
      const correction = value === null ? null : { field, value: named ? await namedBody(edit, { id: value, path: ['input', field] }) : value } as Correction;
      wanted.push({ field, correction });
    }
    if (wanted.length === 0) throw badInput('"input" is empty: give at least one field that is to be corrected, or null to take its correction back.');
    return correct(edit, 'Participant', { id, path: ['id'] }, wanted);
  });

/** Says which item of Wikidata a person is; null takes that back. Answers the person's id. */
export const identifyPerson = (db: DataSource, note: CommitNote, id: string, wikidataId: string | null): Promise<string> =>
  editing(db, note, (edit) => {
    if (wikidataId !== null && !/^Q[1-9]\d{0,9}$/.test(wikidataId)) throw badInput(`${JSON.stringify(wikidataId.slice(0, 40))} is no item of Wikidata: give one like Q937, or null to take it back.`);
    return correct(edit, 'Person', { id, path: ['id'] }, [{ field: 'wikidataId', correction: wikidataId === null ? null : { field: 'wikidataId', value: wikidataId } }]);
  });
