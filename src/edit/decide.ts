import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { CommitNote, Transaction } from '../changes/transaction.js';
import { inTransaction } from '../changes/transaction.js';
import { newId } from '../core/ids.js';
import { insertRows } from '../db/insert-rows.js';
import { DecisionAnchor } from '../evidence/decision-anchor.entity.js';
import type { DecisionKind } from '../evidence/decision.entity.js';
import { Decision } from '../evidence/decision.entity.js';
import type { Statement } from './statements.js';

/** A transaction in which an editor decides. */
export interface Editing extends Transaction {
  readonly note: CommitNote;
}

/** Runs what an editor decides as one commit with their name and their reason; refused, it changes nothing. */
export const editing = async <T>(db: DataSource, note: CommitNote, work: (edit: Editing) => Promise<T>): Promise<T> =>
  (await inTransaction(db, note, (tx) => work({ ...tx, note }))).result;

/** What a decision is on: by sides, where the words stand. */
export type Sides = readonly (readonly (Pick<Statement, 'hash' | 'kind' | 'spans'> & { readonly signatureId: string | null })[])[];

/** Opens a decision; answers its id. */
export const openDecision = async (edit: Editing, kind: DecisionKind, payload: object, sides: Sides): Promise<string> => {
  const id = newId();
  const { actor, reason = null } = edit.note;
  await insertRows(edit.manager, Decision, [{ id, kind, payload, actor, reason, opened: edit.commitId, closed: null }]);
  await insertRows(edit.manager, DecisionAnchor, sides.flatMap((statements, side) => statements.map(({ hash, kind: subject, spans, signatureId }) => (
    { id: newId(), decisionId: id, side, textHash: hash, kind: subject, spans: [...spans], signatureId }))));
  return id;
};

export const closeDecisions = async (edit: Editing, ids: readonly string[]): Promise<void> => {
  await edit.query(sql`UPDATE decision SET closed = ${edit.commitId}::uuid WHERE closed IS NULL AND id = ANY(${ids}::uuid[])`);
};
