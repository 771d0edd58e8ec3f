import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Article } from '../../src/articles/article.entity.js';
import { systemClock } from '../../src/core/clock.js';
import { Stories1764028806000 } from '../../src/db/migrations/0006-stories.js';
import { query } from '../../src/db/query.js';
import { globalId } from '../../src/graph/global-id.js';
import type { IngestedArticle } from '../../src/ingest/ingest-bytes.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import { releaseEmbargoes } from '../../src/ingest/release-embargoes.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { bytesOf, deskFile } from '../support/desk-files.js';
import { loadDesk } from '../support/desk.js';

let api: TestApi;
beforeAll(async () => { api = await startTestApi(); });
afterAll(() => api.close());

const headlines = (nodes: readonly { headline: string }[]): string[] => nodes.map(({ headline }) => headline);

describe('the sample desk', () => {
  const [ridge, wire, reprint, russian] = [1, 2, 3, 4].map((number) => `report ${number}`);
  let ids: Readonly<Record<string, string>>;
  const nameOf = (id: string | undefined): string | undefined => Object.entries(ids).find(([, each]) => each === id)?.[0];
  const article = async (name: string | undefined, selection: string): Promise<Record<string, unknown>> =>
    (await api.query<{ article: Record<string, unknown> }>(`query ($id: ID!) { article(id: $id) { ${selection} } }`, { id: ids[name ?? ''] })).article;

  beforeAll(async () => {
    const [, ...told] = await loadDesk(api.db, ['14', '15', '16', '17', '18'].map(deskFile));
    ids = Object.fromEntries(told.map(({ articleId }, index) => [`report ${index + 1}`, globalId('Article', articleId)]));
  });

  it('has a story that three tell, under the headline of the first published, newest article first', async () => {
    const { stories } = await api.query<{ stories: { totalCount: number; nodes: { headline: string; articles: { nodes: { id: string; story: { id: string } }[] } }[] } }>(
      '{ stories { totalCount nodes { id headline firstPublishedAt lastPublishedAt articles { totalCount nodes { id story { id } } } } } }');
    expect(stories.totalCount).toBe(3);
    expect(headlines(stories.nodes)).toEqual([
      'BOARD OF HIGHLAND UNIVERSITIES ASSOCIATION MEETS IN SAMARKAND', 'В Самарканде прошло заседание правления Ассоциации горных университетов',
      'Board of Highland Universities Association meets in Ulaanbaatar',
    ]);
    expect(stories.nodes[0]).toMatchObject({ firstPublishedAt: '2025-07-03T00:00:00.000Z', lastPublishedAt: '2025-07-05T00:00:00.000Z', articles: { totalCount: 3 } });
    expect(stories.nodes[0]?.articles.nodes.map(({ id }) => nameOf(id))).toEqual([reprint, ridge, wire]);
    for (const story of stories.nodes) for (const { story: own } of story.articles.nodes) expect(own).toMatchObject({ id: (story as unknown as { id: string }).id });
  });

  it('pages stories both ways, and narrows them to those with an article of the filter', async () => {
    const all = (await api.query<{ stories: { nodes: { headline: string }[] } }>('{ stories { nodes { headline } } }')).stories.nodes;
    const last = (await api.query<{ stories: { nodes: { headline: string }[]; pageInfo: { startCursor: string } } }>('{ stories(last: 1) { nodes { headline } pageInfo { startCursor } } }')).stories;
    const before = await api.query<{ stories: { nodes: object[] } }>('query ($before: String) { stories(last: 2, before: $before) { nodes { headline } } }', { before: last.pageInfo.startCursor });
    expect([...before.stories.nodes, ...last.nodes]).toEqual(all);
    const first = await api.query<{ stories: { nodes: object[]; pageInfo: { endCursor: string } } }>('{ stories(first: 1) { nodes { headline } pageInfo { endCursor } } }');
    const after = await api.query<{ stories: { nodes: object[] } }>('query ($after: String) { stories(first: 5, after: $after) { nodes { headline } } }', { after: first.stories.pageInfo.endCursor });
    expect([...first.stories.nodes, ...after.stories.nodes]).toEqual(all);
    const russianOnly = await api.query<{ stories: { nodes: { headline: string }[] } }>('{ stories(filter: { language: ["ru"] }) { nodes { headline } } }');
    expect(headlines(russianOnly.stories.nodes)).toEqual(headlines(all.slice(1, 2)));
    const text = await api.query<{ stories: { totalCount: number } }>('{ stories(filter: { text: "field schools" }) { totalCount nodes { id } } }');
    expect(text.stories.totalCount).toBe(1);
  });

  it('has a duplicate, which stays readable, and says why it is one', async () => {
    expect(await article(reprint, 'duplicateOf { id } duplicateReason status')).toEqual({ duplicateOf: { id: ids[ridge ?? ''] }, duplicateReason: 'same text', status: 'USABLE' });
    expect(await article(ridge, 'duplicateOf { id } duplicateReason')).toEqual({ duplicateOf: null, duplicateReason: null });
  });

  it('has a translation, in both directions', async () => {
    expect(await article(ridge, 'translations { id language }')).toEqual({ translations: [{ id: ids[russian ?? ''], language: 'ru' }] });
    expect(await article(russian, 'translations { id language }')).toEqual({ translations: [{ id: ids[ridge ?? ''], language: 'en' }] });
    expect(await article(wire, 'translations { id }')).toEqual({ translations: [] });
  });

  it('has an article with authors, pictures, rights, identifier and other addresses', async () => {
    expect(await article(ridge, 'guid authors rights printUrl pdf { url byteSize contentType } images { url caption credit width height }')).toEqual({
      guid: 'ridge-4711', authors: ['Gulnora Tursunzoda', 'Erlan Baimatov'], rights: '© 2025 Ridge News. All rights reserved', printUrl: 'http://www.ridge-news.example/en/print/4711',
      pdf: { url: 'http://www.ridge-news.example/files/4711.pdf', byteSize: 26_624, contentType: 'application/pdf' },
      images: [
        { url: 'http://www.ridge-news.example/photo/2025/hua-board.jpg', caption: 'The board in the old library', credit: 'Erlan Baimatov', width: 1200, height: 800 },
        { url: 'http://www.ridge-news.example/photo/2025/hua-library.jpg', caption: 'Students of the institute', credit: null, width: null, height: null },
      ],
    });
    expect(await article(reprint, 'guid authors rights printUrl pdf { url } images { url }')).toEqual({ guid: null, authors: [], rights: null, printUrl: null, pdf: null, images: [] });
  });

  it('has no new version where only the lines beside a text change, and nothing new where nothing changes', async () => {
    const text = new TextDecoder().decode(bytesOf(deskFile('15')));
    const again = (changed: string) => ingestBytes(api.db, systemClock, 'test', Buffer.from(changed), {});
    expect(await again(text)).toMatchObject({ outcome: 'UNCHANGED', position: null });
    expect(await again(text.replace('Erlan Baimatov)', 'E. Baimatov)'))).toMatchObject({ outcome: 'UPDATED', version: 1 });
    expect(await article(ridge, 'images { credit }')).toEqual({ images: [{ credit: 'E. Baimatov' }, { credit: null }] });
    expect(await again(text)).toMatchObject({ outcome: 'UPDATED', version: 1 });
  });

  it('has the same stories where a database of before is migrated', async () => {
    const stories = () => query(api.db, sql`SELECT a.key, s.* FROM article a JOIN story s ON s.id = a.story_id ORDER BY a.key`);
    const before = await stories();
    const runner = api.db.createQueryRunner();
    const migration = new Stories1764028806000();
    await runner.startTransaction();
    await migration.down(runner);
    await migration.up(runner);
    const after = await runner.query('SELECT a.key, s.* FROM article a JOIN story s ON s.id = a.story_id ORDER BY a.key');
    await runner.rollbackTransaction();
    await runner.release();
    expect(after).toEqual(before);
  });

  it('has topics by section and by words of the headline, and finds articles by them', async () => {
    const { topics } = await api.query<{ topics: { totalCount: number; nodes: { id: string }[] } }>(
      '{ topics(text: "education") { totalCount nodes { id mediaTopic name russian: name(language: "ru") uzbek: name(language: "uz") articles(filter: { language: ["ru"] }) { totalCount } } } }');
    expect(topics).toMatchObject({ totalCount: 1, nodes: [{ mediaTopic: 'medtop:05000000', name: 'education', russian: 'образование', uzbek: 'ta’lim', articles: { totalCount: 1 } }] });
    expect(await article(russian, 'topics { name }')).toEqual({ topics: [{ name: 'education' }] });
    const { articles } = await api.query<{ articles: { nodes: { id: string }[] } }>('query ($topic: [ID!]) { articles(filter: { topic: $topic }) { nodes { id } } }', { topic: [topics.nodes[0]?.id] });
    expect(articles.nodes.flatMap(({ id }) => nameOf(id) ?? [])).toEqual([reprint, russian, ridge, wire]);
    const walked = await api.query<{ topics: { totalCount: number; nodes: { name: string }[] } }>('{ topics(first: 3) { totalCount nodes { name } } }');
    expect(walked.topics).toMatchObject({ totalCount: 55, nodes: [{ name: 'accident and emergency incident' }, { name: 'act of terror' }, { name: 'agriculture' }] });
  });

  it('gives the words of the headline for a topic, for as long as the headline has them', async () => {
    const mentions = async (name: string | undefined) => {
      const read = await article(name, 'mentions { quote part start supports extractor version candidates { __typename } entity { __typename ... on Topic { mediaTopic } } }');
      return (read['mentions'] as { entity: { __typename: string } | null }[]).filter(({ entity }) => entity?.__typename === 'Topic');
    };
    expect(await mentions(wire)).toEqual([{
      quote: 'UNIVERSITIES', part: 'HEADLINE', start: 18, supports: ['articles'], extractor: 'grammar-en 2.0', version: 1, candidates: [], entity: { __typename: 'Topic', mediaTopic: 'medtop:05000000' },
    }]);
    expect(await mentions(russian)).toMatchObject([{ quote: 'университетов', extractor: 'grammar-ru 2.0' }]);
    const text = (headline: string, updated: string) => ingestBytes(api.db, systemClock, 'test', Buffer.from(`${headline}\n\nJune 2, 2025 ${updated} Print\n\nIt is so.\n\nLink: http://page.example/en/weather/7\n`), {});
    const first = await text('Census begins', '');
    ids = { ...ids, census: globalId('Article', first.articleId) };
    expect(await mentions('census')).toHaveLength(2);
    expect(await article('census', 'topics { name }')).toEqual({ topics: [{ name: 'demographics' }, { name: 'society' }, { name: 'weather' }] });
    await text('Nothing begins', 'Updated: June 3, 2025');
    expect(await mentions('census')).toEqual([]);
    expect(await article('census', 'topics { name }')).toEqual({ topics: [{ name: 'weather' }] });
  });

  it('answers all of this in as many statements for one story as for three', async () => {
    const whole = (first: number): Promise<unknown> => api.query(`{ stories(first: ${first}) { totalCount nodes { headline articles { nodes {
      story { id } duplicateOf { id } duplicateReason translations { id } topics { name } images { url } } } } } }`);
    await whole(1);
    const one = api.statements().length;
    await whole(3);
    expect(api.statements()).toHaveLength(one);
  });
});

