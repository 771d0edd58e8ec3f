import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { loadDesk } from '../support/desk.js';
import { deskFile } from '../support/desk-files.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await loadDesk(api.db, [deskFile('01')]);
});
afterAll(() => api.close());

interface Named { name: string }

describe('the report of the eleventh session of Security Council secretaries', () => {
  it('is an article with all that its page says of it', async () => {
    const { articles } = await api.query<{ articles: { nodes: { body: string }[] } }>(`{
      articles { nodes {
        headline publishedAt publishedPrecision viewCount pdf { byteSize contentType } section language url source { name } status body
        versions { number } viewCounts { count }
      } }
    }`);
    const [article] = articles.nodes;
    expect(article).toMatchObject({
      headline: 'Security Council Secretaries of SCO countries hold 11th session in Tashkent',
      publishedAt: '2016-04-15T00:00:00.000Z',
      publishedPrecision: 'DAY',
      viewCount: 9370,
      pdf: { byteSize: 25600, contentType: 'application/pdf' },
      section: 'politics',
      language: 'en',
      url: 'http://uza.uz/en/politics/11th-session-of-security-council-secretaries-of-sco-countrie-15-04-2016',
      source: { name: 'uza.uz' },
      status: 'USABLE',
      versions: [{ number: 1 }],
      viewCounts: [{ count: 9370 }],
    });
    expect(article?.body).toMatch(/^Uzbekistan chaired the eleventh session/);
    expect(article?.body).toMatch(/terrorism and extremism\.$/);
    expect(article?.body).not.toMatch(/Link:|Download|services|таҳрир/);
  });

  it('tells of two events: the session that was held and the summit that is to come', async () => {
    const { events } = await api.query<{ events: { nodes: object[] } }>(`{
      events(orderBy: DATE_ASC) { nodes {
        kind status ordinal startDate endDate city country { name countryCode } chair { name } series { name organization { acronym } }
      } }
    }`);
    expect(events.nodes).toMatchObject([
      {
        kind: 'SESSION', status: 'HELD', ordinal: 11, startDate: '2016-04-13', endDate: '2016-04-14', city: 'Tashkent',
        country: { name: 'Uzbekistan', countryCode: 'UZ' }, chair: { name: 'Uzbekistan' }, series: { organization: { acronym: 'SCO' } },
      },
      {
        kind: 'SUMMIT', status: 'PLANNED', ordinal: null, startDate: '2016-06-23', endDate: '2016-06-24', city: 'Tashkent',
        country: { name: 'Uzbekistan', countryCode: 'UZ' }, chair: null,
      },
    ]);
  });

  it('says who took part, in which position, in which body and on whose behalf', async () => {
    const { events } = await api.query<{ events: { nodes: [{ participants: { nodes: { person: Named; position: string; organization: Named; represents: Named; role: string }[] } }] } }>(`{
      events(orderBy: DATE_ASC, first: 1) { nodes { participants { nodes {
        person { name } role position organization { name } represents { name }
      } } } }
    }`);
    const said = events.nodes[0].participants.nodes.map(({ person, position, organization, represents, role }) =>
      [person.name, position, organization.name, represents.name, role].join(' | '));
    expect(said.sort()).toEqual([
      'A. A. Kakharov | Secretary of the Security Council | Security Council | Tajikistan | MEMBER',
      'E. S. Sysoev | Director of the Executive Committee of the Regional Anti-Terrorist Structure (RATS) of the SCO | Regional Anti-Terrorist Structure | Regional Anti-Terrorist Structure | MEMBER',
      'Guo Shengkun | member of the State Council | State Council | China | MEMBER',
      'N. B. Yermekbayev | Secretary of the Security Council | Security Council | Kazakhstan | MEMBER',
      'N. P. Patrushev | Secretary of the Security Council | Security Council | Russia | MEMBER',
      'R. K. Alimov | Secretary-General of the SCO | Shanghai Cooperation Organization | Shanghai Cooperation Organization | MEMBER',
      'T. K. Jumakadyrov | Secretary of the Defense Council | Defense Council | Kyrgyzstan | MEMBER',
      'V. V. Makhmudov | Secretary of the Security Council under the President | Security Council | Uzbekistan | MEMBER',
    ]);
  });

  it('groups them into eight delegations, each with its head', async () => {
    const { events } = await api.query<{ events: { nodes: [{ delegations: { totalCount: number; nodes: { represents: Named; head: { person: Named } }[] } }] } }>(`{
      events(orderBy: DATE_ASC, first: 1) { nodes { delegations { totalCount nodes { represents { name } head { person { name } } } } } }
    }`);
    const { delegations } = events.nodes[0];
    expect(delegations.totalCount).toBe(8);
    expect(delegations.nodes.map(({ represents, head }) => `${represents.name}: ${head.person.name}`).sort()).toEqual([
      'China: Guo Shengkun', 'Kazakhstan: N. B. Yermekbayev', 'Kyrgyzstan: T. K. Jumakadyrov', 'Regional Anti-Terrorist Structure: E. S. Sysoev',
      'Russia: N. P. Patrushev', 'Shanghai Cooperation Organization: R. K. Alimov', 'Tajikistan: A. A. Kakharov', 'Uzbekistan: V. V. Makhmudov',
    ]);
  });

  it('names the documents and how far they have come', async () => {
    const { documents } = await api.query<{ documents: { nodes: { kind: string; title: string; status: string | null; periodStart: number | null; periodEnd: number | null }[] } }>(
      '{ documents { nodes { title kind status periodStart periodEnd } } }');
    expect(documents.nodes.map(({ kind, title, status, periodStart, periodEnd }) => [kind, title, status, periodStart, periodEnd])).toEqual([
      ['PLAN', 'Action Plan on its implementation', 'PLANNED', null, null],
      ['AGREEMENT', 'Agreement among the SCO member states on cooperation in combating crime', null, null, null],
      ['STRATEGY', 'Anti-narcotics strategy of the SCO member states for 2017-2022', 'PLANNED', 2017, 2022],
      ['REPORT', 'information report', 'ADOPTED', null, null],
      ['MINUTES', 'Minutes of the eleventh session', 'SIGNED', null, null],
      ['PLAN', 'Plan of measures for 2016-2020 on implementing the Agreement among the SCO member states on cooperation in combating crime', 'PLANNED', 2016, 2020],
      ['REPORT', 'report of the SCO Secretary-General and the Director of the Executive Committee of RATS on the security work of the organization', 'APPROVED', null, null],
      ['CONVENTION', 'SCO Convention on the fight against extremism', 'DRAFT', null, null],
    ]);
  });

  it('gives the words for each field', async () => {
    const { events } = await api.query<{ events: { nodes: object[] } }>(`{
      events(orderBy: DATE_ASC, first: 1) { nodes {
        date: evidence(supports: ["startDate"]) { nodes { quote part article { source { name } } entity { __typename } } }
        chair: evidence(supports: ["chair"]) { nodes { quote } }
      } }
    }`);
    expect(events.nodes[0]).toMatchObject({
      date: { nodes: [{ quote: '13-14 April', part: 'BODY', article: { source: { name: 'uza.uz' } }, entity: { __typename: 'Event' } }] },
    });
  });
});
