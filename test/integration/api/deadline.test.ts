import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { next } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';
import { waitFor } from '../../support/wait-for.js';

const deadlineMs = 1_000;
let api: TestApi;
let lock: QueryRunner;

beforeAll(async () => {
  api = await startTestApi({ limits: { deadlineMs } });
  await api.make.event();
  // Whoever reads events waits for this connection.
  lock = api.db.createQueryRunner();
  await lock.startTransaction();
  await lock.query('LOCK TABLE event IN ACCESS EXCLUSIVE MODE');
});
afterAll(async () => {
  await lock.release();
  await api.close();
});

const late = [{ message: `The operation was not answered within ${deadlineMs} ms and was ended: ask for smaller pages, for fewer levels, or for less at once.`, extensions: { code: 'DEADLINE_EXCEEDED' } }];
/** What waits in this database, as the server says. */
const waiting = async (): Promise<number> => (await api.db.query(
  `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event_type = 'Lock'`,
))[0].n;
const slow = '{ events { nodes { id } } position }';

describe('an operation past its deadline', () => {
  it('is answered with one error, and its SQL is gone', async () => {
    const answer = api.ask(slow);
    await waitFor(async () => (await waiting()) === 1 || undefined);
    expect(await answer).toEqual({ errors: late });
    expect(await waiting()).toBe(0);
  });

  it('is answered over a websocket in the same way', async () => {
    const client = connect(api.url);
    expect(await next(client.iterate({ query: slow }))).toEqual({ errors: late });
    expect(await waiting()).toBe(0);
    await client.dispose();
  });

  it('tells by its status that it came too late, where the form of the answer has one', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: slow }) });
    expect([response.status, await response.json()]).toEqual([504, { errors: late }]);
  });

  it('is late in time also where it waits for a connection, of which others have all', async () => {
    // The pool has ten connections, and one of them holds the lock.
    const answers = await Promise.all(Array.from({ length: 30 }, () => api.ask(slow)));
    expect(answers).toEqual(Array(30).fill({ errors: late }));
    await waitFor(async () => (await waiting()) === 0 || undefined);
  });

  it('leaves no connection broken: the next operations are answered', async () => {
    await lock.rollbackTransaction();
    const answers = await Promise.all(Array.from({ length: 30 }, () => api.query<{ events: { nodes: unknown[] } }>(slow)));
    expect(answers.map(({ events }) => events.nodes.length)).toEqual(Array(30).fill(1));
    expect(api.logged).toEqual([]);
  });
});
