import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { systemClock } from '../../src/core/clock.js';
import { newId } from '../../src/core/ids.js';
import { extractorFor } from '../../src/extract/extract.js';
import type { ReextractSettings, Reextraction } from '../../src/ingest/reextract.js';
import { reextract } from '../../src/ingest/reextract.js';
import { relinkStore } from '../../src/ingest/relink-store.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { canonicalGraph, difference } from '../support/canonical-graph.js';
import { deskFiles } from '../support/desk-files.js';
import { emptyGraph, loadDesk } from '../support/desk.js';
import { ingestAsBefore, olderGrammar } from '../support/older-grammar.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

let store: TestStore;
/** What the desk is, read by the grammar of today from the start. */
let today: string[];
beforeAll(async () => {
  store = await openTestStore();
  await loadDesk(store.db);
  today = await openGraph(store.db);
  await emptyGraph(store.db);
});
afterAll(() => store.close());

const openGraph = async (db: DataSource): Promise<string[]> => (await canonicalGraph(db)).filter((label) => !label.includes('"open":false'));
const never = new AbortController().signal;
const readAgain = (settings: ReextractSettings = {}, interrupted = never, told: (done: Reextraction, all: number) => void = () => undefined) =>
  reextract(store.db, systemClock, 'test', interrupted, told, settings);
const commits = async (): Promise<number> => (await store.db.query<{ count: number }[]>('SELECT count(*)::int AS count FROM commit'))[0]?.count ?? 0;
const readers = async (): Promise<string[]> => (await store.db.query<{ extractor: string }[]>('SELECT DISTINCT extractor FROM article_version ORDER BY 1')).map(({ extractor }) => extractor);
const expectToday = async (): Promise<void> => expect(difference(today, await openGraph(store.db))).toEqual({ missing: [], beyond: [] });

describe('reading again', () => {
  beforeEach(async () => {
    await storeReference(store.db, systemClock);
    await ingestAsBefore(store.db, deskFiles);
    await store.db.query('DELETE FROM extraction');
  });
  afterEach(() => emptyGraph(store.db));

  it.each([1, 4])('makes of what an older grammar read what that of today reads, %i articles at a time, and then has nothing to do', async (lanes) => {
    expect(await readers()).toEqual([olderGrammar]);
    const told: number[] = [];
    const done = await readAgain({ lanes }, never, ({ articles }, all) => told.push(articles, all));
    expect(done.articles).toBe(17);
    expect(done.changed).toBeGreaterThan(10);
    expect(told.slice(-2)).toEqual([17, 17]);
    await expectToday();
    const position = await commits();
    expect(await readAgain()).toEqual({ articles: 0, changed: 0, come: 0, gone: 0 });
    expect(await readAgain({ all: true })).toMatchObject({ articles: 17, changed: 0 });
    expect(await commits()).toBe(position);
  }, 60_000);

  it('goes on where it was broken off, and tells the log of what differs alone', async () => {
    const controller = new AbortController();
    const first = await readAgain({}, controller.signal, ({ articles }) => { if (articles === 6) controller.abort(); });
    const second = await readAgain();
    expect([first.articles, second.articles]).toEqual([6, 11]);
    expect(await store.db.query(`SELECT count(*)::int AS count FROM commit WHERE actor = 'test'`)).toMatchObject([{ count: expect.any(Number) }]);
    const [told] = await store.db.query<{ articles: number }[]>(`
      SELECT count(DISTINCT c.node_id)::int AS articles FROM change c JOIN commit m USING (position) WHERE m.actor = 'test' AND c.cause = 'REEXTRACTED' AND c.kind = 'ARTICLE'`);
    expect(told?.articles).toBeGreaterThanOrEqual(first.changed + second.changed);
    await expectToday();
  }, 60_000);

  it('tells in a dry run what would change, and writes nothing', async () => {
    const before = { graph: await canonicalGraph(store.db), commits: await commits() };
    const dry = await readAgain({ dry: true });
    expect({ graph: await canonicalGraph(store.db), commits: await commits() }).toEqual(before);
    expect(await readers()).toEqual([olderGrammar]);
    expect(dry.come).toBeGreaterThan(0);
    expect(await readAgain()).toEqual(dry);
  }, 60_000);

  it('reads beside a desk that goes on writing', async () => {
    const half = deskFiles.slice(0, 9);
    await Promise.all([readAgain({ lanes: 3 }), loadDesk(store.db, half), loadDesk(store.db, deskFiles.slice(9))]);
    await readAgain();
    expect(await readers()).toEqual([extractorFor('en').name, extractorFor('ru').name]);
    await expectToday();
  }, 60_000);

  it('leaves an article that has no say until it has one', async () => {
    await store.db.query(`UPDATE article SET status = 'CANCELED' WHERE id = (SELECT min(id::text)::uuid FROM article)`);
    expect((await readAgain()).articles).toBe(16);
    expect(await readers()).toContain(olderGrammar);
  }, 60_000);
});

describe('linking again', () => {
  let signatures: unknown[];
  const stored = () => store.db.query<unknown[]>(`SELECT s.id, s.block, l.entity_id FROM signature s LEFT JOIN link l ON l.signature_id = s.id AND l.closed IS NULL ORDER BY s.id`);
  const relink = (interrupted = never) => relinkStore(store.db, systemClock, 'test', interrupted, () => undefined);
  beforeAll(async () => {
    await loadDesk(store.db);
    signatures = await stored();
  });
  afterEach(async () => {
    await expectToday();
    expect(await stored()).toEqual(signatures);
    expect(await store.db.query('SELECT FROM former_id')).toEqual([]);
    const position = await commits();
    expect(await relink()).toMatchObject({ changed: 0, names: 0 });
    expect(await commits()).toBe(position);
  });

  it('leaves a store that is linked as it should be', async () => {
    expect(await relink()).toMatchObject({ changed: 0, names: 0 });
  });

  it('brings people and names along that were folded otherwise, under their ids, those of the past as well', async () => {
    await store.db.query(`UPDATE signature SET block = 'PERSON|' || md5(block) WHERE kind = 'PERSON'`);
    await store.db.query(`UPDATE name SET folded = 'otherwise' WHERE value LIKE '%a%'`);
    expect((await relink()).names).toBeGreaterThan(100);
  });

  it('takes for one what was taken for two', async () => {
    const [twice] = await store.db.query<{ id: string; signature: string }[]>(`
      SELECT l.entity_id AS id, max(l.signature_id::text) AS signature FROM link l JOIN person p ON p.id = l.entity_id
      WHERE l.closed IS NULL GROUP BY l.entity_id HAVING count(*) > 1 ORDER BY 1 LIMIT 1`);
    const other = newId();
    await store.db.query(`INSERT INTO person SELECT copy.* FROM person p, jsonb_populate_record(p, jsonb_build_object('id', $1::uuid)) copy WHERE p.id = $2`, [other, twice?.id]);
    await store.db.query('UPDATE link SET entity_id = $1 WHERE signature_id = $2 AND closed IS NULL', [other, twice?.signature]);
    expect((await relink()).changed).toBeGreaterThan(0);
    expect(await store.db.query('DELETE FROM former_id WHERE former_id = $1 RETURNING entity_id', [other])).toEqual([[{ entity_id: twice?.id }], 1]);
  });
});
