import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.js';
import { Asking1764028805000 } from '../../src/db/migrations/0005-asking.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { deskFile } from '../support/desk-files.js';
import { loadDesk } from '../support/desk.js';
import { Make } from '../support/make.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await loadDesk(store.db, [deskFile('01')]);
  await new Make(store.db).article({ headline: 'Вазирлар йиғилиши', language: 'uz' });
});
afterAll(() => store.close());

const standing = async (): Promise<unknown> => ({
  names: await store.db.query('SELECT id, folded FROM name ORDER BY id'),
  articles: await store.db.query('SELECT node_id, words::text FROM article_facets WHERE current ORDER BY 1'),
  events: await store.db.query('SELECT node_id, words::text FROM event_facets WHERE current ORDER BY 1'),
  words: await store.db.query('SELECT node_id, words::text FROM name_words ORDER BY 1'),
  countries: await store.db.query('SELECT s.name, o.reference_key FROM source s LEFT JOIN organization o ON o.id = s.country_id ORDER BY 1'),
});

describe('the migration of a store that is in use', () => {
  it('gives what stands there the words, folded names and countries that it would be written with now', async () => {
    const before = await standing();
    const runner = store.db.createQueryRunner();
    await new Asking1764028805000().down(runner);
    await runner.query(`UPDATE article_facets SET words = ''; UPDATE event_facets SET words = ''; UPDATE name_words SET words = ''`);
    await runner.query(`UPDATE article_facets f SET words = to_tsvector('english', concat_ws(E'\\n\\n', a.headline, a.lead, a.body)) FROM article a WHERE a.id = f.node_id AND a.language = 'en'`);
    await new Asking1764028805000().up(runner);
    await runner.release();
    await storeReference(store.db, systemClock);
    expect(await standing()).toEqual(before);
  });
});
