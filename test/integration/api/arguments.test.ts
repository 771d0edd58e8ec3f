import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schema } from '../../../src/api/schema.js';
import { parseGlobalId } from '../../../src/graph/global-id.js';
import type { AskedDesk } from '../../support/asked-desk.js';
import { startAskedDesk } from '../../support/asked-desk.js';
import type { Shown } from '../../support/differences.js';
import { argumentsOf, operationOf, shownBy } from '../../support/differences.js';
import { idOf, withIds } from '../../support/named.js';
import { take } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';

/** What else a row asks with, and what it is compared with: the same without the argument, or with another value. */
interface More {
  readonly args?: object;
  readonly owner?: string;
  readonly other?: unknown;
}
type Row = readonly [place: string, value: unknown, expected: readonly string[] | number, more?: More];

const [energy, lakes, summit] = ['session of the Interstate Council on Mountain Energy', 'session of the Interstate Council on Lake Waters', 'meeting of the SCO Council of Heads of State'];
const [fifth, sixth] = [`Event: 5th ${energy}`, `Event: sixth ${energy}`];
const [oralkhanov, lindqvist, egamova] = ['Person: Timur Oralkhanov', 'Person: Jonas Lindqvist', 'Person: Dilnoza Egamova'];
const [kazakhstan, uzbekistan, council] = ['Organization: Kazakhstan', 'Organization: Uzbekistan', 'Organization: Interstate Council on Mountain Energy'];
const sco = 'Organization: Shanghai Cooperation Organization';
const marchetti = `Participant: Elena Marchetti at the sixth ${energy}`;
const killed = 'Article: Interstate Council on Mountain Energy holds 7th session in Dushanbe';
const agreement = 'Document: Agreement on the joint use of mountain reservoirs';
const visit = 'http://www.ridge-news.example/en/politics/energy-minister-visits-kyrgyzstan';

/** A node of each type whose lists have two entries at least. */
const owners: Readonly<Record<string, string>> = {
  Article: 'Article: Second International Conference on Glacier Data held in Astana', Delegation: `Delegation: Uzbekistan at the seventh ${energy}`, Document: agreement,
  Event: sixth, EventSeries: `EventSeries: ${energy}`, Organization: kazakhstan, Participant: `Participant: Timur Oralkhanov at the sixth ${energy}`, Person: oralkhanov,
  Position: 'Position: Minister of Energy', Source: 'Source: ridge-news.example',
  Story: 'Story: BOARD OF HIGHLAND UNIVERSITIES ASSOCIATION MEETS IN SAMARKAND', Topic: 'Topic: education',
};

let texts = 0;
/** Another text each time. */
const handedIn = (): string => `TEXT ${++texts} IS HANDED IN\n\nOSH, May 2, 2025 (Steppe Wire) -- The talks were held in Osh on May 1, 2025.\n`;

/** Fields that take an input, and how. */
const takers: Readonly<Record<string, readonly [string, (field: string, value: unknown) => object]>> = {
  ArticleFilter: ['Query.articles', (field, value) => ({ filter: { [field]: value } })],
  DateRange: ['Query.events', (field, value) => ({ filter: { date: { [field]: value } } })],
  DateTimeRange: ['Query.articles', (field, value) => ({ filter: { published: { [field]: value } } })],
  DocumentFilter: ['Query.documents', (field, value) => ({ filter: { [field]: value } })],
  IngestTextInput: ['Mutation.ingestText', (field, value) => ({ input: { text: handedIn(), [field]: value } })],
  CorrectParticipantInput: ['Mutation.correctParticipant', (field, value) => ({ id: marchetti, input: { [field]: value } })],
  EventFilter: ['Query.events', (field, value) => ({ filter: { [field]: value } })],
  OrganizationFilter: ['Query.organizations', (field, value) => ({ filter: { [field]: value } })],
  PersonFilter: ['Query.people', (field, value) => ({ filter: { [field]: value } })],
};

