import { setMaxListeners } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { follow, followLimits } from '../../src/changes/follow.js';
import type { Told } from '../../src/changes/follow.js';
import type { Place, Selection } from '../../src/changes/log.js';
import { currentPosition, readLog } from '../../src/changes/log.js';
import { inTransaction, transactionAttempts } from '../../src/changes/transaction.js';
import type { wakeTiming } from '../../src/changes/wake.js';
import { Wake } from '../../src/changes/wake.js';
import { newId } from '../../src/core/ids.js';
import { query } from '../../src/db/query.js';
import { eventsMatching } from '../../src/events/event.queries.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';
import type { EventState } from '../support/event-desk.js';
import { commitAsDesk, createEvent, replaceEvent, retractEvent } from '../support/event-desk.js';
import { next, take } from '../support/sequence.js';

const start: Place = { position: 0, number: 0 };
const everything: Selection = { kinds: null };
const inTashkent: Selection = { kinds: ['EVENT'], filter: { kind: 'EVENT', facets: 'event_facets', condition: eventsMatching({ city: ['Tashkent'] }), names: [] } };
const state = (city: string): EventState => ({ kind: 'MEETING', status: 'HELD', city, startDate: '2026-03-01', words: 'council' });
const told = (step: Told) => (step.type === 'change' ? `${step.entry.position}.${step.entry.number}` : step.type);

let test: TestStore;
let wake: Wake;
let stop: AbortController;
const wakeFor = (timing: Partial<typeof wakeTiming> = {}) => new Wake(test.db, { onTrouble: () => undefined, timing: { firstRetryMs: 1, ...timing } });
const reader = (after: Place, selection: Selection = everything, limits = followLimits) =>
  follow({ db: test.db, wake }, after, async () => selection, stop.signal, limits);
const commit = (...cities: string[]) =>
  commitAsDesk(test.db, async (tx) => { for (const city of cities) await createEvent(tx, state(city)); });

beforeAll(async () => { test = await openTestStore(); });
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.query('TRUNCATE change, commit, event, event_facets CASCADE');
  stop = new AbortController();
  setMaxListeners(0, stop.signal);
  wake = wakeFor();
});
afterEach(async () => {
  stop.abort();
  await wake.close();
});

