import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/core/project.js';
import { entities } from '../../src/db/entities.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

let store: TestStore;
beforeAll(async () => { store = await openTestStore(); });
afterAll(() => store.close());

describe('the entities', () => {
  it('agree with the migrated database to the last column and index', async () => {
    const { upQueries } = await store.db.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are all listed: one class for each entity file', () => {
    const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.entity.ts'));
    expect(entities).toHaveLength(files.length);
  });
});
