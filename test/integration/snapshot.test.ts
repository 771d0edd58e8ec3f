import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../src/core/ids.js';
import { query } from '../../src/db/query.js';
import { Snapshot } from '../../src/db/snapshot.js';
import type { TestStore } from '../support/store.js';
import { openTestStore, quiet } from '../support/store.js';

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

  it('reads nothing once it is closed, and takes no connection for it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const snapshot = new Snapshot(store.db);
      await sources(snapshot);
      await snapshot.close();
      await expect(sources(snapshot)).rejects.toThrow('The operation is answered');
    }
    expect(await sources(store.db)).toBeGreaterThanOrEqual(0);
  });

  it('cannot write', async () => {
    const snapshot = new Snapshot(store.db);
    await expect(query(snapshot, sql`DELETE FROM source`)).rejects.toThrow(/read-only transaction/);
    await snapshot.end();
  });
});

describe('the deadline of a snapshot', () => {
  const patience = { ms: 50, log: quiet };
  const nap = (db: Parameters<typeof query>[0], seconds: number) => query(db, sql`SELECT pg_sleep(${seconds})`);

  it('fails what runs and what comes after it, for one reason', async () => {
    const snapshot = new Snapshot(store.db, patience);
    const reads = await Promise.allSettled([nap(snapshot, 10), sources(snapshot)]);
    expect(reads).toMatchObject(Array(2).fill({ status: 'rejected', reason: { code: 'DEADLINE_EXCEEDED' } }));
    await expect(sources(snapshot)).rejects.toBe(snapshot.overdue);
    await snapshot.end();
  });

  it('does not pass while work is done that must not be cut, and starts anew after it', async () => {
    const snapshot = new Snapshot(store.db, patience);
    await sources(snapshot);
    snapshot.holdClock();
    await nap(store.db, 0.1);
    await snapshot.end();
    expect(await sources(snapshot)).toBeGreaterThanOrEqual(0);
    expect(snapshot.overdue).toBe(null);
    await snapshot.end();
  });

  it('lets no such work begin once it has passed', async () => {
    const snapshot = new Snapshot(store.db, patience);
    await expect(nap(snapshot, 10)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(() => snapshot.holdClock()).toThrow(/not answered within 50 ms/);
    await snapshot.end();
  });

  it('is no matter for what ends before it, nor for the next user of the connection', async () => {
    for (let round = 0; round < 5; round += 1) {
      const snapshot = new Snapshot(store.db, patience);
      await nap(snapshot, 10).catch(() => undefined);
      await snapshot.end();
      await Promise.all([nap(store.db, 0.02), nap(store.db, 0.02)]);
    }
  });
});