describe('a story', () => {
  interface Wire { readonly agency: string; readonly day?: number; readonly session?: string; readonly headline?: string; readonly more?: string; readonly embargoedUntil?: Date }
  /** A report of a session of a council of its own. */
  const tell = (council: string, { agency, day = 1, session = 'eighth', headline = 'SESSION ENDS', more = '', embargoedUntil }: Wire): Promise<IngestedArticle> => {
    const text = `${headline}\n\nOSLO, June ${day}, 2025 (${agency}) -- The ${session} session of the Interstate Council on ${council} was held in Oslo on 30 May 2025. ${more}\n`;
    return ingestBytes(api.db, () => new Date('2025-06-01T12:00:00Z'), 'test', Buffer.from(text), embargoedUntil === undefined ? {} : { embargoedUntil });
  };
  const page = (headline: string, body: string, updated = ''): Promise<IngestedArticle> =>
    ingestBytes(api.db, systemClock, 'test', Buffer.from(`${headline}\n\nJune 2, 2025 ${updated} Print\n\n${body}\n\nLink: http://page.example/en/news/${headline.replaceAll(' ', '-')}\n`), {});
  const storyOf = async ({ articleId }: IngestedArticle): Promise<string> =>
    (await api.as(['read', 'embargo']).query<{ article: { story: { id: string } } }>('query ($id: ID!) { article(id: $id) { story { id } } }', { id: globalId('Article', articleId) })).article.story.id;
  const changesAt = async ({ position }: IngestedArticle): Promise<unknown[]> => {
    const rows = await query<{ op: string; cause: string; node_id: string; replaced_by: string | null }>(api.db, sql`
      SELECT op, cause, node_id, replaced_by FROM change WHERE position = ${position} AND kind = 'STORY' ORDER BY op`);
    return rows.map(({ op, cause, node_id: id, replaced_by: heir }) => [op, cause, globalId('Story', id), heir && globalId('Story', heir)]);
  };

  it('is told of by the log: made by the first article, altered by the next', async () => {
    const first = await tell('Snow', { agency: 'One' });
    const second = await tell('Snow', { agency: 'Two', day: 2, headline: 'COUNCIL MET' });
    const id = await storyOf(first);
    expect(await storyOf(second)).toBe(id);
    expect(await changesAt(first)).toEqual([['CREATED', 'PUBLISHED', id, null]]);
    expect(await changesAt(second)).toEqual([['REPLACED', 'PUBLISHED', id, null]]);
    expect((await tell('Snow', { agency: 'Two', day: 2, headline: 'COUNCIL MET' })).outcome).toBe('UNCHANGED');
    const { changes } = await api.query<{ changes: { nodes: { nodeId: string }[] } }>('{ changes(types: [STORY]) { nodes { op nodeId node { id ... on Story { headline } } } } }');
    expect(changes.nodes.filter(({ nodeId }) => nodeId === id)).toEqual(['CREATED', 'REPLACED'].map((op) => ({ op, nodeId: id, node: { id, headline: 'SESSION ENDS' } })));
  });

  it('takes over an article that comes to tell of its event, and the id that goes leads to it', async () => {
    const alone = await page('Roads are open', 'Snow has been cleared.');
    const was = await storyOf(alone);
    await tell('Roads', { agency: 'One' });
    const joined = await page('Roads are open', 'The eighth session of the Interstate Council on Roads was held in Oslo on 30 May 2025.', 'Updated: June 3, 2025');
    const now = await storyOf(joined);
    expect(now).not.toBe(was);
    expect(await changesAt(joined)).toEqual([['REPLACED', 'REVISED', now, null], ['RETRACTED', 'MERGED', was, now]]);
    const { data, extensions } = await api.ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', { id: was });
    expect(data.node).toEqual({ id: now });
    expect(extensions?.warnings).toMatchObject([{ id: was, replacedBy: now }]);
    const left = await page('Roads are open', 'Snow has been cleared twice.', 'Updated: June 4, 2025');
    expect(await storyOf(left)).toBe(was);
    expect(await changesAt(left)).toEqual([['CREATED', 'REVISED', was, null], ['REPLACED', 'REVISED', now, null]]);
  });

  it('is about the event that the headline names, else the one with the most words', async () => {
    const both = 'The ninth session will be held in Oslo on 30 May 2026. The ninth session is being prepared by Norway.';
    const eighth = await tell('Rivers', { agency: 'One' });
    const ninth = await tell('Rivers', { agency: 'One', session: 'ninth', headline: 'NINTH SESSION ENDS' });
    const named = await tell('Rivers', { agency: 'Two', headline: 'The eighth session of the Interstate Council on Rivers held in Oslo', more: both });
    expect(await storyOf(eighth)).not.toBe(await storyOf(ninth));
    expect(await storyOf(named)).toBe(await storyOf(eighth));
  });

  it('has the headline of its first published article, whichever came first', async () => {
    const later = await tell('Lakes', { agency: 'One', day: 9, headline: 'LATE' });
    await tell('Lakes', { agency: 'Two', day: 3, headline: 'EARLY' });
    const { node } = await api.query<{ node: object }>('query ($id: ID!) { node(id: $id) { ... on Story { headline firstPublishedAt lastPublishedAt } } }', { id: await storyOf(later) });
    expect(node).toEqual({ headline: 'EARLY', firstPublishedAt: '2025-06-03T00:00:00.000Z', lastPublishedAt: '2025-06-09T00:00:00.000Z' });
  });

  it('shows nothing of an article that is held back, until it is released', async () => {
    const open = await tell('Winds', { agency: 'One', day: 3, headline: 'OPEN' });
    const held = await tell('Winds', { agency: 'Two', day: 1, headline: 'SECRET', embargoedUntil: new Date('2025-06-10T00:00:00Z') });
    const [public_, secret] = [await storyOf(open), await storyOf(held)];
    expect(secret).not.toBe(public_);
    expect(await changesAt(held)).toEqual([]);
    const stories = '{ stories(first: 100, filter: { text: "winds" }) { totalCount nodes { id headline } } }';
    expect(await api.query(stories)).toEqual({ stories: { totalCount: 1, nodes: [{ id: public_, headline: 'OPEN' }] } });
    expect(await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: secret })).toEqual({ node: null });
    expect((await api.as(['read', 'embargo']).query<{ stories: { nodes: { id: string }[] } }>(stories)).stories.nodes.map(({ id }) => id).sort()).toEqual([public_, secret].sort());
    await releaseEmbargoes(api.db, new Date('2025-06-10T00:00:00Z'));
    expect(await api.query(stories)).toEqual({ stories: { totalCount: 1, nodes: [{ id: public_, headline: 'SECRET' }] } });
    expect(await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: secret })).toEqual({ node: { id: public_ } });
    const [released] = await query<{ ops: string[] }>(api.db, sql`SELECT array_agg(op) AS ops FROM change WHERE kind = 'STORY' AND position = (SELECT max(position) FROM commit)`);
    expect(released?.ops).toEqual(['REPLACED']);
  });
});