const rows: readonly Row[] = [
  ['Query.node(id:)', oralkhanov, ['Person'], { other: sixth }],
  ['Query.nodes(ids:)', [sixth, oralkhanov], ['Event', 'Person'], { other: [sixth] }],
  ['Query.article(id:)', 'Article: LAKE COUNCIL MEETS', ['2024-04-17'], { other: 'Article: Lake council ends its session' }],
  ['Query.article(url:)', visit, ['2024-06-27'], { other: `${visit}-again` }],
  ['Query.articles(filter:)', { section: ['science'] }, ['2024-04-26']],
  ['Query.articles(orderBy:)', 'PUBLISHED_ASC', ['2016-04-15', '2023-03-16'], { args: { first: 2 } }],
  ['Query.person(id:)', lindqvist, ['Jonas Lindqvist'], { other: oralkhanov }],
  ['Query.people(filter:)', { text: 'lindqvist' }, ['Jonas Lindqvist']],
  ['Query.organization(id:)', kazakhstan, ['Kazakhstan'], { other: uzbekistan }],
  ['Query.organization(acronym:)', 'ICME', ['Interstate Council o'], { other: 'HUA' }],
  ['Query.organization(countryCode:)', 'MN', ['Mongolia'], { other: 'KG' }],
  ['Query.organizations(filter:)', { text: 'snow' }, []],
  ['Query.event(id:)', fifth, ['SESSION 2024-04-16'], { other: sixth }],
  ['Query.events(filter:)', { kind: ['SUMMIT'] }, ['SUMMIT 2016-06-23']],
  ['Query.events(orderBy:)', 'DATE_ASC', ['SESSION 2016-04-13', 'SUMMIT 2016-06-23'], { args: { first: 2 } }],
  ['Query.eventSeries(id:)', `EventSeries: ${lakes}`, ['session of the Inter'], { other: `EventSeries: ${summit}` }],
  ['Query.series(text:)', 'glacier', ['International Confer']],
  ['Query.series(organization:)', [council], ['session of the Inter']],
  ['Query.document(id:)', agreement, ['Agreement on the joi'], { other: 'Document: information report' }],
  ['Query.documents(filter:)', { kind: ['ROADMAP'] }, ['Roadmap for a common']],
  ['Query.changes(types:)', ['EVENT_SERIES'], ['CREATED session of the Secur'], { args: { first: 1 } }],
  ['Query.stories(filter:)', { published: { from: '2025-07-01T00:00:00Z' }, language: ['en'] }, ['BOARD OF HIGHLAND UN']],
  ['Query.topics(text:)', 'education', ['education']],
  ['Topic.name(language:)', 'ru', ['образование']],
  ['Topic.articles(filter:)', { language: ['ru'] }, 1],
  ['Query.search(text:)', 'Yermekbaev', ['N. B. Yermekbayev'], { other: 'Lindkvist' }],
  ['Query.search(types:)', ['EVENT'], 1, { args: { text: 'glacier data' } }],
  ['Query.articleStats(filter:)', { section: ['science'] }, ['2024-04 1'], { args: { groupBy: 'MONTH' } }],
  ['Query.articleStats(groupBy:)', 'LANGUAGE', 2, { other: 'SECTION' }],
  ['Query.articleStats(timeZone:)', 'America/New_York', ['2025-07-04 1'], { args: { groupBy: 'DAY', first: 1 } }],
  ['Query.meetings(between:)', ['Organization: China', kazakhstan], ['SESSION 2016-04-13'], { other: [kazakhstan, uzbekistan] }],
  ['Query.meetings(date:)', { to: '2016-12-31' }, ['SESSION 2016-04-13'], { args: { between: [kazakhstan, uzbekistan] } }],
  ['Organization.members(on:)', '2005-01-01', 6, { owner: sco }],
  ['Organization.memberOf(on:)', '1993-06-01', 8],
  ['EventSeries.attendance(organization:)', [uzbekistan], 5],
  ['EventSeries.attendance(events:)', 1, 5],
  ['Article.viewCounts(last:)', 1, ['1733']],
  ['Event.delegations(represents:)', [uzbekistan], ['Uzbekistan']],
  ['Event.participants(represents:)', [uzbekistan], ['Bobur Nazirov']],
  ['Event.participants(role:)', ['CHAIR', 'MEMBER'], ['Elena Marchetti', 'Jonas Lindqvist']],
  ['Event.evidence(supports:)', ['city'], ['Tashkent', 'Tashkent']],
  ['Delegation.evidence(supports:)', ['head'], ['Bobur Nazirov', 'was headed by']],
  ['Participant.evidence(supports:)', ['position'], ['Minister of Energy']],
  ['Position.evidence(supports:)', ['represents'], 5],
  ['Document.evidence(supports:)', ['status'], ['signed', 'draft', 'draft', 'draft']],
  ['Person.name(language:)', 'ru', ['Тимур Оралханов']],
  ['Organization.name(language:)', 'ru', ['Казахстан']],
  ['Event.name(language:)', 'ru', ['шестое заседание']],
  ['EventSeries.name(language:)', 'ru', ['заседание']],
  ['Document.title(language:)', 'ru', ['соглашение']],
  ['Person.articles(filter:)', { section: ['politics'] }, ['2024-06-27']],
  ['Organization.articles(filter:)', { section: ['science'] }, ['2024-04-26']],
  ['Source.articles(filter:)', { section: ['science'] }, ['2024-04-26']],
  ['Document.articles(filter:)', { section: ['energy'] }, ['2024-04-18', '2023-09-14']],
  ['EventSeries.events(filter:)', { city: ['Almaty'] }, ['SESSION 2023-09-12']],
  ['Organization.events(filter:)', { kind: ['CONFERENCE'] }, ['CONFERENCE 2024-04-24']],
  ['Subscription.articleChanges(filter:)', { section: ['science'] }, ['CREATED 2024-04-26', 'REPLACED 2024-04-26'], { args: { after: 'Cursor: told nothing' } }],
  ['Subscription.articleChanges(after:)', 'Cursor: told the sample desk', ['CREATED 2024-01-10', 'CREATED 2024-04-17'], { other: 'Cursor: told nothing' }],
  ['Subscription.eventChanges(filter:)', { city: ['Osh'] }, ['CREATED MEETING 2025-02-05'], { args: { after: 'Cursor: told nothing' } }],
  ['Subscription.eventChanges(after:)', 'Cursor: told the sample desk', ['CREATED SESSION 2024-04-16'], { other: 'Cursor: told nothing' }],
  ['Subscription.changes(types:)', ['EVENT_SERIES'], ['CREATED session of the Secur'], { args: { after: 'Cursor: told nothing' } }],
  ['Subscription.changes(after:)', 'Cursor: told the sample desk', ['CREATED Interstate Council o'], { other: 'Cursor: told nothing' }],
  ['ArticleFilter.text', 'glaciers -chairmanship', []],
  ['ArticleFilter.text', 'glaciers OR rockfall', ['2024-08-19', '2024-04-26', '2023-03-16']],
  ['ArticleFilter.source', ['Source: uza.uz'], ['2016-04-15']],
  ['ArticleFilter.language', ['ru'], ['2025-07-04']],
  ['ArticleFilter.section', ['transport'], ['2025-04-04']],
  ['ArticleFilter.published', { before: '2016-04-16T00:00:00Z' }, ['2016-04-15']],
  ['ArticleFilter.person', [oralkhanov, egamova], ['2025-05-22']],
  ['ArticleFilter.organization', ['Organization: Mongolia', kazakhstan], ['2024-04-26']],
  ['ArticleFilter.event', [sixth], ['2024-10-24', '2024-04-18']],
  ['ArticleFilter.series', [`EventSeries: ${lakes}`], ['2024-04-19', '2024-04-17', '2024-01-10']],
  ['ArticleFilter.document', [agreement], ['2024-10-24', '2024-04-18', '2023-09-14', '2023-03-16']],
  ['ArticleFilter.topic', ['Topic: climate change'], ['2024-04-26']],
  ['ArticleFilter.status', ['CANCELED', 'WITHHELD'], []],
  ['DateTimeRange.from', '2025-07-05T00:00:00Z', ['2025-07-05']],
  ['DateTimeRange.before', '2023-03-16T00:00:00Z', ['2016-04-15']],
  ['EventFilter.text', 'glacier', ['CONFERENCE 2024-04-24']],
  ['EventFilter.series', [`EventSeries: ${lakes}`], ['SESSION 2024-04-16']],
  ['EventFilter.kind', ['VISIT', 'TALKS'], ['VISIT 2024-06-25', 'TALKS 2024-06-25']],
  ['EventFilter.status', ['CANCELED', 'POSTPONED'], ['MEETING 2025-02-05', 'EXERCISE 2024-08-26']],
  ['EventFilter.date', { from: '2025-07-03' }, ['SESSION 2025-07-03', 'MEETING 2025-07-03']],
  ['EventFilter.city', ['Astana', 'Almaty'], ['CONFERENCE 2024-04-24', 'SESSION 2023-09-12']],
  ['EventFilter.country', ['Organization: China'], ['CONSULTATIONS 2024-11-11']],
  ['EventFilter.organization', ['Organization: China', kazakhstan], ['SESSION 2016-04-13']],
  ['EventFilter.person', [oralkhanov, egamova], ['SESSION 2025-05-20']],
  ['DateRange.from', '2025-07-03', ['SESSION 2025-07-03', 'MEETING 2025-07-03']],
  ['DateRange.to', '2016-04-13', ['SESSION 2016-04-13']],
  ['PersonFilter.text', 'nazirov', ['Bahrom Nazirov', 'Bobur Nazirov']],
  ['PersonFilter.organization', ['Organization: Interstate Council on Mountain Energy'], ['Jonas Lindqvist']],
  ['PersonFilter.represents', ['Organization: Mongolia'], ['Batsukh Oyuundari']],
  ['OrganizationFilter.text', 'highland', ['Highland Universitie', 'Naryn Highland Unive']],
  ['OrganizationFilter.kind', ['ACADEMIC'], 5],
  ['OrganizationFilter.countryCode', ['CN'], ['China', 'State Bureau of Moun', 'State Council']],
  ['DocumentFilter.text', 'snow', ['Memorandum on the ex', 'Programme of snow an']],
  ['DocumentFilter.kind', ['AGREEMENT'], 2],
  ['DocumentFilter.status', ['PLANNED'], 3],
  ['DocumentFilter.event', [fifth], 2],
  ['DocumentFilter.period', { from: '2031-01-01' }, ['Strategy for the pro']],
];

