import type { DataSource, QueryRunner } from 'typeorm';
import type { Queryable } from './query.js';

/**
 * Reads one moment of the database, however many statements it takes: the moment of the first of them. Without it a merge that commits between
 * two statements would leave an answer with a participant whose person is gone.
 * A connection is taken with the first statement and held until `end`, and a connection takes one statement at a time.
 */
export class Snapshot implements Queryable {
  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: DataSource) {}

  query(statement: string, values?: unknown[]): Promise<unknown> {
    const answer = this.last.then(async () => (await this.begun()).query(statement, values));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Gives the connection back. Whatever is read afterwards is of another moment, and has to be ended again. */
  async end(): Promise<void> {
    await this.last;
    const { runner } = this;
    this.runner = undefined;
    if (runner === undefined) return;
    // A connection that broke has nothing to end, and whoever read from it was told.
    await runner.query('COMMIT').catch(() => undefined);
    await runner.release();
  }

  private async begun(): Promise<QueryRunner> {
    if (this.runner !== undefined) return this.runner;
    const runner = this.db.createQueryRunner();
    this.runner = runner;
    await runner.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return runner;
  }
}
