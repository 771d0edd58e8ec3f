import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sql from 'sql-template-tag';
import { Event } from '../../../src/events/event.entity.js';
import { visitor } from '../../../src/graph/access.js';
import { cursorsOf } from '../../../src/graph/cursors.js';
import type { Direction } from '../../../src/graph/order.js';
import { sortTerms } from '../../../src/graph/order.js';
import type { Page } from '../../../src/graph/page.js';
import { paginate } from '../../../src/graph/rows.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  for (const startDate of ['2016-01-01', '2016-01-02', '2016-01-03']) {
    for (const kind of ['SUMMIT', 'TALKS', 'TALKS', 'VISIT'] as const) await api.make.event({ startDate, kind });
  }
});
afterAll(() => api.close());

const direction = fc.constantFrom<Direction>('asc', 'desc');

describe('an order of several terms', () => {
  it('pages without a gap or a repeat, whatever the direction of each term', async () => {
    await fc.assert(fc.asyncProperty(direction, direction, fc.integer({ min: 1, max: 6 }), fc.boolean(), async (byDate, byKind, size, forwards) => {
      const ctx = { db: api.db, cursors: await cursorsOf(api.db), rights: visitor };
      const rows = { target: Event, where: sql`true`, order: sortTerms(Event, [['sortDate', byDate], ['kind', byKind]]) };
      const whole = (await paginate(ctx, 'test', rows, { first: 100 })).nodes;
      const seen: Event[] = [];
      for (let cursor: string | null = null; seen.length < whole.length;) {
        const page: Page<Event> = await paginate(ctx, 'test', rows, forwards ? { first: size, after: cursor } : { last: size, before: cursor });
        if (forwards) seen.push(...page.nodes);
        else seen.unshift(...page.nodes);
        cursor = page.edges.at(forwards ? -1 : 0)?.cursor ?? null;
      }
      expect(seen).toEqual(whole);
    }), { numRuns: 20 });
  });

  it('is refused where a term may be null', () => {
    expect(() => sortTerms(Event, [['startDate', 'asc']])).toThrow('Event.startDate may be null: rows cannot be paged by it.');
  });
});
