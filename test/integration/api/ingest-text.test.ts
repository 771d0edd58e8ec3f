import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { systemClock } from '../../../src/core/clock.js';
import { query } from '../../../src/db/query.js';
import { storeReference } from '../../../src/link/reference-rows.js';
import type { KeyHolder, TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { deskFile } from '../../support/desk-files.js';

interface Payload {
  readonly article: { readonly id: string; readonly headline: string } | null;
  readonly created: boolean;
  readonly userErrors: readonly { code: string; message: string; path: readonly string[] | null }[];
}

const mutation = `mutation ($input: IngestTextInput!) {
  ingestText(input: $input) { created userErrors { code message path } article { id headline body url language publishedAt publishedPrecision embargoedUntil source { name } } }
}`;
const report = readFileSync(deskFile('01'), 'utf8');
const wire = (headline: string, body = 'OSLO (NTB) -- The Lake Council met in Oslo on Monday.') => `${headline}\n\n${body}\n`;

let api: TestApi;
let desk: KeyHolder;

beforeAll(async () => {
  api = await startTestApi({ limits: { articleBytes: 20_000 } });
  await storeReference(api.db, systemClock);
  desk = api.as(['ingest']);
});
afterAll(() => api.close());

const hand = async (input: object, by = desk): Promise<Payload> => (await by.query<{ ingestText: Payload }>(mutation, { input })).ingestText;
const head = async () => (await query<{ position: number; actor: string }>(api.db, sql`SELECT position, actor FROM commit ORDER BY position DESC LIMIT 1`))[0];

describe('ingestText', () => {
  it('stores a report with all that was read in it, and says in the log who handed it in', async () => {
    const { article, created, userErrors } = await hand({ text: report });
    expect([created, userErrors]).toEqual([true, []]);
    expect((await head())?.actor).toBe(await desk.actor());
    const { article: read } = await api.query<{ article: { participants: { person: { name: string }; represents: { name: string } }[] } }>(
      'query ($id: ID!) { article(id: $id) { participants { person { name } represents { name } } } }', { id: article?.id },
    );
    expect(read.participants).toContainEqual({ person: { name: 'N. B. Yermekbayev' }, represents: { name: 'Kazakhstan' } });
    expect(read.participants.length).toBeGreaterThan(5);
  });

  it('changes nothing when the same comes again', async () => {
    const input = { text: wire('The same text twice') };
    const [first, before] = [await hand(input), await head()];
    expect(await hand(input)).toEqual({ ...first, created: false });
    expect(await head()).toEqual(before);
  });

  it('makes a new version of what it knows under the address, however that is written', async () => {
    const first = await hand({ text: wire('What was said first'), url: 'https://News.Example:443/en/politics/report#top' });
    expect(first.article).toMatchObject({ url: 'https://news.example/en/politics/report', source: { name: 'news.example' } });
    const second = await hand({ text: wire('What was said then'), url: 'https://news.example/en/politics/report' });
    expect(second).toMatchObject({ created: false, userErrors: [], article: { id: first.article?.id, headline: 'What was said then' } });
    const asked = await api.query('query ($url: URL!) { article(url: $url) { id section versions { number } } }', { url: 'HTTPS://NEWS.example/en/politics/report#other' });
    expect(asked).toEqual({ article: { id: first.article?.id, section: 'politics', versions: [{ number: 2 }, { number: 1 }] } });
  });

  it('takes what the caller knows better than the text', async () => {
    const input = { text: wire('What the caller knows'), sourceName: '  The\nDesk ', language: 'uz-cyrl', publishedAt: '2025-12-01T10:30:15+05:00' };
    expect((await hand(input)).article).toMatchObject({ source: { name: 'The Desk' }, language: 'uz-Cyrl', publishedAt: '2025-12-01T05:30:15.000Z', publishedPrecision: 'SECOND' });
  });

  it('dates a text that nobody dates by the moment it was first seen, and leaves it there', async () => {
    const input = { text: wire('No date at all') };
    const seen = { publishedAt: '2026-01-01T00:00:00.000Z', publishedPrecision: 'SEEN' };
    expect((await hand(input)).article).toMatchObject(seen);
    const earlier = new Date('2025-12-20T08:00:00Z');
    await query(api.db, sql`UPDATE article SET published_at = ${earlier} WHERE headline = 'No date at all'`);
    const before = await head();
    expect(await hand(input)).toMatchObject({ created: false, article: { ...seen, publishedAt: earlier.toISOString() } });
    expect(await head()).toEqual(before);
  });

  it('leaves the date of an article that comes again without one', async () => {
    const url = 'https://news.example/dated';
    await hand({ text: wire('Dated at first'), url, publishedAt: '2025-11-30T00:00:00Z' });
    expect((await hand({ text: wire('Dated no more'), url })).article).toMatchObject({ headline: 'Dated no more', publishedAt: '2025-11-30T00:00:00.000Z', publishedPrecision: 'SECOND' });
  });

  it('holds back what is under embargo, also from whoever handed it in', async () => {
    const input = { text: wire('Held back for now'), embargoedUntil: '2026-02-01T00:00:00Z' };
    expect(await hand(input)).toEqual({ article: null, created: true, userErrors: [] });
    expect(await hand(input, api.as(['ingest', 'embargo']))).toMatchObject({ created: false, article: { headline: 'Held back for now', embargoedUntil: '2026-02-01T00:00:00.000Z' } });
  });

  it('ends an embargo early, with all texts under it, for whoever has that scope alone', async () => {
    const [url, held] = ['https://news.example/to-come', { text: wire('Held back by its source'), embargoedUntil: '2026-02-01T00:00:00Z' }];
    await hand({ ...held, url });
    const early = { text: wire('Guessed at by another'), url, embargoedUntil: '2020-01-01T00:00:00Z' };
    expect(await hand(early)).toEqual({ article: null, created: false, userErrors: [] });
    expect(await hand({ ...early, embargoedUntil: '2026-03-01T00:00:00Z' }, api.as(['ingest', 'embargo']))).toMatchObject({ article: { embargoedUntil: '2026-03-01T00:00:00.000Z' } });
    expect(await hand({ ...early, embargoedUntil: '2026-02-01T00:00:00Z' })).toMatchObject({ article: null });
    expect(await hand(early, api.as(['ingest', 'embargo']))).toMatchObject({ article: { headline: 'Guessed at by another' } });
  });

  it('drops NUL and puts U+FFFD for half of a pair, in the text and in names', async () => {
    const { article } = await hand({ text: wire('A head\0line', 'Half \ud83d of a pair was seen in Oslo.'), sourceName: 'De\0sk \udc00' });
    expect(article).toMatchObject({ headline: 'A headline', body: 'Half \ufffd of a pair was seen in Oslo.', source: { name: 'Desk \ufffd' } });
  });

  it.each([
    ['an empty text', { text: ' \n' }, 'BAD_INPUT', 'text', /^The input is empty; give the text of an article/],
    ['a text without a headline', { text: 'OSLO (NTB) -- Nothing happened in Oslo on Monday.' }, 'BAD_INPUT', 'text', /^The text has no headline; put it on a line of its own/],
    ['a text that is too long', { text: wire('Long', 'Long. '.repeat(4_000)) }, 'LIMIT_EXCEEDED', 'text', /^The input has \d+ bytes and at most 20000 are read/],
    ['a binary text', { text: '\0\u0001\u0002'.repeat(100) }, 'BAD_INPUT', 'text', /^The input is binary/],
    ['words that are no language', { text: wire('Tongues'), language: 'no tongue' }, 'BAD_INPUT', 'language', /^"no tongue" is no language; give a BCP 47 tag/],
    ['a language that nobody knows', { text: wire('Tongues'), language: 'english' }, 'BAD_INPUT', 'language', /^"english" is no language/],
    ['an address that is no page', { text: wire('Elsewhere'), url: 'ftp://news.example/report' }, 'BAD_INPUT', 'url', /^This is no address of a page: give one that begins with http/],
    ['an address that is too long', { text: wire('Far'), url: `https://news.example/${'a'.repeat(2_000)}` }, 'BAD_INPUT', 'url', /at most 2000 characters/],
    ['a source without a name', { text: wire('Nobody'), sourceName: ' \0' }, 'BAD_INPUT', 'sourceName', /^The name of a source has 1 to 200 characters/],
    ['a source with too long a name', { text: wire('Somebody'), sourceName: 'a'.repeat(201) }, 'BAD_INPUT', 'sourceName', /^The name of a source has 1 to 200 characters/],
  ])('refuses %s with one sentence and the field at fault, and stores nothing', async (_what, input, code, field, sentence) => {
    const before = await head();
    expect(await hand(input)).toEqual({ article: null, created: false, userErrors: [{ code, path: ['input', field], message: expect.stringMatching(sentence) }] });
    expect(await head()).toEqual(before);
  });

  it('needs the scope ingest', async () => {
    const input = { text: wire('Not by anybody') };
    expect((await api.ask(mutation, { input })).errors).toMatchObject([{ message: expect.stringMatching(/needs an API key or a token with the scope "ingest"/), extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await api.as(['edit', 'manage']).ask(mutation, { input })).errors).toMatchObject([{ message: 'This needs the scope "ingest", which your key or token does not have.', extensions: { code: 'FORBIDDEN' } }]);
  });

  it('answers whoever may hand in and not read that it is done', async () => {
    const closed = await startTestApi({ access: { readAccess: 'closed' } });
    const input = { text: wire('Written and not read') };
    expect(await hand(input, closed.as(['ingest']))).toEqual({ article: null, created: true, userErrors: [] });
    expect(await hand(input, closed.as(['ingest', 'read']))).toMatchObject({ created: false, article: { headline: 'Written and not read' } });
    await closed.close();
  });
});
