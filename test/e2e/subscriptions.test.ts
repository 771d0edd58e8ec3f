import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import sql from 'sql-template-tag';
import { WebSocket } from 'ws';
import { defaultLimits } from '../../src/api/limits.js';
import { startApi } from '../../src/api/server.js';
import { followLimits } from '../../src/changes/follow.js';
import type { Transaction } from '../../src/changes/transaction.js';
import { newId } from '../../src/core/ids.js';
import { query } from '../../src/db/query.js';
import { socketLimits } from '../../src/deliver/websocket.js';
import { cursorsOf } from '../../src/graph/cursors.js';
import { visitor } from '../../src/graph/access.js';
import { globalId } from '../../src/graph/global-id.js';
import { turnOverArticles, turnOverEvents } from '../../src/link/facets.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import type { EventState } from '../support/event-desk.js';
import { commitAsDesk, createEvent, replaceEvent, retractEvent } from '../support/event-desk.js';
import type { Made } from '../support/make.js';
import { next, take } from '../support/sequence.js';
import { quiet } from '../support/store.js';
import { SlowClient } from '../support/slow-client.js';
import type { SubscriptionField } from '../support/subscriber.js';
import { answers, connect, refusal, told } from '../support/subscriber.js';

const tashkent = { filter: { city: ['Tashkent'] } };
const state = (city: string, kind: EventState['kind'] = 'MEETING'): EventState => ({ kind, status: 'HELD', city, startDate: '2026-03-01', words: 'council' });
const eventId = (id: string) => globalId('Event', id);

let api: TestApi;
let client: Client;
const position = async (): Promise<string> => (await api.query<{ position: string }>('{ position }')).position;
const create = async (...cities: string[]): Promise<string[]> => (await commitAsDesk(api.db, async (tx) => {
  const ids: string[] = [];
  for (const city of cities) ids.push(await createEvent(tx, state(city)));
  return ids;
})).result;
const replace = (id: string, city: string) => commitAsDesk(api.db, (tx) => replaceEvent(tx, id, state(city)));
const facetsOf = async (tx: Transaction, article: string): Promise<number | null> => {
  const [facets] = await tx.query<{ id: number }>(sql`SELECT id FROM article_facets WHERE node_id = ${article} AND current`);
  return facets?.id ?? null;
};
/** So many commits that say no more than that there is a person. */
const commitsOfAPerson = (count: number, reason: string | null) => query(api.db, sql`
  WITH made AS (
    INSERT INTO commit (id, position, at, actor, reason)
    SELECT gen_random_uuid(), n + (SELECT coalesce(max(position), 0) FROM commit), now(), 'desk', ${reason}::text FROM generate_series(1, ${count}::int) n
    RETURNING position)
  INSERT INTO change (position, number, kind, node_id, op, cause) SELECT position, 1, 'PERSON', ${newId()}, 'CREATED', 'PUBLISHED' FROM made`);
const follow = (field: SubscriptionField, variables: object = {}) => told(client, field, variables);

beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());
beforeEach(() => { client = connect(api.url); });
afterEach(() => client.dispose());

