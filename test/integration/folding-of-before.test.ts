import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.js';
import { FoldedNames1764028808000 } from '../../src/db/migrations/0008-folded-names.js';
import { relinkStore } from '../../src/ingest/relink-store.js';
import { canonicalGraph, difference } from '../support/canonical-graph.js';
import { deskFile } from '../support/desk-files.js';
import { loadDesk } from '../support/desk.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

const files = ['04', '05', '06', '07'].map(deskFile);

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await loadDesk(store.db, files);
});
afterAll(() => store.close());

describe('a store that was written when names were folded otherwise', () => {
  it('has the folded names of now after the migration', async () => {
    const folded = (): Promise<unknown[]> => store.db.query('SELECT id, folded FROM name ORDER BY id');
    const before = await folded();
    await store.db.query(`UPDATE name SET folded = 'as it was'`);
    const runner = store.db.createQueryRunner();
    await new FoldedNames1764028808000().up(runner);
    await runner.release();
    expect(await folded()).toEqual(before);
  });

  it('has its people in the blocks of now, and linked as now, once it is linked anew', async () => {
    const blocks = (): Promise<unknown[]> => store.db.query(`SELECT id, block FROM signature ORDER BY id`);
    const [graph, standing] = [await canonicalGraph(store.db), await blocks()];
    // Every signature in a block of its own: nobody was ever taken for the same person.
    await store.db.query(`UPDATE signature SET block = 'PERSON|' || id WHERE kind = 'PERSON'`);
    await relinkStore(store.db, systemClock, 'test', new AbortController().signal, () => undefined);
    expect(await blocks()).toEqual(standing);
    expect(difference(graph, await canonicalGraph(store.db))).toEqual({ missing: [], beyond: [] });
  });
});
