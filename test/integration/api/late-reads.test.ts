import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/core/ids.js';
import { globalId } from '../../../src/graph/global-id.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;

beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());

describe('an operation that is refused while parts of it still read', () => {
  it('keeps no connection', async () => {
    const document = 'query($person: [ID!]) { articles(filter: { person: $person }) { nodes { id } } }';
    for (let time = 0; time < 30; time++) expect((await api.ask(document, { person: [globalId('Person', newId()), 'forged'] })).errors).toHaveLength(1);
    const [held] = await api.db.query("select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'");
    expect(held).toEqual({ n: 0 });
  });
});
