import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { Made } from '../../support/make.js';

let api: TestApi;
let [uz, kz, sco, alimov, uza, other] = [] as unknown as [Made, Made, Made, Made, Made, Made];

beforeAll(async () => {
  api = await startTestApi();
  const { make } = api;
  [uz, kz] = [await make.state('Uzbekistan', 'UZ'), await make.state('Kazakhstan', 'KZ')];
  sco = await make.organization({ name: 'Shanghai Cooperation Organization', kind: 'INTERGOVERNMENTAL' });
  alimov = await make.person({ name: 'Rashid Alimov' });
  [uza, other] = [await make.source({ name: 'uza.uz' }), await make.source({ name: 'news.example' })];
  const article = (at: string, says: Made[], row: object = {}) => make.article({ source: uza, publishedAt: new Date(at), says: says.map((of) => ({ of })), ...row });
  await article('2015-12-31T20:30:00Z', [uz, alimov], { section: 'politics' });
  await article('2016-01-01T12:00:00Z', [uz, kz, sco], { section: 'politics', headline: 'Water' });
  await article('2016-04-15T00:00:00Z', [uz, alimov], { language: 'ru', source: other });
  await article('2016-04-16T00:00:00Z', [], { held: true, language: 'fr', section: 'secret' });
  await article('2016-04-16T00:00:00Z', [], { status: 'CANCELED', language: 'de' });
});
afterAll(() => api.close());

interface Bucket { key: string; label: string; count: number }

const stats = async (groupBy: string, variables: object = {}): Promise<[string, string, number][]> => (await api.query<{ articleStats: Bucket[] }>(
  'query ($groupBy: ArticleGroup!, $filter: ArticleFilter, $timeZone: String, $first: Int) { articleStats(groupBy: $groupBy, filter: $filter, timeZone: $timeZone, first: $first) { key label count } }',
  { groupBy, ...variables },
)).articleStats.map(({ key, label, count }) => [key, label, count]);

describe('articles counted', () => {
  it.each([
    ['DAY', {}, [['2015-12-31', '2015-12-31', 1], ['2016-01-01', '2016-01-01', 1], ['2016-04-15', '2016-04-15', 1]]],
    ['DAY', { timeZone: 'Asia/Tashkent' }, [['2016-01-01', '2016-01-01', 2], ['2016-04-15', '2016-04-15', 1]]],
    ['DAY', { timeZone: 'America/New_York' }, [['2015-12-31', '2015-12-31', 1], ['2016-01-01', '2016-01-01', 1], ['2016-04-14', '2016-04-14', 1]]],
    ['WEEK', {}, [['2015-W53', '2015-W53', 2], ['2016-W15', '2016-W15', 1]]],
    ['MONTH', {}, [['2015-12', '2015-12', 1], ['2016-01', '2016-01', 1], ['2016-04', '2016-04', 1]]],
    ['MONTH', { first: 2 }, [['2016-01', '2016-01', 1], ['2016-04', '2016-04', 1]]],
    ['LANGUAGE', {}, [['en', 'English', 2], ['ru', 'Russian', 1]]],
    ['SECTION', {}, [['politics', 'politics', 2]]],
    ['COUNTRY', {}, [['UZ', 'Uzbekistan', 3], ['KZ', 'Kazakhstan', 1]]],
    ['COUNTRY', { first: 1 }, [['UZ', 'Uzbekistan', 3]]],
    ['COUNTRY', { filter: { text: 'water' } }, [['KZ', 'Kazakhstan', 1], ['UZ', 'Uzbekistan', 1]]],
    ['LANGUAGE', { filter: { status: ['CANCELED'] } }, [['de', 'German', 1]]],
  ])('by %s %j', async (groupBy, variables, expected) => {
    expect(await stats(groupBy, variables)).toEqual(expected);
  });

  it('by nodes, each by its global id', async () => {
    expect(await stats('SOURCE')).toEqual([[uza.globalId, 'uza.uz', 2], [other.globalId, 'news.example', 1]]);
    expect(await stats('PERSON')).toEqual([[alimov.globalId, 'Rashid Alimov', 2]]);
    const [first, ...rest] = await stats('ORGANIZATION');
    expect(first).toEqual([uz.globalId, 'Uzbekistan', 3]);
    expect(new Set(rest)).toEqual(new Set([[kz.globalId, 'Kazakhstan', 1], [sco.globalId, 'Shanghai Cooperation Organization', 1]]));
  });

  it('in one statement', async () => {
    await stats('ORGANIZATION');
    expect(api.statements()).toHaveLength(1);
  });

  it.each(['Mars/Olympus', '+05:00', '', 'UTC\0', "UTC'"])('refuses the time zone %j in one sentence', async (timeZone) => {
    const { errors } = await api.ask('query ($timeZone: String) { articleStats(groupBy: DAY, timeZone: $timeZone) { key } }', { timeZone });
    expect(errors).toMatchObject([{ message: expect.stringMatching(/is not a time zone: "timeZone" takes a name/), extensions: { code: 'BAD_INPUT' } }]);
  });

  it.each([-1, 101])('refuses %i buckets', async (first) => {
    expect((await api.ask('query ($first: Int) { articleStats(groupBy: DAY, first: $first) { key } }', { first })).errors).toMatchObject([{ message: expect.stringMatching(/^"first" (must|may) be/) }]);
  });
});