const containing = (words: string): string => expect.stringContaining(words) as unknown as string;

/** Mutations, which come last. */
const writes: readonly Row[] = [
  ['Mutation.ingestText(input:)', { text: handedIn() }, [containing('TEXT 1')], { other: { text: handedIn() } }],
  ['IngestTextInput.text', handedIn(), [containing('TEXT 3')], { other: handedIn() }],
  ['IngestTextInput.url', 'http://www.ridge-news.example/en/talks', [containing('http://www.ridge-new')]],
  ['IngestTextInput.sourceName', 'Valley Wire', [containing('Valley Wire')]],
  ['IngestTextInput.language', 'ky', [containing(' ky ')]],
  ['IngestTextInput.publishedAt', '2025-05-03T10:00:00Z', [containing('2025-05-03T10:00:00.')]],
  ['Mutation.identifyPerson(wikidataId:)', 'Q937', [containing('Q937')], { args: { id: oralkhanov } }],
  ['Mutation.identifyPerson(id:)', oralkhanov, [containing('Timur')], { args: { wikidataId: 'Q938' }, other: egamova }],
  ['CorrectParticipantInput.role', 'OBSERVER', [containing('OBSERVER')], { other: 'SPEAKER' }],
  ['CorrectParticipantInput.position', 'Head of the Fund', [containing('Head of the Fund')], { other: 'Director' }],
  ['CorrectParticipantInput.organization', sco, [containing('Shanghai')], { other: council }],
  ['CorrectParticipantInput.represents', kazakhstan, [containing('Kazakhstan')], { other: uzbekistan }],
  ['Mutation.correctParticipant(input:)', { role: 'GUEST' }, [containing('GUEST')], { args: { id: marchetti }, other: { role: 'SPEAKER' } }],
  ['Mutation.correctParticipant(id:)', marchetti, [containing('SPEAKER')], { args: { input: { role: 'SPEAKER' } }, other: `Participant: Jonas Lindqvist at the sixth ${energy}` }],
  ['Mutation.mergePeople(from:)', ['Person: Olim Qurbonqulov'], [containing('Rustam')], { args: { into: 'Person: Rustam Holiqulov' }, other: ['Person: Aliya Sarsenova'] }],
  ['Mutation.mergePeople(into:)', 'Person: Pema Lhazom', ['Pema Lhazom'], { args: { from: ['Person: Elena Marchetti'] }, other: 'Person: Jonas Lindqvist' }],
  ['Mutation.splitPerson(participants:)', [`Participant: Dilnoza Egamova at the seventh ${energy}`], 1, { args: { id: oralkhanov }, other: [`Participant: Timur Oralkhanov at the seventh ${energy}`] }],
  ['Mutation.splitPerson(id:)', lindqvist, ['Jonas Lindqvist'], { args: { participants: [`Participant: Jonas Lindqvist at the seventh ${energy}`] }, other: egamova }],
  ['Mutation.cancelArticle(id:)', 'Article: LAKE COUNCIL MEETS', ['2024-04-17 CANCELED'], { args: { reason: 'Killed.' }, other: 'Article: Lake council ends its session' }],
  ['Mutation.restoreArticle(id:)', 'Article: LAKE COUNCIL MEETS', ['2024-04-17 USABLE'], { args: { reason: 'Not killed.' }, other: 'Article: Lake council ends its session' }],
  ['IngestTextInput.embargoedUntil', '2027-01-01T00:00:00Z', [containing('2027-01-01')]],
];

