import { afterEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/db/data-source.js';
import type { TestDatabase } from '../support/database.js';
import { createTestDatabase } from '../support/database.js';
import { quiet } from '../support/store.js';

const statement = 'SELECT $1::int + 1 AS next';

describe('a statement that a connection sends again and again', () => {
  let database: TestDatabase;
  let db: DataSource;
  const open = async (prepare?: boolean): Promise<void> => {
    database = await createTestDatabase();
    db = await createDataSource(database.url, { log: quiet, poolSize: 1, ...(prepare !== undefined && { prepare }) }).initialize();
  };
  afterEach(async () => {
    await db.destroy();
    await database.drop();
  });

  /** What is prepared after the statement was sent so many times. */
  const preparedAfter = async (times: number): Promise<string[]> => {
    for (let each = 0; each < times; each++) expect(await db.query(statement, [each])).toEqual([{ next: each + 1 }]);
    const rows = await db.query<{ statement: string }[]>('SELECT statement FROM pg_prepared_statements');
    return rows.map((row) => row.statement);
  };

  it('is prepared from the third time on', async () => {
    await open();
    expect(await preparedAfter(2)).toEqual([]);
    expect(await preparedAfter(1)).toEqual([statement]);
  });

  it('is planned each time where a pooler cannot bear more', async () => {
    await open(false);
    expect(await preparedAfter(9)).toEqual([]);
  });
});