describe('eventChanges', () => {
  it('tells what enters the filter, what differs in it and what leaves it', async () => {
    const after = await position();
    const [id] = await create('Astana') as [string];
    for (const city of ['Tashkent', 'Toshkent', 'Tashkent', 'Tashkent']) await replace(id, city);
    await commitAsDesk(api.db, (tx) => retractEvent(tx, id), 'no such meeting');
    const changes = await take(follow('eventChanges', { ...tashkent, after }), 5);
    expect(changes.map(({ op, cause, reason }) => [op, cause, reason])).toEqual([
      ['CREATED', 'REVISED', null], ['LEFT', 'REVISED', null], ['CREATED', 'REVISED', null], ['REPLACED', 'REVISED', null],
      ['RETRACTED', 'WITHDRAWN', 'no such meeting'],
    ]);
    expect(new Set(changes.map(({ nodeId }) => nodeId))).toEqual(new Set([eventId(id)]));
    expect(changes.map(({ node }) => node)).toEqual([null, null, null, null, null]);
  });

  it('shows the node as it is when it is told, however often it changed before', async () => {
    const stream = follow('eventChanges', { after: await position() });
    const [id] = await create('Tashkent') as [string];
    expect((await next(stream)).node).toEqual({ id: eventId(id), kind: 'MEETING' });
    await commitAsDesk(api.db, (tx) => replaceEvent(tx, id, state('Tashkent', 'SUMMIT')));
    expect((await next(stream)).node).toEqual({ id: eventId(id), kind: 'SUMMIT' });
  });

  it('names the event that answers for one that was merged away', async () => {
    const after = await position();
    const [kept, merged] = await create('Tashkent', 'Tashkent') as [string, string];
    await commitAsDesk(api.db, (tx) => retractEvent(tx, merged, kept));
    const [, , change] = await take(follow('eventChanges', { ...tashkent, after }), 3);
    expect(change).toMatchObject({ op: 'RETRACTED', cause: 'MERGED', nodeId: eventId(merged), replacedBy: eventId(kept), node: null });
  });

  it('marks the last change of a commit that this reader gets, also when it goes on in the middle', async () => {
    const after = await position();
    await create('Tashkent', 'Astana', 'Tashkent', 'Astana');
    const all = await take(follow('eventChanges', { ...tashkent, after }), 2);
    expect(all.map(({ endsCommit }) => endsCommit)).toEqual([false, true]);
    expect(await take(follow('eventChanges', { ...tashkent, after: all[0]?.cursor }), 1)).toEqual(all.slice(1));
  });

  it('starts from now on without a cursor', async () => {
    const [missed] = await create('Tashkent') as [string];
    const first = next(follow('eventChanges', tashkent));
    let heard = false;
    void first.then(() => { heard = true; });
    // Nothing says when it has begun, so news is made until it is heard.
    const made: string[] = [];
    while (!heard) made.push(...await create('Tashkent'));
    expect(made.map(eventId)).toContain((await first).nodeId);
    expect((await first).nodeId).not.toBe(eventId(missed));
  });

  it('gives a checkpoint to a filter that is quiet for long', async () => {
    const after = await position();
    await commitsOfAPerson(1_000, null);
    const [id] = await create('Tashkent') as [string];
    const [checkpoint, change] = await take(follow('eventChanges', { ...tashkent, after }), 2);
    expect(checkpoint).toMatchObject({ op: 'CHECKPOINT', cause: null, nodeId: null, node: null, endsCommit: true });
    expect(change?.nodeId).toBe(eventId(id));
    expect((await next(follow('eventChanges', { ...tashkent, after: checkpoint?.cursor }))).id).toBe(change?.id);
  });

  it('is reset where the log no longer holds what came next, and so are the pages of the log', async () => {
    const after = await position();
    for (let n = 0; n < 3; n += 1) await create('Tashkent');
    await query(api.db, sql`DELETE FROM change WHERE position < (SELECT max(position) FROM commit)`);
    await query(api.db, sql`DELETE FROM commit WHERE position < (SELECT max(position) FROM change)`);
    const reset = await next(follow('eventChanges', { ...tashkent, after }));
    expect(reset).toMatchObject({ op: 'RESET', cause: null, nodeId: null, node: null, endsCommit: false });
    const [id] = await create('Tashkent') as [string];
    expect((await next(follow('eventChanges', { ...tashkent, after: reset.cursor }))).nodeId).toBe(eventId(id));
    const paged = await api.query('query ($after: String) { changes(after: $after) { nodes { op } pageInfo { hasNextPage } } }', { after });
    expect(paged).toEqual({ changes: { nodes: [{ op: 'RESET' }], pageInfo: { hasNextPage: false } } });
  });
});

describe('a filter that names a node', () => {
  it('is reset when that node is merged into another, and then means the other', async () => {
    const [kept, merged] = [await api.make.organization(), await api.make.organization()];
    const host = async (id: string, of: Made) => commitAsDesk(api.db, async (tx) => {
      await tx.query(sql`UPDATE event SET host_id = ${of.id} WHERE id = ${id}`);
      const [change] = (await turnOverEvents(tx, [id])).values();
      tx.record({ kind: 'EVENT', nodeId: id, op: 'REPLACED', cause: 'REVISED', before: change?.before ?? null, after: change?.after ?? null });
    });
    const [first, second] = await create('Tashkent', 'Tashkent') as [string, string];
    const filter = { organization: [merged.globalId] };
    const stream = follow('eventChanges', { filter, after: await position() });
    await host(first, merged);
    const entered = await next(stream);
    expect(entered).toMatchObject({ op: 'CREATED', nodeId: eventId(first) });
    await commitAsDesk(api.db, async (tx) => {
      await tx.query(sql`INSERT INTO former_id (former_id, entity_id) VALUES (${merged.id}, ${kept.id})`);
      tx.record({ kind: 'ORGANIZATION', nodeId: merged.id, op: 'RETRACTED', cause: 'MERGED', replacedBy: kept.id });
    });
    expect((await next(stream)).op).toBe('RESET');
    await host(second, kept);
    expect(await next(stream)).toMatchObject({ op: 'CREATED', nodeId: eventId(second) });
    expect((await next(follow('eventChanges', { filter, after: entered.cursor }))).op).toBe('RESET');
  });
});

