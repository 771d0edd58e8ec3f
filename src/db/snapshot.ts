import type { DataSource, QueryRunner } from 'typeorm';
import { AppError } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import { cancelStatement } from './cancel-statement.js';
import type { Queryable } from './query.js';

/** How long a snapshot is read, and where it is told that PostgreSQL could not be stopped. */
export interface Patience {
  readonly ms: number;
  readonly log: Logger;
}

/** PostgreSQL's own limit for a statement, so much behind ours: it holds where nothing of ours is left to cancel one. */
const graceMs = 1_000;

/**
 * Reads one moment of the database, however many statements it takes: the moment of the first of them. Without it a merge that commits between
 * two statements would leave an answer with a participant whose person is gone.
 * A connection is taken with the first statement and held until `end` or `close`, and a connection takes one statement at a time. A statement that fails ends
 * the moment: whatever is asked for after it fails for the same reason.
 * With patience, a deadline counts from the first statement: when it passes, all reads fail, and the statement that runs is cancelled.
 */
export class Snapshot implements Queryable {
  private runner: QueryRunner | undefined;
  /** The server's process behind the connection, once there is one. */
  private backend: number | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private failure: unknown;
  private timer: NodeJS.Timeout | undefined;
  private cancelling: Promise<void> = Promise.resolve();
  private cut: (reason: AppError) => void = () => undefined;
  private readonly deadline = new Promise<never>((_resolve, reject) => { this.cut = reject; });
  private refusal: AppError | null = null;
  private closed = false;

  constructor(private readonly db: DataSource, private readonly patience: Patience | null = null) {
    this.deadline.catch(() => undefined);
  }

  /** Why nothing is read any more, once the deadline has passed. */
  get overdue(): AppError | null {
    return this.refusal;
  }

  query(statement: string, values?: unknown[]): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error('The operation is answered: nothing more is read for it.'));
    this.startClock();
    const answer = this.last.then(async () => (await this.begun()).query(statement, values));
    this.last = answer.catch((error: unknown) => { this.failure ??= error; });
    return Promise.race([answer, this.deadline]);
  }

  /** Stops the clock for work that must not be cut; it starts anew with the next statement. Refuses such work where the deadline has passed. */
  holdClock(): void {
    if (this.refusal !== null) throw this.refusal;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Gives the connection back. Whatever is read afterwards is of another moment, and has to be ended again. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const released = this.release();
    // Whoever is late does not wait for a connection that is no longer wanted.
    if (this.refusal === null || this.backend !== undefined) await released;
  }

  /** Ends it for good. Parts of an operation may go on when another part has failed and the answer is sent: what they ask for would take a connection that nobody gives back. */
  async close(): Promise<void> {
    this.closed = true;
    await this.end();
  }

  private async release(): Promise<void> {
    await this.last;
    // A late cancel must not meet the next user of this connection.
    await this.cancelling;
    const { runner } = this;
    this.runner = undefined;
    this.backend = undefined;
    this.failure = undefined;
    if (runner === undefined) return;
    // A connection that broke has nothing to end, and whoever read from it was told.
    await runner.query('COMMIT').catch(() => undefined);
    await runner.release();
  }

  private async begun(): Promise<QueryRunner> {
    if (this.refusal !== null) throw this.refusal;
    if (this.failure !== undefined) throw this.failure;
    if (this.runner !== undefined) return this.runner;
    const runner = this.db.createQueryRunner();
    this.runner = runner;
    const { processID } = await runner.connect() as { readonly processID: number };
    if (this.refusal !== null) throw this.refusal;
    this.backend = processID;
    const limit = this.patience === null ? '' : `; SET LOCAL statement_timeout = ${this.patience.ms + graceMs}`;
    await runner.query(`START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY${limit}`);
    return runner;
  }

  private startClock(): void {
    if (this.patience === null || this.timer !== undefined || this.refusal !== null) return;
    const { ms, log } = this.patience;
    this.timer = setTimeout(() => {
      this.refusal = new AppError('DEADLINE_EXCEEDED', `The operation was not answered within ${ms} ms and was ended: ask for smaller pages, for fewer levels, or for less at once.`);
      this.cut(this.refusal);
      if (this.backend !== undefined) this.cancelling = cancelStatement(this.db, this.backend, log);
    }, ms);
  }
}
