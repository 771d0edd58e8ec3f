import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { deskFile } from '../../support/desk-files.js';
import { loadDesk } from '../../support/desk.js';

let api: TestApi;
beforeAll(async () => {
  // The cost of an operation is estimated ahead; this is about what a wrong estimate would let in.
  api = await startTestApi({ limits: { objects: 2_000, cost: 10_000_000, ratePoints: 10_000_000 } });
  await loadDesk(api.db, [deskFile('01')]);
});
afterAll(() => api.close());

/** From an event to its participants and back, so many times: eight times as many objects with each level, in two statements more. */
const circle = (levels: number): string => `{ events { nodes { ${'participants { nodes { event { '.repeat(levels)} id ${'} } } '.repeat(levels)} } } }`;

describe('an operation that multiplies with each level', () => {
  it('is refused as a whole, in one sentence, before it fills the memory', async () => {
    const answer = await api.ask(circle(5));
    expect(answer).toEqual({ errors: [{ message: expect.stringMatching(/more than 2000 objects.*smaller pages, or for fewer levels/), extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  it('is answered where it stays within the limit, also after one that did not', async () => {
    const { events } = await api.query<{ events: { nodes: unknown[] } }>(circle(2));
    expect(events.nodes).toHaveLength(2);
  });
});
