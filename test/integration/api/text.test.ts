import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const { make } = api;
  const day = (number: number) => new Date(Date.UTC(2016, 3, number));
  await make.article({ headline: 'Ministers discuss water', body: 'Water is scarce. The ministers of energy are meeting.', publishedAt: day(1) });
  await make.article({ headline: 'Ministers discuss borders', body: 'A border was drawn; nothing was said of energy or water.', publishedAt: day(2) });
  await make.article({ headline: 'Встреча министров', body: 'Министры говорили о новостях.', language: 'ru', publishedAt: day(3) });
  await make.article({ headline: 'Вазирлар йиғилиши', body: 'Ўзбекистон ва Европа: иқтисодий объект, чегара. Маъно муҳим. Цирк ёпиқ.', language: 'uz', publishedAt: day(4) });
  await make.article({ headline: 'Vazirlar yig‘ilishi', body: "O'zbekiston va Yevropa: iqtisodiy obyekt, chegara.", language: 'uz-Latn', publishedAt: day(5) });
  const series = await make.series({ name: 'Meetings of energy ministers' });
  await make.event({ name: 'Third meeting of ministers', seriesId: series.id, startDate: '2016-01-01' });
  await make.event({ name: 'Energy talks on energy', startDate: '2015-01-01' });
  const bilingual = await make.event({ name: 'Talks on borders', startDate: '2014-01-01' });
  await make.name(bilingual, 'Переговоры о границах', { language: 'ru' });
  await make.name(bilingual, 'Чегара бўйича музокаралар', { language: 'uz' });
  await make.refreshEvent(bilingual);
});
afterAll(() => api.close());

const headlines = async (text: string, orderBy = 'PUBLISHED_ASC'): Promise<string[]> => {
  const { articles } = await api.query<{ articles: { nodes: { headline: string }[]; totalCount: number } }>(
    'query ($text: String, $orderBy: ArticleOrder) { articles(filter: { text: $text }, orderBy: $orderBy) { nodes { headline } totalCount } }', { text, orderBy },
  );
  expect(articles.totalCount).toBe(articles.nodes.length);
  return articles.nodes.map(({ headline }) => headline);
};
const names = async (text: string, orderBy = 'DATE_DESC'): Promise<string[]> => {
  const { events } = await api.query<{ events: { nodes: { name: string }[] } }>(
    'query ($text: String, $orderBy: EventOrder) { events(filter: { text: $text }, orderBy: $orderBy) { nodes { name } } }', { text, orderBy },
  );
  return events.nodes.map(({ name }) => name);
};

const [water, borders, russian, cyrillic, latin] = ['Ministers discuss water', 'Ministers discuss borders', 'Встреча министров', 'Вазирлар йиғилиши', 'Vazirlar yig‘ilishi'];

