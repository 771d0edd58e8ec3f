import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { Made } from '../../support/make.js';

let api: TestApi;
/** What was made, by a name of its own, so that an expectation reads as one. */
const made = new Map<string, Made>();

const keep = async (name: string, making: Promise<Made>): Promise<Made> => {
  const one = await making;
  made.set(name, one);
  return one;
};
const idOf = (name: string): string => made.get(name)?.globalId ?? '';
const nameOf = (id: string): string | undefined => [...made].find(([, { globalId }]) => globalId === id)?.[0];

/** Names of what a list of the root answers to a filter. */
const names = async (list: string, filterType: string, filter: object | null): Promise<(string | undefined)[]> => {
  const data = await api.query<Record<string, { nodes: { id: string }[] }>>(
    `query ($filter: ${filterType}) { ${list}(filter: $filter, first: 100) { nodes { id } } }`, { filter },
  );
  return data[list]?.nodes.map(({ id }) => nameOf(id)) ?? [];
};

beforeAll(async () => {
  api = await startTestApi();
  const { make } = api;
  const [uz, kz] = [await keep('Uzbekistan', make.state('Uzbekistan', 'UZ')), await keep('Kazakhstan', make.state('Kazakhstan', 'KZ'))];
  const sco = await keep('SCO', make.organization({ name: 'Shanghai Cooperation Organisation', acronym: 'SCO', kind: 'INTERGOVERNMENTAL' }));
  const council = await keep('council', make.organization({ name: 'Security Council', kind: 'GOVERNMENT_BODY', countryCode: 'KZ', parentId: kz.id }));
  const secretaries = await keep('secretaries', make.series({ name: 'Security Council Secretaries of SCO', organizationId: sco.id }));
  await keep('heads', make.series({ name: 'Heads of State' }));
  const session = await keep('session', make.event({
    name: 'Eleventh session', kind: 'SESSION', status: 'HELD', startDate: '2016-04-13', endDate: '2016-04-14', city: 'Tashkent', countryId: uz.id, chairId: uz.id, seriesId: secretaries.id,
  }));
  const summit = await keep('summit', make.event({ name: 'Summit of states', kind: 'SUMMIT', status: 'PLANNED', startDate: '2016-06-23', city: 'Chișinău', hostId: kz.id }));
  await keep('undated', make.event({ name: 'Talks on borders', kind: 'TALKS', status: 'POSTPONED' }));
  const [yermekbayev, alimov] = [await keep('Yermekbayev', make.person({ name: 'Nurlan Yermekbayev' })), await keep('Alimov', make.person({ name: 'Rashid Alimov' }))];
  await make.participant(session, yermekbayev, { organizationId: council.id, representsId: kz.id });
  await make.participant(session, alimov, { representsId: sco.id });
  await make.participant(summit, alimov, { role: 'ABSENT' });
  await make.position(alimov, { organizationId: sco.id });
  const plan = await keep('plan', make.document({ title: 'Plan of measures', status: 'PLANNED', periodStart: 2016, periodEnd: 2020, events: [session] }));
  await keep('minutes', make.document({ title: 'Minutes', kind: 'MINUTES', status: 'SIGNED' }));
  const uza = await keep('uza', make.source());
  await keep('report', make.article({
    source: uza, headline: 'Secretaries are meeting', section: 'politics', publishedAt: new Date('2016-04-15T00:00:00Z'),
    says: [session, secretaries, yermekbayev, alimov, sco, kz, plan].map((of) => ({ of })),
  }));
  await keep('russian', make.article({ headline: 'Новости о встречах', language: 'ru', publishedAt: new Date('2016-04-16T00:00:00Z'), says: [{ of: alimov }, { of: summit }] }));
  await keep('uzbek', make.article({ headline: 'Toshkentdagi uchrashuv', language: 'uz', publishedAt: new Date('2016-04-17T00:00:00Z') }));
  await keep('killed', make.article({ headline: 'Secretaries were meeting', status: 'CANCELED', says: [{ of: alimov }] }));
});
afterAll(() => api.close());

