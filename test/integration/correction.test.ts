import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import type { IngestedArticle } from '../../src/ingest/ingest-bytes.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { bytesOf, deskFile } from '../support/desk-files.js';
import { loadDesk } from '../support/desk.js';

interface Found { id: string }
interface Change { op: string; cause: string; nodeId: string; node: { __typename: string } | null }

const ingest = (api: TestApi, beginning: string): Promise<IngestedArticle> => ingestBytes(api.db, systemClock, 'test', bytesOf(deskFile(beginning)), {});

const people = async (api: TestApi): Promise<string[]> => {
  const { events } = await api.query<{ events: { nodes: [{ participants: { nodes: { person: { name: string } }[] } }] } }>(
    '{ events { nodes { participants { nodes { person { name } } } } } }');
  return events.nodes[0].participants.nodes.map(({ person }) => person.name);
};

const represented = async (api: TestApi): Promise<string[]> => {
  const { events } = await api.query<{ events: { nodes: [{ delegations: { nodes: { represents: { name: string } }[] } }] } }>(
    '{ events { nodes { delegations { nodes { represents { name } } } } } }');
  return events.nodes[0].delegations.nodes.map(({ represents }) => represents.name);
};

describe('a corrected page under the same address', () => {
  let api: TestApi;
  let before: string;
  let gone: { participant: string; person: string; mention: string };
  let corrected: IngestedArticle;

  beforeAll(async () => {
    api = await startTestApi();
    await loadDesk(api.db, [deskFile('09')]);
    const found = await api.query<{ position: string; people: { nodes: { id: string; participations: { nodes: Found[] }; mentions: { nodes: Found[] } }[] } }>(
      '{ position people(filter: { text: "Davlatmandova" }) { nodes { id participations { nodes { id } } mentions { nodes { id } } } } }');
    const [person] = found.people.nodes;
    before = found.position;
    gone = { person: person?.id ?? '', participant: person?.participations.nodes[0]?.id ?? '', mention: person?.mentions.nodes[0]?.id ?? '' };
    corrected = await ingest(api, '10');
  });
  afterAll(() => api.close());

  it('is a second version of the one article, told under the source\'s own time', async () => {
    expect(corrected).toMatchObject({ outcome: 'REVISED', version: 2 });
    const { articles } = await api.query<{ articles: { totalCount: number; nodes: { modifiedAt: string; versions: { number: number; body: string }[]; body: string }[] } }>(
      '{ articles { totalCount nodes { modifiedAt body versions { number body } } } }');
    expect(articles.totalCount).toBe(1);
    expect(articles.nodes[0]?.modifiedAt).toBe('2024-04-30T00:00:00.000Z');
    expect(articles.nodes[0]?.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(articles.nodes[0]?.versions[0]?.body).toBe(articles.nodes[0]?.body);
    expect(articles.nodes[0]?.versions[1]?.body).toMatch(/Davlatmandova/);
  });

  it('takes away what only the first version said, and nothing else', async () => {
    expect(await people(api)).toHaveLength(4);
    expect(await people(api)).not.toContain('Firuza Davlatmandova');
    expect(await represented(api)).toEqual(['Kazakhstan', 'Kyrgyzstan', 'Mongolia', 'Uzbekistan']);
  });

  it('tells the log what was retracted and what was replaced', async () => {
    const { changes } = await api.query<{ changes: { nodes: Change[] } }>('query ($after: String) { changes(after: $after) { nodes { op cause nodeId node { __typename } } } }', { after: before });
    const retracted = changes.nodes.filter(({ op }) => op === 'RETRACTED');
    expect(retracted.map(({ nodeId }) => nodeId)).toEqual(expect.arrayContaining([gone.person, gone.participant]));
    expect(retracted.every(({ cause, node }) => cause === 'REVISED' && node === null)).toBe(true);
    expect(changes.nodes.filter(({ op }) => op === 'REPLACED').map(({ node }) => node?.__typename)).toEqual(expect.arrayContaining(['Article', 'Event']));
    expect(changes.nodes.some(({ op }) => op === 'CREATED')).toBe(false);
  });

  it('still resolves the mentions of the first version, with its words', async () => {
    const { node } = await api.query<{ node: { version: number; quote: string; article: { headline: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Mention { version quote article { headline } } } }', { id: gone.mention });
    expect(node).toMatchObject({ version: 1, quote: 'Firuza Davlatmandova', article: { headline: 'Second International Conference on Glacier Data held in Astana' } });
  });

  it('answers the id of whoever was withdrawn with null, and says so', async () => {
    const { data, extensions } = await api.ask<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { id: gone.person });
    expect(data.node).toBeNull();
    expect(extensions?.warnings).toEqual([{ id: gone.person, replacedBy: null, message: expect.stringMatching(/withdrawn/) }]);
  });

  it('brings the withdrawn back under their ids when the source takes its correction back', async () => {
    const text = new TextDecoder().decode(bytesOf(deskFile('09'))).replace('April 26, 2024', 'April 26, 2024 Updated: May 2, 2024').replace('five winters', 'six winters');
    const again = await ingestBytes(api.db, systemClock, 'test', Buffer.from(text), {});
    expect(again).toMatchObject({ outcome: 'REVISED', version: 3 });
    const { node } = await api.query<{ node: { id: string; name: string } | null }>('query ($id: ID!) { node(id: $id) { id ... on Person { name } } }', { id: gone.person });
    expect(node).toEqual({ id: gone.person, name: 'Firuza Davlatmandova' });
  });
});

describe('a correction that arrives before what it corrects', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await loadDesk(api.db, [deskFile('10')]);
  });
  afterAll(() => api.close());

  it('stays what the article says; the older text is kept as a version', async () => {
    const told = await people(api);
    expect(await ingest(api, '09')).toMatchObject({ outcome: 'SUPERSEDED', version: 2 });
    expect(await people(api)).toEqual(told);
    const { articles } = await api.query<{ articles: { nodes: { versions: { body: string }[] }[] } }>('{ articles { nodes { versions { body } } } }');
    expect(articles.nodes[0]?.versions.map(({ body }) => /Davlatmandova/.test(body))).toEqual([false, true]);
  });
});

