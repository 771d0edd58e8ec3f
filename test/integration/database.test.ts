import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createLogger } from '../../src/core/logger.js';
import { createDataSource } from '../../src/db/data-source.js';
import { migrate } from '../../src/db/migrate.js';
import { migrations } from '../../src/db/migrations/index.js';
import { Person } from '../../src/participants/person.entity.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

const log = createLogger('silent');

const deferred = () => {
  let settle = (): void => undefined;
  const promise = new Promise<void>((resolve) => { settle = resolve; });
  return { promise, settle: () => settle() };
};

describe('the data source', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, { log, onStatement: (sql) => statements.push(sql) }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('finds nothing to migrate in a test database', async () => {
    expect(await migrate(dataSource)).toEqual([]);
  });

  it('keeps a day as it is written and a bigint as a number', async () => {
    const rows: unknown = await dataSource.query(`SELECT date '2016-04-13' AS day, 9007199254740991::bigint AS position`);
    expect(rows).toEqual([{ day: '2016-04-13', position: 9007199254740991 }]);
  });

  it('refuses a bigint that a number would round', async () => {
    await expect(dataSource.query('SELECT 9007199254740993::bigint')).rejects.toThrow('too large for a number');
  });

  it('refuses a condition on nothing, which would be no condition at all', async () => {
    const id = undefined as unknown as string;
    await expect(dataSource.getRepository(Person).findBy({ id })).rejects.toThrow(/undefined/i);
  });

  it('reports each statement once', async () => {
    statements.length = 0;
    await dataSource.query('SELECT 1');
    await dataSource.getRepository(Person).count();
    expect(statements).toHaveLength(2);
  });

  it('goes on when the server cuts busy and idle connections', async () => {
    const idleLost = deferred();
    const watched = createLogger('warn', { write: (line) => { if (line.includes('db.connection-lost')) idleLost.settle(); } });
    const own = await createDataSource(database.url, { log: watched, poolSize: 2 }).initialize();
    const [busy, idle] = [own.createQueryRunner(), own.createQueryRunner()];
    await Promise.all([busy.startTransaction(), idle.query('SELECT 1')]);
    await idle.release();
    const busyLost = deferred();
    (await busy.connect() as Client).once('end', busyLost.settle);
    await dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    await Promise.all([idleLost.promise, busyLost.promise]);
    await expect(busy.query('SELECT 1')).rejects.toThrow();
    await busy.release();
    expect(await own.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await own.destroy();
  });
});

describe('migrate', () => {
  it('lets two processes that start at once make one schema', async () => {
    const database = await createTestDatabase();
    const sources = await Promise.all([1, 2].map(() => createDataSource(database.url, { log }).initialize()));
    try {
      await sources[0]?.query('DROP SCHEMA public CASCADE');
      await sources[0]?.query('CREATE SCHEMA public');
      const ran = await Promise.all(sources.map(migrate));
      expect(ran.flat()).toEqual(migrations.map(({ name }) => name));
    } finally {
      await Promise.all(sources.map((source) => source.destroy()));
      await database.drop();
    }
  });
});