describe('the text of an article filter', () => {
  it.each([
    ['all of its words', 'minister water', [water, borders]],
    ['a phrase', '"ministers of energy"', [water]],
    ['a phrase that is nowhere', '"energy ministers"', []],
    ['one or the other', 'scarce OR drawn', [water, borders]],
    ['a word that must not stand', 'ministers -border', [water]],
    ['words that must not stand, in every language', '-minister -министр -vazirlar', []],
    ['a word that must not stand, and nothing else', '-scarce', [borders, russian, cyrillic, latin]],
    ['words in another form of theirs in Russian', 'новость министры', [russian]],
    ['no word at all', ' ', [water, borders, russian, cyrillic, latin]],
    ['no word that is one', '!? "" -', [water, borders, russian, cyrillic, latin]],
    ['signs of another syntax', "water & (border | 'drawn:*) \\ <->", [borders]],
  ])('asks for %s: %s', async (_what, text, expected) => {
    expect(await headlines(text)).toEqual(expected);
  });

  it.each([
    ['oʻzbekiston'], ["o'zbekiston yevropa"], ['O`ZBEKISTON'], ['Ўзбекистон Европа'], ['obyekt'], ['объект'], ['иқтисодий чегара'], ['iqtisodiy chegara'], ['"вазирлар yigʼilishi"'],
  ])('finds Uzbek in both alphabets by %s', async (text) => {
    expect(await headlines(text)).toEqual([cyrillic, latin]);
  });

  it.each([['ma’no muhim'], ['mano'], ['sirk yopiq']])('folds signs that one alphabet alone has: %s', async (text) => {
    expect(await headlines(text)).toEqual([cyrillic]);
  });

  it('is searched by the index of vectors', async () => {
    await api.query('{ articles(filter: { text: "water -border" }) { nodes { id } } }');
    const [statement] = api.statements();
    expect(statement).toMatch(/f\.words @@ search_query/);
    const plan = await api.db.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off');
      return manager.query(`EXPLAIN SELECT f.node_id FROM article_facets f WHERE f.current AND (${['english', 'russian', 'uzbek', 'simple'].map((kind) =>
        `search_kind(f.language) = '${kind}' AND (numnode(search_query('${kind}', $1)) = 0 OR f.words @@ search_query('${kind}', $1))`).join(' OR ')})`, ['ministers']);
    });
    expect(JSON.stringify(plan)).toMatch(/BitmapOr.*Bitmap Index Scan on article_facets_search/);
  });
});

describe('the text of a filter by names', () => {
  it.each([
    ['words of the event or of its series', 'third energy', ['Third meeting of ministers']],
    ['other forms of them', 'talk', ['Energy talks on energy', 'Talks on borders']],
    ['words that stand in no name of any language', 'talks -переговорам', ['Energy talks on energy']],
    ['the same in the language of another name', 'граница -meeting', ['Talks on borders']],
    ['a phrase', '"talks on borders"', ['Talks on borders']],
    ['Uzbek in the other alphabet', 'chegara bo‘yicha', ['Talks on borders']],
    ['words that must not stand', '-talks', ['Third meeting of ministers']],
    ['no word', '', ['Third meeting of ministers', 'Energy talks on energy', 'Talks on borders']],
  ])('asks for %s: %s', async (_what, text, expected) => {
    expect(await names(text)).toEqual(expected);
  });
});

describe('the order RELEVANCE', () => {
  it('begins with what answers the text best', async () => {
    expect(await headlines('water', 'RELEVANCE')).toEqual([water, borders]);
    expect(await headlines('border', 'RELEVANCE')).toEqual([borders]);
    expect(await names('energy', 'RELEVANCE')).toEqual(['Energy talks on energy', 'Third meeting of ministers']);
  });

  it.each(['articles', 'events'])('needs a text: %s', async (list) => {
    const answer = await api.ask(`{ ${list}(orderBy: RELEVANCE, filter: { text: " " }) { nodes { id } } }`);
    expect(answer.errors).toMatchObject([{ message: expect.stringMatching(/^RELEVANCE orders by the words in "text"/), extensions: { code: 'BAD_INPUT' } }]);
  });

  it('pages both ways, and its cursors are good for that text alone', async () => {
    const page = async (args: string, text = 'ministers') => (await api.query<{ articles: { nodes: { headline: string }[]; pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean } } }>(
      `query ($text: String) { articles(orderBy: RELEVANCE, filter: { text: $text }, ${args}) { nodes { headline } pageInfo { startCursor endCursor hasNextPage } } }`, { text },
    )).articles;
    const first = await page('first: 1');
    const second = await page(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes].map(({ headline }) => headline).sort()).toEqual([borders, water]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await page(`last: 1, before: "${second.pageInfo.startCursor}"`)).nodes).toEqual(first.nodes);
    await expect(page(`first: 1, after: "${first.pageInfo.endCursor}"`, 'water')).rejects.toThrow(/cursor in "after" does not belong here/);
  });
});
