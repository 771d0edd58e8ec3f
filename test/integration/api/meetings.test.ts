import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { Made } from '../../support/make.js';

let api: TestApi;
const made: Record<string, Made> = {};
const idOf = (name: string): string => made[name]?.globalId ?? '';

beforeAll(async () => {
  api = await startTestApi();
  const { make } = api;
  Object.assign(made, { uz: await make.state('Uzbekistan', 'UZ'), kz: await make.state('Kazakhstan', 'KZ'), kg: await make.state('Kyrgyzstan', 'KG') });
  Object.assign(made, { alimov: await make.person({ name: 'Alimov' }), karimov: await make.person({ name: 'Karimov' }), series: await make.series({ name: 'Energy ministers' }) });
  const [series, uz, kz, kg, alimov, karimov] = ['series', 'uz', 'kz', 'kg', 'alimov', 'karimov'].map((name) => made[name] as Made) as [Made, Made, Made, Made, Made, Made];
  const event = (name: string, row: object = {}) => make.event({ name, seriesId: series.id, ...row });
  const [first, second] = [await event('First', { startDate: '2014-05-01', chairId: kg.id }), await event('Second', { startDate: '2015-05-01' })];
  await event('Third', { startDate: '2016-05-01', status: 'PLANNED' });
  const sent = await make.delegation(first, uz);
  const head = await make.participant(first, alimov, { representsId: uz.id, delegationId: sent.id });
  await api.db.query('UPDATE delegation SET head_id = $1 WHERE id = $2', [head.id, sent.id]);
  await make.participant(first, karimov, { role: 'ABSENT' });
  await make.delegation(second, uz);
  await make.delegation(second, kz);
  await make.participant(second, alimov, { representsId: uz.id });
  await make.participant(second, karimov, { representsId: kz.id });
  Object.assign(made, { first, second });
});
afterAll(() => api.close());

describe('meetings between', () => {
  const document = 'query ($between: [ID!]!, $date: DateRange, $first: Int, $after: String) { meetings(between: $between, date: $date, first: $first, after: $after) { nodes { name } totalCount pageInfo { endCursor hasNextPage } } }';
  interface Answer { meetings: { nodes: { name: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } } }
  const meetings = async (between: string[], variables: object = {}) => (await api.query<Answer>(document, { between: between.map(idOf), ...variables })).meetings;

  it.each([
    [['uz'], {}, ['Second', 'First']],
    [['uz', 'kz'], {}, ['Second']],
    [['uz', 'kg'], {}, ['First']],
    [['alimov', 'karimov'], {}, ['Second']],
    [['karimov', 'uz'], {}, ['Second']],
    [['alimov', 'kg'], {}, ['First']],
    [['kz', 'kg'], {}, []],
    [['uz'], { date: { to: '2014-12-31' } }, ['First']],
    [['uz', 'uz'], {}, ['Second', 'First']],
  ])('%j %j are %j', async (between, variables, expected) => {
    const { nodes, totalCount } = await meetings(between, variables);
    expect(nodes.map(({ name }) => name)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it('are paged', async () => {
    const { nodes, pageInfo } = await meetings(['uz'], { first: 1 });
    expect([nodes[0]?.name, pageInfo.hasNextPage]).toEqual(['Second', true]);
    expect((await meetings(['uz'], { first: 1, after: pageInfo.endCursor })).nodes).toEqual([{ name: 'First' }]);
  });

  it('refuse nobody, too many, and what cannot meet', async () => {
    const refusal = async (between: string[]) => (await api.ask(document, { between })).errors?.[0]?.message;
    expect(await refusal([])).toBe('"between" must name at least one person, state or body.');
    expect(await refusal(Array.from({ length: 101 }, () => idOf('uz')))).toBe('"between" may hold at most 100 values.');
    expect(await refusal([idOf('first')])).toMatch(/is the id of a node of type Event, and one of type Person or Organization is asked for\.$/);
    expect(await refusal(['nonsense'])).toMatch(/is not an id/);
  });
});

describe('the attendance of a series', () => {
  const document = `query ($series: ID!, $organization: [ID!], $events: Int) { eventSeries(id: $series) { attendance(organization: $organization, events: $events) {
    organization { countryCode } event { name } delegation { represents { name } } head { person { name } }
  } } }`;
  interface Row { organization: { countryCode: string }; event: { name: string }; delegation: object | null; head: { person: { name: string } } | null }
  const attendance = async (variables: object = {}) => (await api.query<{ eventSeries: { attendance: Row[] } }>(document, { series: idOf('series'), ...variables })).eventSeries.attendance
    .map(({ organization, event, delegation, head }) => [event.name, organization.countryCode, delegation !== null, head?.person.name ?? null]);

  it('tells of each event that was held and each state that was ever there, also where it was absent', async () => {
    expect(await attendance()).toEqual([['Second', 'KZ', true, null], ['Second', 'UZ', true, null], ['First', 'KZ', false, null], ['First', 'UZ', true, 'Alimov']]);
  });

  it('tells of the last so many events, and of those there', async () => {
    expect(await attendance({ events: 1 })).toEqual([['Second', 'KZ', true, null], ['Second', 'UZ', true, null]]);
  });

  it('tells of those that are asked for, also of one that was never there', async () => {
    expect(await attendance({ organization: [idOf('kg'), idOf('uz')] })).toEqual([['Second', 'KG', false, null], ['Second', 'UZ', true, null], ['First', 'KG', false, null], ['First', 'UZ', true, 'Alimov']]);
  });

  it('refuses a number of events out of its bounds', async () => {
    for (const events of [0, 101]) expect((await api.ask(document, { series: idOf('series'), events })).errors).toMatchObject([{ message: expect.stringMatching(/^"events" (must|may) be/), extensions: { code: 'BAD_INPUT' } }]);
  });

  it('takes as many statements for many series as for one', async () => {
    const list = '{ series(first: 100) { nodes { attendance { organization { countryCode } event { id } delegation { id } head { id } } } } }';
    await api.query(list);
    const few = api.statements().length;
    for (let index = 0; index < 10; index++) {
      const series = await api.make.series({});
      const event = await api.make.event({ seriesId: series.id, startDate: '2016-01-01' });
      const sent = await api.make.delegation(event, await api.make.organization({}));
      const head = await api.make.participant(event, await api.make.person({}), { delegationId: sent.id });
      await api.db.query('UPDATE delegation SET head_id = $1 WHERE id = $2', [head.id, sent.id]);
    }
    await api.query(list);
    expect(api.statements()).toHaveLength(few);
  });
});
