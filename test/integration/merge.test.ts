import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { loadDesk } from '../support/desk.js';

const council = 'the Interstate Council on Lake Waters (ICLW)';

/** Says which session it is, and neither when nor where it meets. */
const announcement = `LAKE COUNCIL PREPARES ITS FIFTH SESSION

OSLO, January 10, 2024 (Steppe Wire) -- The fifth session of ${council} is scheduled to be held in 2024.
`;

/** Says when and who, and not which session it is. */
const report = `LAKE COUNCIL MEETS

BISHKEK, April 18, 2024 (Steppe Wire) -- A session of ${council} was held on 16-17 April 2024. The session was attended by the Minister of Energy of Kazakhstan Timur Oralkhanov and the Minister of Ecology of Uzbekistan Rustam Holiqulov.
`;

/** Says which and when, so that the two above are known to be one; or, corrected, says of another. */
const closing = (ordinal: string, updated: string): string => `Lake council ends its session

${updated}April 19, 2024 Print

The ${ordinal} session of ${council} was held in Bishkek on 16-17 April 2024.

Link: http://lakes.example/en/water/closing
`;

interface Event { id: string; ordinal: number | null; startDate: string | null; formerIds: string[]; participants: { nodes: { id: string; person: { name: string }; event: { id: string } }[] } }

let api: TestApi;
const ingest = (text: string) => ingestBytes(api.db, systemClock, 'test', Buffer.from(text), {});
const events = async (): Promise<Event[]> =>
  (await api.query<{ events: { nodes: Event[] } }>('{ events(orderBy: DATE_ASC) { nodes { id ordinal startDate formerIds participants { nodes { id person { name } event { id } } } } } }')).events.nodes;
const position = async (): Promise<string> => (await api.query<{ position: string }>('{ position }')).position;
const changesSince = async (after: string) => (await api.query<{ changes: { nodes: { op: string; cause: string; nodeId: string; replacedBy: string | null }[] } }>(
  'query ($after: String) { changes(after: $after) { nodes { op cause nodeId replacedBy } } }', { after })).changes.nodes;

beforeAll(async () => {
  api = await startTestApi();
  await loadDesk(api.db, []);
});
afterAll(() => api.close());

describe('two events that a third report shows to be one', () => {
  let announced: Event;
  let reported: Event;
  let before: string;

  beforeAll(async () => {
    await ingest(announcement);
    await ingest(report);
    [announced, reported] = await events() as [Event, Event];
    before = await position();
    await ingest(closing('fifth', ''));
  });

  it('become one, under the older id, with all that was said of either', async () => {
    expect(announced).toMatchObject({ ordinal: 5, startDate: null });
    expect(reported).toMatchObject({ ordinal: null, startDate: '2024-04-16' });
    const merged = await events();
    expect(merged).toMatchObject([{ id: announced.id, ordinal: 5, startDate: '2024-04-16', formerIds: [reported.id] }]);
    expect(merged[0]?.participants.nodes.map(({ person }) => person.name)).toEqual(['Rustam Holiqulov', 'Timur Oralkhanov']);
  });

  it('take their participants along, who keep their ids', async () => {
    const [merged] = await events();
    expect(merged?.participants.nodes.map(({ id }) => id).sort()).toEqual(reported.participants.nodes.map(({ id }) => id).sort());
    expect(merged?.participants.nodes.every(({ event }) => event.id === announced.id)).toBe(true);
  });

  it('answer for the id that was merged away, and say so', async () => {
    const { data, extensions } = await api.ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', { id: reported.id });
    expect(data.node.id).toBe(announced.id);
    expect(extensions?.warnings).toMatchObject([{ id: reported.id, replacedBy: announced.id }]);
  });

  it('tell the log which was retracted and what answers for it', async () => {
    expect(await changesSince(before)).toEqual(expect.arrayContaining([
      expect.objectContaining({ op: 'RETRACTED', cause: 'MERGED', nodeId: reported.id, replacedBy: announced.id }),
      expect.objectContaining({ op: 'REPLACED', nodeId: announced.id }),
    ]));
  });

  it('part again, each under its own id, when the report that joined them is corrected', async () => {
    const merged = await position();
    await ingest(closing('sixth', 'Updated: April 20, 2024 '));
    const parted = await events();
    expect(parted.map(({ id, ordinal, startDate }) => ({ id, ordinal, startDate }))).toEqual([
      { id: announced.id, ordinal: 5, startDate: null },
      { id: reported.id, ordinal: 6, startDate: '2024-04-16' },
    ]);
    expect(parted[1]?.participants.nodes.map(({ id }) => id).sort()).toEqual(reported.participants.nodes.map(({ id }) => id).sort());
    expect(parted.every(({ formerIds }) => formerIds.length === 0)).toBe(true);
    expect(await changesSince(merged)).toEqual(expect.arrayContaining([expect.objectContaining({ op: 'CREATED', nodeId: reported.id })]));
  });
});