describe('a duplicate', () => {
  const reason = (made: { globalId: string }): Promise<unknown> => api.query('query ($id: ID!) { article(id: $id) { duplicateOf { id } duplicateReason } }', { id: made.globalId });
  const is = (original: { globalId: string }, duplicateReason: string) => ({ article: { duplicateOf: { id: original.globalId }, duplicateReason } });
  const none = { article: { duplicateOf: null, duplicateReason: null } };

  it('has the address of an earlier article in another form, or its guid from the same source', async () => {
    const source = await api.make.source();
    const first = await api.make.article({ source, addressKey: 'dup.example/1', guid: 'g1' });
    expect(await reason(first)).toEqual(none);
    expect(await reason(await api.make.article({ addressKey: 'dup.example/1' }))).toEqual(is(first, 'same address'));
    expect(await reason(await api.make.article({ source, guid: 'g1' }))).toEqual(is(first, 'same address'));
    expect(await reason(await api.make.article({ guid: 'g1' }))).toEqual(none);
  });

  it('goes over to the next where the first is canceled or held back', async () => {
    const [first, second, third] = [await api.make.article({ textKey: 'one text' }), await api.make.article({ textKey: 'one text' }), await api.make.article({ textKey: 'one text' })];
    expect(await reason(third)).toEqual(is(first, 'same text'));
    await api.db.manager.update(Article, first.id, { status: 'CANCELED' });
    expect(await reason(third)).toEqual(is(second, 'same text'));
    await api.db.manager.update(Article, second.id, { held: true });
    expect(await reason(third)).toEqual(none);
  });

  it('is told by its stored text and address', async () => {
    const text = (address: string, last: string): Promise<IngestedArticle> => ingestBytes(api.db, systemClock, 'test', Buffer.from(`Fair opens\n\nJune 2, 2025 Print\n\nThe fair has opened${last}\n\nLink: ${address}\n`), {});
    const [first] = [await text('http://www.fair.example/en/1', '.')];
    const made = async (address: string, last: string) => ({ globalId: globalId('Article', (await text(address, last)).articleId) });
    const original = { globalId: globalId('Article', first.articleId) };
    expect(await reason(await made('https://fair.example/en/1/?utm_source=mail', ' at noon.'))).toEqual(is(original, 'same address'));
    expect(await reason(await made('http://other.example/fair', ' .'))).toEqual(is(original, 'same text'));
  });
});

describe('a translation', () => {
  it('tells of the same main event in another language of the same source', async () => {
    const [event, source] = [await api.make.event(), await api.make.source()];
    const says = [{ of: event }];
    const [english, russian] = [await api.make.article({ source, says }), await api.make.article({ source, says, language: 'ru' })];
    for (const each of [{ source, says }, { says, language: 'uz' }, { source, language: 'uz' }, { source, says, language: 'uz', status: 'CANCELED' as const }]) await api.make.article(each);
    expect(await api.query('query ($id: ID!) { article(id: $id) { translations { id } } }', { id: english.globalId })).toEqual({ article: { translations: [{ id: russian.globalId }] } });
  });
});
