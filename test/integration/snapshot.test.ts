import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../src/core/ids.js';
import { query } from '../../src/db/query.js';
import { Snapshot } from '../../src/db/snapshot.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

let store: TestStore;
beforeAll(async () => { store = await openTestStore({ poolSize: 2 }); });
afterAll(() => store.close());

const sources = async (db: Parameters<typeof query>[0]): Promise<number> =>
  (await query<{ n: number }>(db, sql`SELECT count(*)::int AS n FROM source`))[0]?.n ?? 0;
const write = () => query(store.db, sql`INSERT INTO source (id, name, homepage, languages, held) VALUES (${newId()}, ${newId()}, NULL, '{}', false)`);

describe('a snapshot', () => {
  it('reads one moment, whatever is written meanwhile', async () => {
    const snapshot = new Snapshot(store.db);
    const before = await sources(snapshot);
    await write();
    expect(await sources(snapshot)).toBe(before);
    await snapshot.end();
    expect(await sources(store.db)).toBe(before + 1);
  });

  it('takes statements at once and answers each, on one connection', async () => {
    const snapshot = new Snapshot(store.db);
    const answers = await Promise.all([1, 2, 3].map((n) => query<{ n: number }>(snapshot, sql`SELECT ${n}::int AS n`)));
    expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
    await snapshot.end();
  });

  it('gives its connection back, after a failure too, and takes none where nothing is read', async () => {
    for (let round = 0; round < 5; round += 1) {
      const snapshot = new Snapshot(store.db);
      await expect(query(snapshot, sql`SELECT 1 / 0`)).rejects.toThrow(/division by zero/);
      await snapshot.end();
      await new Snapshot(store.db).end();
    }
    expect(await sources(store.db)).toBeGreaterThanOrEqual(0);
  });

  it('cannot write', async () => {
    const snapshot = new Snapshot(store.db);
    await expect(query(snapshot, sql`DELETE FROM source`)).rejects.toThrow(/read-only transaction/);
    await snapshot.end();
  });
});