describe('changes and articleChanges', () => {
  it('tell the log of the kinds that are asked for, as it happened', async () => {
    const after = await position();
    await create('Tashkent');
    const person = newId();
    await commitAsDesk(api.db, async (tx) => tx.record({ kind: 'PERSON', nodeId: person, op: 'CREATED', cause: 'PUBLISHED' }));
    expect((await next(follow('changes', { types: ['PERSON', 'STORY'], after }))).nodeId).toBe(globalId('Person', person));
    expect((await take(follow('changes', { after }), 2)).map(({ op, endsCommit }) => [op, endsCommit])).toEqual([['CREATED', true], ['CREATED', true]]);
  });

  it('are read by one form of cursor, which pages of the log give too', async () => {
    const after = await position();
    await create('Tashkent', 'Astana');
    const { changes } = await api.query<{ changes: { edges: { cursor: string; node: { id: string } }[]; position: string } }>(
      'query ($after: String) { changes(after: $after, first: 1) { edges { cursor node { id } } position } }', { after },
    );
    const [first] = changes.edges;
    const second = await next(follow('changes', { after: first?.cursor }));
    expect(second.nodeId).not.toBe(null);
    await create('Tashkent');
    const [third] = await take(follow('eventChanges', { after: changes.position }), 1);
    expect((await next(follow('changes', { after: second.cursor }))).id).toBe(third?.id);
  });

  it('tell an article that is killed as one that leaves the filter', async () => {
    const source = await api.make.source();
    const article = await api.make.article({ source });
    const filter = { source: [source.globalId] };
    const after = await position();
    await commitAsDesk(api.db, async (tx) => {
      tx.record({ kind: 'ARTICLE', nodeId: article.id, op: 'CREATED', cause: 'PUBLISHED', after: await facetsOf(tx, article.id) });
    });
    const change = await next(follow('articleChanges', { filter, after }));
    expect(change).toMatchObject({ op: 'CREATED', nodeId: article.globalId, node: { id: article.globalId } });
    await commitAsDesk(api.db, async (tx) => {
      const before = await facetsOf(tx, article.id);
      await tx.query(sql`UPDATE article SET status = 'CANCELED' WHERE id = ${article.id}`);
      await turnOverArticles(tx, [article.id]);
      tx.record({ kind: 'ARTICLE', nodeId: article.id, op: 'REPLACED', cause: 'WITHDRAWN', before, after: await facetsOf(tx, article.id) });
    });
    const killed = await next(follow('articleChanges', { filter, after: change.cursor }));
    expect(killed).toMatchObject({ op: 'LEFT', nodeId: article.globalId });
  });
});

describe('position', () => {
  it('is where the log stood before the rest was read, in fragments, under aliases and beside @skip', async () => {
    const before = await position();
    await create('Tashkent');
    const now = await position();
    const answer = await api.query<Record<string, unknown>>(`
      query ($no: Boolean = false) { ...Standing here: position changes { place: position } skipped: position @include(if: $no) }
      fragment Standing on Query { ... on Query { there: position @skip(if: $no) } }`);
    expect(answer).toEqual({ here: now, there: now, changes: { place: now } });
    expect(now).not.toBe(before);
  });

  it('costs one statement, and none where it is not asked for', async () => {
    await api.query('{ position }');
    expect(api.statements()).toHaveLength(1);
    await api.query('{ changes { nodes { id } } }');
    expect(api.statements()).toHaveLength(2);
  });
});

