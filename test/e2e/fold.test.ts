import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../src/graph/global-id.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { BusyDesk } from '../support/busy-desk.js';
import { commitAsDesk, createEvent } from '../support/event-desk.js';
import { FoldingReader } from '../support/folding-reader.js';
import { seeded } from '../support/random.js';

const rounds = 20;
const roundMs = 500;

const filters: readonly object[] = [
  {},
  { city: ['Tashkent'] },
  { kind: ['SUMMIT', 'SESSION'], status: ['HELD'] },
  { text: 'council', date: { from: '2026-02-01', to: '2026-04-30' } },
];
/** An event that every filter lets through: whoever is told of it has been told of all that came before. */
const last = { kind: 'SUMMIT', status: 'HELD', city: 'Tashkent', startDate: '2026-03-15', words: 'council' } as const;

let api: TestApi;
beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());

/** Ids of the events of a filter, and the position of the log, from one query. */
const members = async (filter: object): Promise<{ position: string; ids: string[] }> => {
  const { position, events } = await api.query<{ position: string; events: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } } }>(
    'query ($filter: EventFilter) { events(first: 100, filter: $filter) { nodes { id } pageInfo { hasNextPage } } position }', { filter },
  );
  expect(events.pageInfo.hasNextPage).toBe(false);
  return { position, ids: events.nodes.map(({ id }) => id).sort() };
};

interface LogPage {
  readonly nodes: { id: string }[];
  readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** Ids of all changes, oldest first, as the log's pages give them. */
const wholeLog = async (): Promise<string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: LogPage = (await api.query<{ changes: LogPage }>(
      'query ($after: String) { changes(after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }', { after },
    )).changes;
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
};

/** What the queries answered at a moment when nobody wrote, and how many changes there were by then. */
interface Pause {
  readonly changes: number;
  readonly members: readonly string[][];
}

const pause = async (): Promise<Pause> => {
  const [counted] = await api.db.query<{ count: number }[]>('SELECT count(*) FROM change');
  return { changes: counted?.count ?? 0, members: await Promise.all(filters.map(async (filter) => (await members(filter)).ids)) };
};

describe('ten seconds of eight writers', () => {
  it('reach every reader whole and in order, and their fold is what the query answers', async () => {
    const end = globalId('Event', 'ffffffff-ffff-7fff-bfff-ffffffffffff');
    const reader = (field: 'changes' | 'eventChanges', variables: object, seed: number) =>
      new FoldingReader(api.url, field, variables, start, seeded(seed));
    const { position: start } = await members({});
    const raw = [101, 102, 103].map((seed) => reader('changes', {}, seed));
    const folding = filters.map((filter, index) => reader('eventChanges', { filter }, 201 + index));
    const reading = Promise.all([...raw, ...folding].map((each) => each.readUntil(end)));

    const desk = new BusyDesk(api.db, 8);
    const pauses: Pause[] = [];
    const joined: { reader: FoldingReader; filter: number; since: number; reading: Promise<void> }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const writing = desk.write(roundMs);
      if (round % 4 === 1) {
        const filter = Math.floor(round / 4) % filters.length;
        const { position, ids } = await members(filters[filter] as object);
        const joining = new FoldingReader(api.url, 'eventChanges', { filter: filters[filter] }, position, seeded(301 + round), ids);
        joined.push({ reader: joining, filter, since: round, reading: joining.readUntil(end) });
      }
      await writing;
      pauses.push(await pause());
    }
    await commitAsDesk(api.db, (tx) => createEvent(tx, last, 'ffffffff-ffff-7fff-bfff-ffffffffffff'));
    await Promise.all([reading, ...joined.map((each) => each.reading)]);

    const log = await wholeLog();
    expect(log.length).toBeGreaterThan(200);
    for (const each of raw) {
      expect(each.changes.map(({ id }) => id)).toEqual(log);
      expect(each.repeats).toBeGreaterThan(0);
    }
    for (const [index, { changes, members: expected }] of pauses.entries()) {
      const sofar = new Set(log.slice(0, changes));
      expect(folding.map((each) => each.foldOf(sofar))).toEqual(expected);
      for (const { reader: each, filter, since } of joined) if (since <= index) expect(each.foldOf(sofar)).toEqual(expected[filter]);
    }
    expect(pauses).toHaveLength(20);
  }, 90_000);
});