describe('a transaction', () => {
  it('is one commit of the log, with its changes in the order in which they were recorded', async () => {
    const { result, position } = await commitAsDesk(test.db, async (tx) => {
      const made = [await createEvent(tx, state('Tashkent')), await createEvent(tx, state('Astana'))];
      await retractEvent(tx, made[1] as string, made[0]);
      return made;
    }, 'told twice');
    const { entries } = await readLog(test.db, start, everything, followLimits);
    expect(position).toBe(1);
    expect(entries.map(({ number, op, nodeId, replacedBy, endsCommit, reason }) => ({ number, op, nodeId, replacedBy, endsCommit, reason }))).toEqual([
      { number: 1, op: 'CREATED', nodeId: result[0], replacedBy: null, endsCommit: false, reason: 'told twice' },
      { number: 2, op: 'CREATED', nodeId: result[1], replacedBy: null, endsCommit: false, reason: 'told twice' },
      { number: 3, op: 'RETRACTED', nodeId: result[1], replacedBy: result[0], endsCommit: true, reason: 'told twice' },
    ]);
  });

  it('that records nothing makes no commit and takes no position', async () => {
    expect(await commitAsDesk(test.db, async () => 'read only')).toEqual({ result: 'read only', position: null });
    expect(await currentPosition(test.db)).toBe(0);
  });

  it('that names its commit and records nothing is refused, and leaves nothing behind', async () => {
    const writing = commitAsDesk(test.db, async (tx) => {
      await tx.query(sql`INSERT INTO signature (id, kind, block, content, parents, articles, candidates) VALUES (${newId()}, 'person', 'x', '{}', '{}', 1, '{}')`);
      await tx.query(sql`INSERT INTO link (id, signature_id, entity_id, opened) SELECT ${newId()}, id, ${newId()}, ${tx.commitId} FROM signature`);
    });
    await expect(writing).rejects.toThrow(/foreign key/);
    expect(await query(test.db, sql`SELECT FROM link`)).toEqual([]);
  });

  it('that fails leaves no trace, and its position goes to the next one', async () => {
    const failing = commitAsDesk(test.db, async (tx) => {
      await createEvent(tx, state('Tashkent'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await commit('Astana')).position).toBe(1);
  });

  it('runs again from the start where PostgreSQL broke it off for the sake of another one', async () => {
    const ids = [newId(), newId()] as const;
    await commitAsDesk(test.db, async (tx) => { for (const id of ids) await createEvent(tx, state('Tashkent'), id); });
    // Each has locked its first row before either goes for its second: one of them must lose.
    let arrived = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => { open = resolve; });
    let runs = 0;
    const crossing = (first: string, second: string) => commitAsDesk(test.db, async (tx) => {
      runs += 1;
      await replaceEvent(tx, first, state('Astana'));
      if ((arrived += 1) === 2) open();
      await both;
      await replaceEvent(tx, second, state('Bishkek'));
    });
    const done = await Promise.all([crossing(ids[0], ids[1]), crossing(ids[1], ids[0])]);
    expect(done.map(({ position }) => position).sort()).toEqual([2, 3]);
    expect(runs).toBeGreaterThan(2);
    expect((await readLog(test.db, start, everything, followLimits)).entries).toHaveLength(6);
  });

  it('gives up after a named number of tries', async () => {
    let runs = 0;
    const never = inTransaction(test.db, { actor: 'desk', at: new Date(0) }, async (tx) => {
      runs += 1;
      await tx.query(sql`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`);
    });
    await expect(never).rejects.toThrow();
    expect(runs).toBe(transactionAttempts);
  });

  it('takes positions without a gap, whoever else writes', async () => {
    const writer = async () => { for (let n = 0; n < 10; n += 1) await commit('Tashkent'); };
    await Promise.all(Array.from({ length: 8 }, writer));
    const { entries, head } = await readLog(test.db, start, everything, { positions: null, changes: 1_000 });
    expect(head).toBe(80);
    expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
  });
});

describe('a reader', () => {
  it('gets what was missed in order, and then what comes', async () => {
    await commit('Tashkent', 'Astana');
    await commit('Bishkek');
    const stream = reader(start);
    expect((await take(stream, 3)).map(told)).toEqual(['1.1', '1.2', '2.1']);
    const coming = next(stream);
    await commit('Dushanbe');
    expect(told(await coming)).toBe('3.1');
  });

  it('goes on in the middle of a commit, and is told the same end of it', async () => {
    await commit('Tashkent', 'Astana', 'Tashkent');
    const [first, ...rest] = await take(reader(start, inTashkent), 2);
    const again = await take(reader((first as Told).place, inTashkent), 1);
    expect(again).toEqual(rest);
    expect(again.map((step) => step.type === 'change' && step.entry.endsCommit)).toEqual([true]);
  });

  it('sees no difference, however little is read at once', async () => {
    for (let n = 0; n < 5; n += 1) await commit('Tashkent', 'Astana', 'Tashkent', 'Tashkent');
    const whole = await take(reader(start, inTashkent), 15);
    expect(await take(reader(start, inTashkent, { positions: 1, changes: 1, quietPositions: 100 }), 15)).toEqual(whole);
  });

  it('judges its filter before and after each change', async () => {
    const { result: id } = await commitAsDesk(test.db, (tx) => createEvent(tx, state('Astana')));
    for (const city of ['Tashkent', 'Toshkent', 'Astana', 'Tashkent']) await commitAsDesk(test.db, (tx) => replaceEvent(tx, id, state(city)));
    await commitAsDesk(test.db, (tx) => retractEvent(tx, id));
    const seen = await take(reader(start, inTashkent), 4);
    expect(seen.map((step) => step.type === 'change' && [step.entry.position, step.entry.matched, step.entry.matches])).toEqual([
      [2, false, true], [3, true, false], [5, false, true], [6, true, false],
    ]);
  });

  it('gets a checkpoint where a long stretch had nothing for it', async () => {
    for (let n = 0; n < 5; n += 1) await commit('Astana');
    await commit('Tashkent');
    const stream = reader(start, inTashkent, { positions: 2, changes: 10, quietPositions: 3 });
    expect((await take(stream, 2)).map((step) => [told(step), step.place.position])).toEqual([['checkpoint', 4], ['6.1', 6]]);
  });

  it('is reset where the log no longer holds what came next, and goes on from there', async () => {
    for (let n = 0; n < 4; n += 1) await commit('Tashkent');
    await test.db.query('DELETE FROM change WHERE position < 3');
    await test.db.query('DELETE FROM commit WHERE position < 3');
    expect((await take(reader({ position: 2, number: 0 }), 2)).map(told)).toEqual(['3.1', '4.1']);
    const stream = reader({ position: 1, number: 0 });
    expect(await next(stream)).toEqual({ type: 'reset', place: { position: 4, number: 0 } });
    const coming = next(stream);
    await commit('Tashkent');
    expect(told(await coming)).toBe('5.1');
  });

  it('ends when its signal fires, also while it waits', async () => {
    const waiting = reader(start).next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('holds nothing of the database while it waits', async () => {
    await commit('Tashkent');
    const stream = reader(start);
    await next(stream);
    const coming = next(stream);
    const busy = await query(test.db, sql`
      SELECT state FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`);
    expect(busy).toEqual([]);
    await commit('Astana');
    await coming;
  });
});

describe('the wake-up call', () => {
  const listeners = () => query<{ pid: number }>(test.db, sql`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%max(position), 0) AS head FROM commit' AND state = 'idle'`);
  const listening = async (butNot?: number): Promise<number> => {
    for (;;) {
      const found = (await listeners()).find(({ pid }) => pid !== butNot);
      if (found !== undefined) return found.pid;
    }
  };

  it('comes over one connection, however many wait', async () => {
    const readers = Array.from({ length: 20 }, () => reader(start));
    const coming = Promise.all(readers.map(next));
    await listening();
    expect(await listeners()).toHaveLength(1);
    await commit('Tashkent');
    expect((await coming).map(told)).toEqual(Array(20).fill('1.1'));
  });

  it('is made again when its connection is lost, and nothing is lost with it', async () => {
    const coming = next(reader(start));
    const pid = await listening();
    await query(test.db, sql`SELECT pg_terminate_backend(${pid})`);
    await commit('Tashkent');
    expect(told(await coming)).toBe('1.1');
    expect(await listening(pid)).not.toBe(pid);
  });

  it('comes by a look at the log where the notification does not', async () => {
    await wake.close();
    wake = wakeFor({ pollMs: 1 });
    const coming = next(reader(start));
    await listening();
    // Written past the log's door, so that nobody is notified.
    await query(test.db, sql`
      WITH made AS (INSERT INTO commit (id, position, at, actor) VALUES (${newId()}, 1, now(), 'desk') RETURNING position)
      INSERT INTO change (position, number, kind, node_id, op, cause) SELECT position, 1, 'PERSON', ${newId()}, 'CREATED', 'PUBLISHED' FROM made`);
    expect(told(await coming)).toBe('1.1');
  });
});