/** Mutations whose reason stands in the log, and with what they are asked. */
const reasoned: readonly (readonly [field: string, args: object])[] = [
  ['Mutation.cancelArticle', { id: killed }],
  ['Mutation.restoreArticle', { id: killed }],
  ['Mutation.mergePeople', { into: 'Person: Aliya Sarsenova', from: ['Person: Saule Kenesbayeva'] }],
  ['Mutation.splitPerson', { id: 'Person: Marat Jeenaliyev', participants: [`Participant: Marat Jeenaliyev at the seventh ${energy}`] }],
  ['Mutation.correctParticipant', { id: marchetti, input: { position: 'Adviser' } }],
  ['Mutation.identifyPerson', { id: egamova, wikidataId: 'Q1' }],
];

let desk: AskedDesk;

/** A place with its arguments: the field that is asked, and what it is asked with. */
const askedAt = (place: string, value: unknown): [string, object] => {
  const [, field, argument] = /^(.+)\((.+):\)$/.exec(place) ?? [];
  if (field !== undefined && argument !== undefined) return [field, value === undefined ? {} : { [argument]: value }];
  const [input = '', name = ''] = place.split('.');
  const [taker, take] = takers[input] ?? [];
  if (taker === undefined || take === undefined) throw new Error(`No field is known to take ${input}.`);
  return [taker, take(name, value)];
};

