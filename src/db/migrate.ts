import type { DataSource } from 'typeorm';
import { MigrationExecutor } from 'typeorm';

/** The advisory lock under which the database's shape is changed, as SQL. */
export const shapeLock = `hashtext('communique shape')`;

/**
 * Runs the migrations that are pending, each in its own transaction, and names them.
 * Of two processes that start at once, the second waits here and then finds nothing to do.
 */
export const migrate = async (dataSource: DataSource): Promise<readonly string[]> => {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(${shapeLock})`);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    return (await executor.executePendingMigrations()).map(({ name }) => name);
  } finally {
    // A connection that was lost on the way has lost its lock as well; what went wrong before is what the caller must hear.
    if (!runner.isReleased) await runner.query(`SELECT pg_advisory_unlock(${shapeLock})`).catch(() => undefined);
    await runner.release();
  }
};
