import { Client } from 'pg';
import { newId } from '../../src/core/ids.js';

/** A database of its own for one test file: empty, migrated. */
export interface TestDatabase {
  readonly url: string;
  /** Call it in `afterAll`, when every connection is closed; one that a failed test forgot is cut. */
  drop(): Promise<void>;
}

const suiteUrl = (): string => {
  const url = process.env['SUITE_DATABASE_URL'];
  if (url === undefined) throw new Error('Only tests in test/integration and test/e2e have a database.');
  return url;
};

/** Runs one statement from outside of any test database: one that is connected to can be neither copied nor dropped. */
const administer = async (statement: string): Promise<void> => {
  const url = new URL(suiteUrl());
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Copies the suite's migrated database. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const template = new URL(suiteUrl());
  const name = `test_${newId().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};
