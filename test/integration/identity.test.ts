import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { systemClock } from '../../src/core/clock.js';
import { createLogger } from '../../src/core/logger.js';
import { createDataSource } from '../../src/db/data-source.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { canonicalGraph } from '../support/canonical-graph.js';
import type { TestDatabase } from '../support/database.js';
import { createTestDatabase } from '../support/database.js';
import { emptyGraph } from '../support/desk.js';
import { bytesOf, deskFiles } from '../support/desk-files.js';
import { shuffled } from '../support/shuffle.js';

const shuffles = 20;
const log = createLogger('silent');
let database: TestDatabase;
let db: DataSource;
let expected: string[];

const ingestAll = async (files: readonly string[]): Promise<void> => {
  for (const file of files) await ingestBytes(db, systemClock, 'test', bytesOf(file), {});
};

beforeAll(async () => {
  database = await createTestDatabase();
  db = await createDataSource(database.url, { log }).initialize();
  await storeReference(db, systemClock);
  await ingestAll(deskFiles);
  expected = await canonicalGraph(db);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('the order of arrival', () => {
  it('does not matter', async () => {
    for (let seed = 1; seed <= shuffles; seed += 1) {
      await emptyGraph(db);
      await ingestAll(shuffled(deskFiles, seed));
      expect(await canonicalGraph(db)).toEqual(expected);
    }
  }, 120_000);
});
