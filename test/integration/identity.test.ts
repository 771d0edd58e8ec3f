import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { systemClock } from '../../src/core/clock.js';
import { query } from '../../src/db/query.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import { globalId } from '../../src/graph/global-id.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { difference } from '../support/canonical-graph.js';
import { deskFile, deskFiles } from '../support/desk-files.js';
import { emptyGraph, loadDesk } from '../support/desk.js';
import { ShuffledStore } from '../support/shuffled-store.js';
import { shuffled } from '../support/shuffle.js';

const shuffles = 200;

describe('the order of arrival', () => {
  // Two of these run side by side, for the sake of time.
  let stores: ShuffledStore[];
  beforeAll(async () => {
    const reports = deskFiles.map((file) => ({ file, options: {} }));
    stores = await Promise.all([ShuffledStore.open(reports), ShuffledStore.open(reports)]);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('does not matter, in one process or split over two at once', async () => {
    await Promise.all(stores.map(async (store, index) => {
      const expected = await store.graph();
      for (let seed = index + 1; seed <= shuffles; seed += stores.length) {
        expect({ seed, ...difference(expected, await store.graphAfter(seed)) }).toEqual({ seed, missing: [], beyond: [] });
      }
    }));
  }, 480_000);
});

describe('an id that was once seen', () => {
  let api: TestApi;
  beforeAll(async () => { api = await startTestApi(); });
  afterAll(() => api.close());

  const typeOf = { PERSON: 'Person', POSITION: 'Position', ORGANIZATION: 'Organization', EVENT_SERIES: 'EventSeries', EVENT: 'Event', DELEGATION: 'Delegation', PARTICIPANT: 'Participant', DOCUMENT: 'Document' } as const;
  const everSeen = async (): Promise<string[]> => {
    const rows = await query<{ kind: keyof typeof typeOf; id: string }>(api.db, sql`SELECT DISTINCT s.kind, l.entity_id AS id FROM link l JOIN signature s ON s.id = l.signature_id`);
    return rows.map(({ kind, id }) => globalId(typeOf[kind], id)).sort();
  };

  it.each([1, 2, 3, 4, 5])('always resolves: to itself, to the one that answers for it, or as withdrawn (shuffle %i)', async (seed) => {
    await emptyGraph(api.db);
    const seen = new Set<string>();
    for (const file of shuffled(deskFiles, seed)) {
      await loadDesk(api.db, [file]);
      for (const id of await everSeen()) seen.add(id);
    }
    const ids = [...seen];
    for (let at = 0; at < ids.length; at += 100) {
      const page = ids.slice(at, at + 100);
      const { data, extensions } = await api.ask<{ nodes: ({ id: string } | null)[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: page });
      const warned = new Map((extensions?.warnings ?? []).map((warning) => [warning.id, warning]));
      for (const [index, node] of data.nodes.entries()) {
        const id = page[index] as string;
        if (node === null) expect(warned.get(id)).toMatchObject({ replacedBy: null, message: expect.stringMatching(/withdrawn/) });
        else if (node.id !== id) expect(warned.get(id)).toMatchObject({ replacedBy: node.id });
      }
    }
  });

  it('stays with a planned session that is held', async () => {
    await emptyGraph(api.db);
    const sixth = async () => {
      const { events } = await api.query<{ events: { nodes: { id: string; ordinal: number; status: string; startDate: string }[] } }>('{ events { nodes { id ordinal status startDate } } }');
      return events.nodes.find(({ ordinal }) => ordinal === 6);
    };
    await loadDesk(api.db, [deskFile('04')]);
    const planned = await sixth();
    expect(planned).toMatchObject({ status: 'PLANNED' });
    await loadDesk(api.db, [deskFile('05')]);
    expect(await sixth()).toMatchObject({ id: planned?.id, status: 'HELD', startDate: '2024-10-22' });
  });
});

describe('the identity of people in the sample desk', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await loadDesk(api.db);
  });
  afterAll(() => api.close());

  interface Found { nodes: { names: { value: string }[]; positions: { title: string; represents: { name: string } | null }[] }[] }
  const found = async (text: string): Promise<Found['nodes']> =>
    (await api.query<{ people: Found }>('query ($text: String) { people(filter: { text: $text }) { nodes { names { value } positions { title represents { name } } } } }', { text })).people.nodes;

  it('follows a person from one office to the next', async () => {
    const people = await found('Oralkhanov');
    expect(people).toHaveLength(1);
    expect(people[0]?.positions.map(({ title }) => title)).toEqual(['Deputy Minister of Energy', 'Minister of Energy']);
  });

  it('knows a person in three spellings', async () => {
    const people = await found('Jeenaliyev');
    expect(people).toHaveLength(1);
    expect(new Set(people[0]?.names.map(({ value }) => value.split(' ').at(-1)))).toEqual(new Set(['Jeenaliyev', 'Dzheenaliev', 'Jeenaliev']));
  });

  it('knows a body and its officials by an acronym that another report explains', async () => {
    const text = 'ENERGY TALKS END\n\nOSLO, June 1, 2025 (Wire) -- The eighth session of the ICME was held in Oslo on 30 May 2025. The session was attended by the Executive Secretary of the ICME Jonas Lindqvist.\n';
    await ingestBytes(api.db, systemClock, 'test', Buffer.from(text), {});
    const { organizations } = await api.query<{ organizations: { nodes: { name: string; acronym: string; aliases: string[] }[] } }>(
      '{ organizations(filter: { text: "ICME" }) { nodes { name acronym aliases } } }');
    expect(organizations.nodes).toMatchObject([{ name: 'Interstate Council on Mountain Energy', acronym: 'ICME', aliases: expect.arrayContaining(['ICME']) }]);
    expect(await found('Lindqvist')).toMatchObject([{ positions: [{ title: 'Executive Secretary of the ICME' }] }]);
  });

  it('keeps two namesakes apart', async () => {
    const people = await found('Nazirov');
    expect(people.map(({ positions }) => positions[0]?.represents?.name).sort()).toEqual(['Tajikistan', 'Uzbekistan']);
  });
});