/** A value as it is sent: a cursor for one that is named by what had been told. */
const cursorOf = (value: unknown): unknown => (typeof value === 'string' ? desk.told.get(value.replace('Cursor: told ', '')) ?? value : value);

const answerOf = async (field: string, args: object, expected: number, of?: string): Promise<Shown> => {
  const operation = operationOf(schema(), field, Object.keys(args));
  const owner = of ?? owners[field.split('.')[0] ?? ''];
  const given = Object.entries(args).map(([name, value]: [string, unknown]) => [name, cursorOf(value)] as const);
  const variables = await withIds(desk.db, { owner, ...Object.fromEntries(given) }) as Record<string, unknown>;
  if (operation.startsWith('mutation')) return shownBy(await desk.as(['read', 'ingest', 'edit', 'embargo']).query(operation, variables));
  if (operation.startsWith('query')) return shownBy(await desk.query(operation, variables));
  const client = connect(desk.url);
  const answers = await take(client.iterate({ query: operation, variables }), expected);
  await client.dispose();
  return { entries: answers.flatMap(({ data }) => shownBy(data).entries), cursors: [] };
};

const makesADifference = async (place: string, value: unknown, expected: readonly string[] | number, more: More = {}): Promise<void> => {
  const count = typeof expected === 'number' ? expected : expected.length;
  const [field, args] = askedAt(place, value);
  const { entries } = await answerOf(field, { ...more.args, ...args }, count, more.owner);
  if (typeof expected === 'number') expect(entries).toHaveLength(expected);
  else expect(entries).toEqual(expected);
  const [, without] = askedAt(place, more.other);
  expect((await answerOf(field, { ...more.args, ...without }, Math.max(count, 1), more.owner)).entries).not.toEqual(entries);
};

