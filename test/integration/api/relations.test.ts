import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/core/ids.js';
import { ArticleVersion } from '../../../src/articles/article-version.entity.js';
import { ViewCount } from '../../../src/articles/view-count.entity.js';
import { Delegation } from '../../../src/events/delegation.entity.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { Made } from '../../support/make.js';

let api: TestApi;

beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());

/** What a selection of a node answers. */
const of = async (node: Made, selection: string): Promise<unknown> =>
  (await api.query<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { ... on ${node.type} { ${selection} } } }`, { id: node.globalId })).node;

describe('a name', () => {
  const nameOf = async (node: Made, language?: string) => of(node, language === undefined ? 'name' : `name(language: "${language}")`);

  it('is the form that reference data prefer, else the one with the most articles, then the fullest, then the first', async () => {
    const state = await api.make.organization({ name: 'Republic of Uzbekistan' });
    await api.make.name(state, 'Uzbekistan', { main: true, articleCount: 0 });
    await api.make.name(state, 'Узбекистан', { language: 'ru', articleCount: 2 });
    await api.make.name(state, 'Республика Узбекистан', { language: 'ru', articleCount: 1 });
    await api.make.name(state, 'Oʻzbekiston', { language: 'uz' });
    await api.make.name(state, 'Ўзбекистон Республикаси', { language: 'uz' });
    await api.make.name(state, 'Usbekistan A', { language: 'de' });
    await api.make.name(state, 'Usbekistan B', { language: 'de' });
    expect(await nameOf(state)).toEqual({ name: 'Uzbekistan' });
    expect(await nameOf(state, 'ru')).toEqual({ name: 'Узбекистан' });
    expect(await nameOf(state, 'uz')).toEqual({ name: 'Ўзбекистон Республикаси' });
    expect(await nameOf(state, 'de')).toEqual({ name: 'Usbekistan A' });
  });

  it('is the fullest Latin form where the language has none, else the fullest', async () => {
    const person = await api.make.person({ name: 'N. Ermekbaev' });
    await api.make.name(person, 'Нурлан Байузакович Ермекбаев', { language: 'ru', articleCount: 9 });
    await api.make.name(person, 'Nurlan Yermekbayev');
    expect(await nameOf(person, 'fr')).toEqual({ name: 'Nurlan Yermekbayev' });
    const other = await api.make.series({ name: 'Заседание' });
    await api.make.name(other, 'Заседание секретарей', { language: 'kk' });
    expect(await nameOf(other, 'fr')).toEqual({ name: 'Заседание секретарей' });
  });

  it('of a person is listed in every form seen, once for all languages', async () => {
    const person = await api.make.person({ name: 'Nikolai Patrushev' });
    await api.make.name(person, 'Nikolai Patrushev', { language: 'de', articleCount: 2 });
    await api.make.name(person, 'Николай Патрушев', { language: 'ru', articleCount: 7 });
    await api.make.name(person, 'Nikolay Patrushev', { articleCount: 0 });
    expect(await of(person, 'names { value script articleCount }')).toEqual({ names: [
      { value: 'Николай Патрушев', script: 'Cyrl', articleCount: 7 }, { value: 'Nikolai Patrushev', script: 'Latn', articleCount: 3 },
    ] });
  });

  it('of an organization is listed in all its forms', async () => {
    const body = await api.make.organization({ name: 'Shanghai Cooperation Organisation' });
    await api.make.name(body, 'ШОС', { language: 'ru' });
    await api.make.name(body, 'SCO');
    expect(await of(body, 'aliases')).toEqual({ aliases: ['SCO', 'Shanghai Cooperation Organisation', 'ШОС'] });
  });
});

describe('an event', () => {
  it('has the one before and the one after it in its series, by date', async () => {
    const series = await api.make.series();
    const make = (startDate: string | null) => api.make.event({ seriesId: series.id, startDate });
    const [third, first, undated, second] = [await make('2018-01-01'), await make('2016-01-01'), await make(null), await make('2017-01-01')];
    await api.make.event({ startDate: '2016-06-01' });
    const neighbours = 'previous { id } next { id }';
    const ref = (event: Made) => ({ id: event.globalId });
    expect(await of(first, neighbours)).toEqual({ previous: null, next: ref(second) });
    expect(await of(second, neighbours)).toEqual({ previous: ref(first), next: ref(third) });
    expect(await of(third, neighbours)).toEqual({ previous: ref(second), next: null });
    expect(await of(undated, neighbours)).toEqual({ previous: null, next: null });
  });

  it('shows those of its participants and delegations that are asked for', async () => {
    const [event, kz, uz] = [await api.make.event(), await api.make.state('Kazakhstan', 'KZ'), await api.make.state('Uzbekistan', 'UZ')];
    const delegation = await api.make.delegation(event, kz);
    await api.make.delegation(event, uz);
    const [chair, member, absent] = [await api.make.person({ name: 'A' }), await api.make.person({ name: 'B' }), await api.make.person({ name: 'C' })];
    await api.make.participant(event, chair, { role: 'CHAIR', representsId: uz.id });
    const head = await api.make.participant(event, member, { representsId: kz.id, delegationId: delegation.id });
    await api.make.participant(event, absent, { role: 'ABSENT' });
    await api.db.manager.update(Delegation, delegation.id, { headId: head.id });
    const people = 'nodes { person { name } }';
    expect(await of(event, `all: participants { ${people} } chairs: participants(role: [CHAIR, HOST]) { totalCount ${people} }
      ofKz: participants(represents: ["${kz.globalId}"]) { ${people} } delegations(represents: ["${kz.globalId}"]) { nodes { represents { name } head { person { name } } participants { ${people} } } }`))
      .toEqual({
        all: { nodes: [{ person: { name: 'A' } }, { person: { name: 'B' } }, { person: { name: 'C' } }] },
        chairs: { totalCount: 1, nodes: [{ person: { name: 'A' } }] },
        ofKz: { nodes: [{ person: { name: 'B' } }] },
        delegations: { nodes: [{ represents: { name: 'Kazakhstan' }, head: { person: { name: 'B' } }, participants: { nodes: [{ person: { name: 'B' } }] } }] },
      });
  });
});

describe('the evidence of a thing', () => {
  it('is what open assertions say of it, newest article first, and can be narrowed to the fields it proves', async () => {
    const [event, other] = [await api.make.event(), await api.make.event()];
    const older = await api.make.article({ publishedAt: new Date('2016-04-13T00:00:00Z'), says: [{ of: event, supports: ['startDate', 'name'] }, { of: other }] });
    const newer = await api.make.article({ publishedAt: new Date('2016-04-15T00:00:00Z'), says: [{ of: event, supports: ['city'] }] });
    const select = 'nodes { supports article { id } entity { ... on Event { id } } }';
    const old = { supports: ['startDate', 'name'], article: { id: older.globalId }, entity: { id: event.globalId } };
    const young = { supports: ['city'], article: { id: newer.globalId }, entity: { id: event.globalId } };
    expect(await of(event, `evidence { totalCount ${select} }`)).toEqual({ evidence: { totalCount: 2, nodes: [young, old] } });
    expect(await of(event, `evidence(supports: ["startDate", "ordinal"]) { totalCount ${select} }`)).toEqual({ evidence: { totalCount: 1, nodes: [old] } });
    await api.db.query('UPDATE assertion SET closed = opened WHERE article_id = $1', [newer.id]);
    expect(await of(event, `evidence { totalCount ${select} }`)).toEqual({ evidence: { totalCount: 1, nodes: [old] } });
  });

  it('lists the candidates of words that could mean several, and links them to none', async () => {
    const [one, two] = [await api.make.person(), await api.make.person()];
    const article = await api.make.article({ says: [{ of: one, candidates: [one, two] }] });
    expect(await of(article, 'mentions { entity { __typename } candidates { __typename ... on Person { id } } }')).toEqual({ mentions: [
      { entity: null, candidates: [{ __typename: 'Person', id: one.globalId }, { __typename: 'Person', id: two.globalId }] },
    ] });
    expect(await of(one, 'mentions { totalCount }')).toEqual({ mentions: { totalCount: 0 } });
  });
});

describe('an article', () => {
  it('shows what it speaks of, each once', async () => {
    const [event, body, person] = [await api.make.event(), await api.make.organization(), await api.make.person()];
    const [participant, document] = [await api.make.participant(event, person), await api.make.document({ events: [event] })];
    const article = await api.make.article({ says: [event, event, body, participant, document].map((each) => ({ of: each })) });
    expect(await of(article, 'events { id } organizations { id } participants { id person { id } } documents { id events { id } } mentions { part quote start end entity { __typename } }')).toEqual({
      events: [{ id: event.globalId }], organizations: [{ id: body.globalId }],
      participants: [{ id: participant.globalId, person: { id: person.globalId } }], documents: [{ id: document.globalId, events: [{ id: event.globalId }] }],
      mentions: ['Event', 'Event', 'Organization', 'Participant', 'Document'].map((__typename) => ({ part: 'BODY', quote: 'Body', start: 0, end: 4, entity: { __typename } })),
    });
  });

  it('has its body as escaped paragraphs', async () => {
    const article = await api.make.article({ body: 'One & <two>\n\n"Three"' });
    expect(await of(article, 'bodyHtml')).toEqual({ bodyHtml: '<p>One &amp; &lt;two&gt;</p>\n<p>&quot;Three&quot;</p>' });
  });

  it('has a PDF where its source offers one', async () => {
    const [without, withPdf] = [await api.make.article(), await api.make.article({ url: 'https://uza.example/1', hasPdf: true, pdfByteSize: 25_600 })];
    expect(await of(without, 'pdf { url }')).toEqual({ pdf: null });
    expect(await of(withPdf, 'pdf { url byteSize contentType }')).toEqual({ pdf: { url: 'https://uza.example/1', byteSize: 25_600, contentType: 'application/pdf' } });
  });

  it('has its versions newest first, and the newest readings of its view count oldest first', async () => {
    const article = await api.make.article();
    await api.db.manager.insert(ArticleVersion, {
      id: newId(), articleId: article.id, number: 2, headline: 'Corrected', body: 'Body', hash: 'two', sortAt: new Date('2016-04-16T00:00:00Z'), seenAt: new Date('2016-04-16T00:00:00Z'), changeNote: 'corrects the date',
    });
    for (const count of [1, 2, 3]) await api.db.manager.insert(ViewCount, { id: newId(), articleId: article.id, at: new Date(Date.UTC(2016, 3, count)), count });
    expect(await of(article, 'versions { number changeNote } all: viewCounts { count at } two: viewCounts(last: 2) { count }')).toEqual({
      versions: [{ number: 2, changeNote: 'corrects the date' }, { number: 1, changeNote: null }],
      all: [1, 2, 3].map((count) => ({ count, at: `2016-04-0${count}T00:00:00.000Z` })),
      two: [{ count: 2 }, { count: 3 }],
    });
  });

  it('is found by its address, and by exactly one argument', async () => {
    const article = await api.make.article({ url: 'https://uza.example/en/politics/1' });
    expect(await api.query('{ article(url: "https://uza.example/en/politics/1") { id } }')).toEqual({ article: { id: article.globalId } });
    expect(await api.query('{ article(url: "https://uza.example/none") { id } }')).toEqual({ article: null });
    const { errors } = await api.ask('{ article { id } }');
    expect(errors).toMatchObject([{ message: 'Give exactly one of the arguments of this field.', extensions: { code: 'BAD_INPUT' } }]);
  });
});

describe('a person and an organization', () => {
  it('show offices, participations and delegations in their orders', async () => {
    const [person, body, state] = [await api.make.person(), await api.make.organization(), await api.make.organization()];
    const organ = await api.make.organization({ parentId: body.id });
    const [late, early] = [
      await api.make.position(person, { organizationId: body.id, firstSeen: '2018-01-01', lastSeen: '2018-01-01' }),
      await api.make.position(person, { representsId: body.id, firstSeen: '2016-01-01', lastSeen: '2019-01-01' }),
    ];
    const [old, recent] = [await api.make.event({ startDate: '2016-01-01' }), await api.make.event({ startDate: '2017-01-01' })];
    const participations = [await api.make.participant(old, person), await api.make.participant(recent, person)];
    const delegations = [await api.make.delegation(old, state), await api.make.delegation(recent, state)];
    const series = await api.make.series({ organizationId: body.id });
    const ids = (made: readonly Made[]) => made.map(({ globalId }) => ({ id: globalId }));
    expect(await of(person, 'positions { id } participations { nodes { id } }')).toEqual({ positions: ids([early, late]), participations: { nodes: ids(participations.toReversed()) } });
    expect(await of(body, 'positions { nodes { id } } children { id } eventSeries { id }')).toEqual({ positions: { nodes: ids([early, late]) }, children: ids([organ]), eventSeries: ids([series]) });
    expect(await of(organ, 'parent { id }')).toEqual({ parent: { id: body.globalId } });
    expect(await of(state, 'delegations { nodes { id event { id } } }')).toEqual({
      delegations: { nodes: delegations.toReversed().map(({ globalId }, index) => ({ id: globalId, event: { id: [recent, old][index]?.globalId } })) },
    });
  });

  it('is found by acronym or by the code of a state, and an acronym of several names them', async () => {
    const [state, council] = [await api.make.state('Tajikistan', 'TJ'), await api.make.organization({ name: 'Eurasian Council', acronym: 'EC' })];
    await api.make.organization({ name: 'Ministry', countryCode: 'TJ' });
    expect(await api.query('{ organization(countryCode: "tj") { id } }')).toEqual({ organization: { id: state.globalId } });
    expect(await api.query('{ organization(acronym: "ec") { id } }')).toEqual({ organization: { id: council.globalId } });
    const commission = await api.make.organization({ name: 'European Commission', acronym: 'EC' });
    const { errors } = await api.ask('{ organization(acronym: "EC") { id } }');
    expect(errors).toMatchObject([{
      message: `Several organizations have the acronym EC; ask for one of them by id: eurasian council (${council.globalId}), european commission (${commission.globalId}).`,
      extensions: { code: 'BAD_INPUT' },
    }]);
  });
});