describe('a corrected date of publication under the same text', () => {
  let api: TestApi;
  beforeAll(async () => { api = await startTestApi(); });
  afterAll(() => api.close());

  const page = (year: number) => Buffer.from(`Energy ministers meet in Astana

10 April 15, ${year} Print Download (PDF 25 Kb)

The fourth meeting of energy ministers of SCO member states took place on 13-14 April in Astana.

Link: http://agency.example/en/politics/energy-ministers
`);

  it('makes no new version, and dates without a year are read against it anew', async () => {
    await ingestBytes(api.db, systemClock, 'test', page(2016), {});
    expect(await ingestBytes(api.db, systemClock, 'test', page(2015), {})).toMatchObject({ outcome: 'UPDATED', version: 1 });
    expect(await api.query('{ articles { nodes { publishedAt } } events { nodes { startDate endDate } } }')).toEqual({
      articles: { nodes: [{ publishedAt: '2015-04-15T00:00:00.000Z' }] },
      events: { nodes: [{ startDate: '2015-04-13', endDate: '2015-04-14' }] },
    });
  });
});

describe('a corrected day of an event', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await loadDesk(api.db, []);
  });
  afterAll(() => api.close());

  it('leaves the event, its delegations and its participants under their ids', async () => {
    const ids = () => api.query<{ events: { nodes: { id: string; startDate: string }[] } }>('{ events { nodes { id startDate city delegations { nodes { id } } participants { nodes { id } } } } }');
    const page = (day: string, updated: string): Buffer => Buffer.from(`Lake council meets

${updated}April 18, 2024 Print

The fifth session of the Interstate Council on Lake Waters (ICLW) was held in Bishkek on ${day} April 2024. The session was attended by the Minister of Energy of Kazakhstan Timur Oralkhanov.

Link: http://lakes.example/en/water/session
`);
    await ingestBytes(api.db, systemClock, 'test', page('16-17', ''), {});
    const before = await ids();
    await ingestBytes(api.db, systemClock, 'test', page('15-17', 'Updated: April 19, 2024 '), {});
    expect(before.events.nodes).toHaveLength(1);
    expect(await ids()).toEqual({ events: { nodes: [{ ...before.events.nodes[0], startDate: '2024-04-15' }] } });
  });
});