describe('the filter of articles', () => {
  const articles = (filter: object | null) => names('articles', 'ArticleFilter', filter);

  it('holds what is usable if nothing is asked', async () => {
    expect(await articles(null)).toEqual(['uzbek', 'russian', 'report']);
    expect(await articles({})).toEqual(['uzbek', 'russian', 'report']);
  });

  it.each([
    ['words in another form of theirs', { text: 'meet secretary' }, ['report']],
    ['words of another language in that language', { text: 'новость встреча' }, ['russian']],
    ['words of a language without a stemmer', { text: 'UCHRASHUV' }, ['uzbek']],
    ['words that do not stand together anywhere', { text: 'secretary uchrashuv' }, []],
    ['languages', { language: ['ru', 'uz'] }, ['uzbek', 'russian']],
    ['sections', { section: ['politics'] }, ['report']],
    ['a start', { published: { from: '2016-04-16T00:00:00Z' } }, ['uzbek', 'russian']],
    ['an end, which is outside', { published: { before: '2016-04-16T00:00:00Z' } }, ['report']],
    ['another status', { status: ['CANCELED', 'WITHHELD'] }, ['killed']],
    ['several things at once', { text: 'secretary', language: ['ru'] }, []],
    ['an empty list of alternatives', { language: [] }, []],
  ])('asks for %s', async (_what, filter, expected) => {
    expect(await articles(filter)).toEqual(expected);
  });

  it.each([
    ['source', ['uza'], ['report']],
    ['person', ['Alimov'], ['russian', 'report']],
    ['person', ['Alimov', 'Yermekbayev'], ['report']],
    ['organization', ['SCO', 'Kazakhstan'], ['report']],
    ['organization', ['SCO', 'Uzbekistan'], []],
    ['event', ['session', 'summit'], ['russian', 'report']],
    ['event', ['undated'], []],
    ['series', ['secretaries', 'heads'], ['report']],
    ['document', ['plan', 'minutes'], ['report']],
    ['document', ['minutes'], []],
  ])('asks for %s %j', async (field, of, expected) => {
    expect(await articles({ [field]: of.map(idOf) })).toEqual(expected);
  });

  it('is the same below other nodes', async () => {
    const query = `query ($person: ID!, $source: ID!, $event: ID!, $document: ID!, $organization: ID!, $filter: ArticleFilter) {
      person(id: $person) { articles(filter: $filter) { totalCount } } source: node(id: $source) { ... on Source { articles(filter: $filter) { totalCount } } }
      event(id: $event) { articles { totalCount } } document(id: $document) { articles(filter: $filter) { totalCount } }
      organization(id: $organization) { articles(filter: $filter) { totalCount } }
    }`;
    const ids = { person: idOf('Alimov'), source: idOf('uza'), event: idOf('session'), document: idOf('plan'), organization: idOf('SCO') };
    const counts = (person: number, others: number) => ({
      person: { articles: { totalCount: person } }, source: { articles: { totalCount: others } }, event: { articles: { totalCount: 1 } },
      document: { articles: { totalCount: others } }, organization: { articles: { totalCount: others } },
    });
    expect(await api.query(query, ids)).toEqual(counts(2, 1));
    expect(await api.query(query, { ...ids, filter: { language: ['ru'] } })).toEqual(counts(1, 0));
    expect(await api.query(query, { ...ids, filter: { status: ['CANCELED'] } })).toEqual(counts(1, 0));
  });
});

describe('the filter of events', () => {
  const events = (filter: object | null) => names('events', 'EventFilter', filter);

  it('holds every event if nothing is asked, the undated as the oldest', async () => {
    expect(await events(null)).toEqual(['summit', 'session', 'undated']);
  });

  it.each([
    ['words of the name', { text: 'sessions' }, ['session']],
    ['words of the series', { text: 'security council' }, ['session']],
    ['kinds', { kind: ['SUMMIT', 'TALKS'] }, ['summit', 'undated']],
    ['statuses', { status: ['PLANNED', 'POSTPONED'] }, ['summit', 'undated']],
    ['days that it overlaps', { date: { from: '2016-04-14', to: '2016-06-23' } }, ['summit', 'session']],
    ['days before it', { date: { to: '2016-04-12' } }, []],
    ['days behind it', { date: { from: '2016-04-15' } }, ['summit']],
    ['a city in capitals', { city: ['TASHKENT'] }, ['session']],
    ['a city without its accents', { city: ['chisinau'] }, ['summit']],
  ])('asks for %s', async (_what, filter, expected) => {
    expect(await events(filter)).toEqual(expected);
  });

  it.each([
    ['series', ['secretaries', 'heads'], ['session']],
    ['country', ['Uzbekistan', 'Kazakhstan'], ['session']],
    ['organization', ['Kazakhstan'], ['summit', 'session']],
    ['organization', ['Kazakhstan', 'SCO', 'Uzbekistan'], ['session']],
    ['person', ['Alimov'], ['session']],
    ['person', ['Alimov', 'Yermekbayev'], ['session']],
  ])('asks for %s %j', async (field, of, expected) => {
    expect(await events({ [field]: of.map(idOf) })).toEqual(expected);
  });

  it('is the same below other nodes', async () => {
    const query = `query ($organization: ID!, $series: ID!, $filter: EventFilter) {
      organization(id: $organization) { events(filter: $filter) { totalCount } } eventSeries(id: $series) { events(filter: $filter) { totalCount } }
    }`;
    const ids = { organization: idOf('Kazakhstan'), series: idOf('secretaries') };
    expect(await api.query(query, ids)).toEqual({ organization: { events: { totalCount: 2 } }, eventSeries: { events: { totalCount: 1 } } });
    expect(await api.query(query, { ...ids, filter: { kind: ['SUMMIT'] } })).toEqual({ organization: { events: { totalCount: 1 } }, eventSeries: { events: { totalCount: 0 } } });
  });
});

