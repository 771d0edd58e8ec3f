import { afterAll, beforeEach, describe, expect, it, beforeAll } from '@jest/globals';
import sql from 'sql-template-tag';
import { inTransaction } from '../../src/changes/transaction.js';
import { systemClock } from '../../src/core/clock.js';
import { query } from '../../src/db/query.js';
import type { StoredArticle } from '../../src/ingest/store-article.js';
import { storeArticle } from '../../src/ingest/store-article.js';
import { lockNodes } from '../../src/link/locks.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { emptyGraph } from '../support/desk.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';
import type { Telling } from '../support/told-article.js';
import { toldArticle } from '../support/told-article.js';

const session = (more: Partial<Telling> = {}): Telling => ({
  address: 'session', publishedOn: '2024-05-03', document: null, series: 'Sessions of the council',
  event: { name: 'fourth session', day: '2024-05-01', city: 'Tashkent', status: 'HELD', ordinal: 4 },
  people: [{ name: 'Nodir Nazirov', state: 'state:UZ', title: null }],
  ...more,
});

describe('what follows from an article', () => {
  let store: TestStore;
  beforeAll(async () => { store = await openTestStore(); });
  afterAll(() => store.close());
  beforeEach(async () => {
    await emptyGraph(store.db);
    await storeReference(store.db, systemClock);
  });

  const tell = (telling: Telling, viewCount: number | null = null): Promise<StoredArticle> => {
    const read = toldArticle(telling);
    return storeArticle(store.db, systemClock, 'test', { ...read, draft: { ...read.draft, viewCount } });
  };
  const changedAt = async (position: number | null, kind: string): Promise<string[]> =>
    (await query<{ op: string }>(store.db, sql`SELECT op FROM change WHERE position = ${position} AND kind = ${kind} ORDER BY number`)).map(({ op }) => op);

  it('changes the event that someone stayed away from, when that is no longer said', async () => {
    const absent = { name: 'B. Karimov', state: null, title: null, role: 'ABSENT' } as const;
    await tell(session({ people: [...session().people, absent] }));
    const { position } = await tell(session());
    expect(await changedAt(position, 'PARTICIPANT')).toEqual(['RETRACTED']);
    expect(await changedAt(position, 'EVENT')).toEqual(['REPLACED']);
  });

  it('lets every event of a series be found by the words that a later report has for the series', async () => {
    await tell(session());
    const fifth = { name: 'fifth session', day: '2024-06-01', city: 'Dushanbe', status: 'HELD', ordinal: 5 } as const;
    const { position } = await tell(session({ address: 'fifth', series: 'Glacier assembly', event: fifth }));
    const found = await query<{ ordinal: number }>(store.db, sql`
      SELECT e.ordinal FROM event e JOIN event_facets f ON f.node_id = e.id AND f.current WHERE f.words @@ plainto_tsquery('english', 'glacier') ORDER BY 1`);
    expect(found).toEqual([{ ordinal: 4 }, { ordinal: 5 }]);
    expect((await changedAt(position, 'EVENT')).sort()).toEqual(['CREATED', 'REPLACED']);
  });

  it('is read anew when the source dates the same text otherwise', async () => {
    const dated = (publishedOn: string, day: string) => session({ publishedOn, event: { ...session().event, day }, people: [{ name: 'Nodir Nazirov', state: 'state:UZ', title: 'Minister' }] });
    const [first, second] = [toldArticle(dated('2024-05-03', '2024-05-01')), toldArticle(dated('2024-06-03', '2024-06-01'))];
    await storeArticle(store.db, systemClock, 'test', first);
    const { outcome, version } = await storeArticle(store.db, systemClock, 'test', { ...second, hash: first.hash });
    expect({ outcome, version }).toEqual({ outcome: 'UPDATED', version: 1 });
    expect(await query(store.db, sql`SELECT start_date FROM event`)).toEqual([{ start_date: '2024-06-01' }]);
    expect(await query(store.db, sql`SELECT first_seen, last_seen FROM position`)).toEqual([{ first_seen: '2024-06-03', last_seen: '2024-06-03' }]);
  });

  it('waits for whoever writes the same article because of another one', async () => {
    const { articleId } = await tell(session());
    const order: string[] = [];
    let later = Promise.resolve();
    await inTransaction(store.db, { actor: 'test', at: systemClock() }, async (tx) => {
      await lockNodes(tx, [articleId]);
      later = tell(session(), 9_370).then(({ outcome }) => void order.push(outcome));
      const waiting = sql`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      while ((await query(store.db, waiting)).length === 0 && order.length === 0);
      order.push('the other');
    });
    await later;
    expect(order).toEqual(['the other', 'UPDATED']);
  });
});