/** Fields that answer pages: the root's page both ways. */
const pages = argumentsOf(schema()).filter((place) => place.endsWith('(first:)')).map((place) => place.replace('(first:)', ''));

/** What a page cannot be asked without. */
const beside: Readonly<Record<string, object>> = {
  'Query.articleStats': { groupBy: 'SOURCE' }, 'Query.meetings': { between: [kazakhstan, uzbekistan] }, 'Query.search': { text: 'energy' },
};

beforeAll(async () => {
  desk = await startAskedDesk();
  const russian = { [oralkhanov]: 'Тимур Оралханов', [sixth]: 'шестое заседание', [`EventSeries: ${energy}`]: 'заседание', [agreement]: 'соглашение' };
  for (const [name, value] of Object.entries(russian)) {
    const globalId = await idOf(desk.db, name);
    const { type, id } = parseGlobalId(globalId);
    await desk.make.name({ type, kind: type.toUpperCase(), id, globalId }, value, { language: 'ru' });
  }
});
afterAll(() => desk.close());

describe('every argument and every field of an input', () => {
  it('is in one of the tables', () => {
    const known = new Set([...[...rows, ...writes].map(([place]) => place), ...reasoned.map(([field]) => `${field}(reason:)`), ...pages.flatMap((page) => ['first', 'after', 'last', 'before'].map((name) => `${page}(${name}:)`))]);
    expect(argumentsOf(schema()).filter((place) => !known.has(place))).toEqual([]);
  });

  it.each(rows)('%s %j makes a difference', makesADifference);
});
describe('the arguments of a page', () => {
  it.each(pages)('%s: say how many, from where, and from which end', async (field) => {
    const ask = (args: object) => answerOf(field, { ...beside[field], ...args }, 0);
    const { entries: [a, b, c], cursors } = await ask({ first: 3 });
    expect(a).toBeDefined();
    expect(b).toBeDefined();
    expect((await ask({ first: 1 })).entries).toEqual([a]);
    if (!argumentsOf(schema()).includes(`${field}(after:)`)) return;
    expect((await ask({ first: 2, after: cursors[0] })).entries).toEqual(c === undefined ? [b] : [b, c]);
    if (!argumentsOf(schema()).includes(`${field}(last:)`)) return;
    expect((await ask({ last: 1, before: cursors[2] })).entries).toEqual([b]);
    expect((await ask({ last: 1 })).entries).not.toEqual([a]);
  });
});

describe('every argument of a mutation', () => {
  it.each(reasoned)('%s(reason:) stands in the log', async (field, args) => {
    const { position } = await desk.query<{ position: string }>('{ position }');
    await answerOf(field, { ...args, reason: `The reason of ${field}.` }, 1);
    const { changes } = await desk.query<{ changes: { nodes: { reason: string }[] } }>('query ($after: String) { changes(after: $after) { nodes { reason } } }', { after: position });
    expect(new Set(changes.nodes.map(({ reason }) => reason))).toEqual(new Set([`The reason of ${field}.`]));
  });

  it.each(writes)('%s %j makes a difference', makesADifference);
});
