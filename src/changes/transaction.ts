import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { newId } from '../core/ids.js';
import { query } from '../db/query.js';
import type { ChangeCause, ChangeOp, NodeType } from '../reference/vocabulary.js';

/** One node that a transaction made, altered or withdrew. */
export interface RecordedChange {
  readonly kind: NodeType;
  readonly nodeId: string;
  readonly op: Extract<ChangeOp, 'CREATED' | 'REPLACED' | 'RETRACTED'>;
  readonly cause: ChangeCause;
  /** Merged away: the node that answers for it. */
  readonly replacedBy?: string | null;
  /** Rows of the kind's facets: what a filter saw of the node before this change, and what it sees after it. */
  readonly before?: number | null;
  readonly after?: number | null;
}

/** Who writes, why, and when. */
export interface CommitNote {
  readonly actor: string;
  readonly reason?: string | null;
  readonly at: Date;
}

/** What the work of one commit is done with. */
export interface Transaction {
  readonly manager: EntityManager;
  /** The commit that opens and closes what the work writes; its row is made at the end, and only if a change was recorded. */
  readonly commitId: string;
  query<Row>(statement: Sql): Promise<Row[]>;
  record(change: RecordedChange): void;
}

/** How often a transaction is tried that PostgreSQL broke off for the sake of another one. */
export const transactionAttempts = 5;

const serializationFailure = '40001';
const deadlockDetected = '40P01';

const worthAnotherTry = (error: unknown): boolean => {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  return code === serializationFailure || code === deadlockDetected;
};

/** The log's door holds a lock from here to the commit, so nothing may follow. */
const appendCommit = async (manager: EntityManager, id: string, note: CommitNote, changes: readonly RecordedChange[]): Promise<number> => {
  const rows = changes.map((change) => ({
    kind: change.kind, node_id: change.nodeId, op: change.op, cause: change.cause,
    replaced_by: change.replacedBy ?? null, before: change.before ?? null, after: change.after ?? null,
  }));
  const [appended] = await query<{ position: number }>(
    manager, sql`SELECT append_commit(${id}, ${note.at}, ${note.actor}, ${note.reason ?? null}, ${JSON.stringify(rows)}) AS position`,
  );
  return (appended as { position: number }).position;
};

const attempt = <T>(db: DataSource, note: CommitNote, work: (tx: Transaction) => Promise<T>): Promise<{ result: T; position: number | null }> =>
  db.transaction(async (manager) => {
    const changes: RecordedChange[] = [];
    const commitId = newId();
    const result = await work({
      manager,
      commitId,
      query: (statement) => query(manager, statement),
      record: (change) => void changes.push(change),
    });
    return { result, position: changes.length === 0 ? null : await appendCommit(manager, commitId, note, changes) };
  });

/**
 * Runs `work` in one transaction and appends what it recorded to the log as one commit, whose position it answers.
 * Work that records nothing makes no commit: rows that name its commitId are then refused by their foreign keys, so a change cannot be forgotten.
 * Work may run more than once, each time from the start in a new transaction; what it does outside the database must bear that.
 */
export const inTransaction = async <T>(
  db: DataSource, note: CommitNote, work: (tx: Transaction) => Promise<T>,
): Promise<{ result: T; position: number | null }> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(db, note, work);
    } catch (error) {
      if (tries === transactionAttempts || !worthAnotherTry(error)) throw error;
    }
  }
};