describe('a cursor', () => {
  it('from the future is refused', async () => {
    const after = (await cursorsOf(api.db)).seal(['log'], [1_000_000, 0]);
    expect(await refusal(client, 'changes', { after })).toEqual({ message: expect.stringContaining('lies ahead of the log'), code: 'BAD_INPUT' });
    const { errors } = await api.ask('query ($after: String) { changes(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]?.message).toContain('lies ahead of the log');
  });

  it('that was altered is refused', async () => {
    const genuine = await position();
    const altered = `${genuine.startsWith('A') ? 'B' : 'A'}${genuine.slice(1)}`;
    expect(await refusal(client, 'eventChanges', { after: altered })).toEqual({ message: expect.stringContaining('altered'), code: 'BAD_INPUT' });
  });

  it('of a page is refused by the log, and one of the log by a page', async () => {
    await create('Tashkent');
    const { events } = await api.query<{ events: { pageInfo: { endCursor: string } } }>('{ events { pageInfo { endCursor } } }');
    expect((await refusal(client, 'eventChanges', { after: events.pageInfo.endCursor })).code).toBe('BAD_INPUT');
    const { errors } = await api.ask('query ($after: String) { events(after: $after) { nodes { id } } }', { after: await position() });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('the websocket', () => {
  const codeOf = (socket: WebSocket) => new Promise<number>((resolve) => { socket.once('close', resolve); });

  it('checks arguments as a query does', async () => {
    expect(await refusal(client, 'eventChanges', { filter: { person: [globalId('Event', newId())] } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refusal(client, 'eventChanges', { filter: { city: Array(101).fill('x') } }))
      .toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('at most 100') });
  });

  it('answers queries too, and refuses what HTTP refuses with the same codes', async () => {
    expect(await next(client.iterate({ query: '{ position }' }))).toEqual({ data: { position: await position() }, extensions: { cost: expect.anything() } });
    const refused = (document: string, variables?: Record<string, unknown>) => next(client.iterate({ query: document, ...(variables && { variables }) }));
    await expect(refused('{ nothing }')).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await expect(refused('{ position')).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    await expect(refused(`${'{ a '.repeat(10_000)}`)).rejects.toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(await refused('query ($first: Int) { changes(first: $first) { position } }', { first: 'x' }))
      .toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('serves on after a message that is too large, which ends its own connection', async () => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = codeOf(socket);
    socket.once('open', () => socket.send('x'.repeat(defaultLimits.bodyBytes + 1)));
    expect(await closed).toBe(1009);
    expect(await next(client.iterate({ query: '{ position }' }))).toHaveProperty('data');
  });

  it('lets a connection have a named number of operations open', async () => {
    const after = await position();
    const streams = Array.from({ length: socketLimits.operations }, () => next(answers(client, 'eventChanges', { after })));
    await expect(next(client.iterate({ query: '{ position }' }))).rejects.toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    await create('Tashkent');
    expect(await Promise.all(streams)).toHaveLength(socketLimits.operations);
  });

  it('reads the log for a slow client only as fast as that one takes it, and loses nothing', async () => {
    const after = await position();
    // More than the buffers of a connection hold.
    const commits = 3_000;
    await commitsOfAPerson(commits, 'x'.repeat(10_000));
    await api.query('{ __typename }');
    const slow = await SlowClient.subscribe(api.url, { query: 'subscription ($after: String) { changes(after: $after) { reason } }', variables: { after } });
    await take(client.iterate({ query: 'subscription ($after: String) { changes(after: $after) { reason } }', variables: { after } }), commits);
    const reads = api.statements().filter((statement) => statement.includes('WITH bounds')).length;
    expect(reads).toBeLessThan(1.8 * (commits / followLimits.changes));
    await slow.read(commits);
    slow.close();
  }, 20_000);

  it('is closed with the server, and its clients go on from their cursors at the next one', async () => {
    const options = { db: api.db, log: quiet, clock: () => new Date(0), authenticate: async () => visitor, config: { host: '127.0.0.1', port: 0 } };
    const first = await startApi(options);
    const other = connect(first.url);
    const stream = told(other, 'eventChanges', { after: await position() });
    await create('Tashkent');
    const { cursor } = await next(stream);
    const ended = expect(next(stream)).rejects.toMatchObject({ code: 1001 });
    await first.close();
    await ended;
    const [missed] = await create('Tashkent') as [string];
    const second = await startApi(options);
    const again = connect(second.url);
    expect((await next(told(again, 'eventChanges', { after: cursor }))).nodeId).toBe(eventId(missed));
    await again.dispose();
    await second.close();
  });
});