describe('the filters of other lists', () => {
  it.each([
    ['people', 'PersonFilter', { text: 'alimov' }, ['Alimov']],
    ['people', 'PersonFilter', null, ['Yermekbayev', 'Alimov']],
    ['organizations', 'OrganizationFilter', { kind: ['STATE'] }, ['Kazakhstan', 'Uzbekistan']],
    ['organizations', 'OrganizationFilter', { countryCode: ['KZ'] }, ['Kazakhstan', 'council']],
    ['organizations', 'OrganizationFilter', { text: 'cooperation' }, ['SCO']],
    ['documents', 'DocumentFilter', null, ['minutes', 'plan']],
    ['documents', 'DocumentFilter', { kind: ['MINUTES'] }, ['minutes']],
    ['documents', 'DocumentFilter', { status: ['PLANNED'] }, ['plan']],
    ['documents', 'DocumentFilter', { text: 'measures' }, ['plan']],
    ['documents', 'DocumentFilter', { period: { from: '2020-06-01' } }, ['plan']],
    ['documents', 'DocumentFilter', { period: { to: '2015-12-31' } }, []],
  ])('%s by %s %j', async (list, type, filter, expected) => {
    expect(await names(list, type, filter)).toEqual(expected);
  });

  it('people by the bodies and states of their offices and of what they took part in', async () => {
    expect(await names('people', 'PersonFilter', { organization: [idOf('council')] })).toEqual(['Yermekbayev']);
    expect(await names('people', 'PersonFilter', { organization: [idOf('council'), idOf('SCO')] })).toEqual(['Yermekbayev', 'Alimov']);
    expect(await names('people', 'PersonFilter', { represents: [idOf('Kazakhstan')] })).toEqual(['Yermekbayev']);
  });

  it('documents by their events', async () => {
    expect(await names('documents', 'DocumentFilter', { event: [idOf('session')] })).toEqual(['plan']);
    expect(await names('documents', 'DocumentFilter', { event: [idOf('summit')] })).toEqual([]);
  });

  it('series by words and bodies', async () => {
    const ask = 'query ($text: String, $organization: [ID!]) { series(text: $text, organization: $organization) { nodes { id } } }';
    const series = async (args: object) => (await api.query<{ series: { nodes: { id: string }[] } }>(ask, args)).series.nodes.map(({ id }) => nameOf(id));
    expect(await series({})).toEqual(['heads', 'secretaries']);
    expect(await series({ text: 'secretary' })).toEqual(['secretaries']);
    expect(await series({ organization: [idOf('SCO')] })).toEqual(['secretaries']);
    expect(await series({ organization: [idOf('Kazakhstan')] })).toEqual([]);
  });
});

describe('a text to search for', () => {
  it('is refused with a NUL in it, and the server goes on', async () => {
    const { errors } = await api.ask('{ articles(filter: { text: "a\\u0000b" }) { nodes { id } } }');
    expect(errors).toMatchObject([{ message: 'A text in the request holds the character NUL, which no text here has: leave it out.', extensions: { code: 'BAD_INPUT' } }]);
    expect(await names('articles', 'ArticleFilter', { text: 'secretary' })).toEqual(['report']);
  });

  it('is no syntax', async () => {
    expect(await names('articles', 'ArticleFilter', { text: `secretary' & | ! <-> (:*` })).toEqual(['report']);
  });
});
