import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { query } from '../../src/db/query.js';
import { communique } from '../support/command.js';
import { deskFile } from '../support/desk-files.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

let store: TestStore;
let folder: string;

const settings = () => ({ DATABASE_URL: store.url, MAX_ARTICLE_BYTES: '20000' });
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const counts = async () => {
  const [row] = await query<{ articles: number; commits: number }>(store.db, sql`
    SELECT (SELECT count(*)::int FROM article) AS articles, (SELECT count(*)::int FROM commit WHERE actor <> 'reference') AS commits`);
  return row;
};

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'communique ingest ')); });
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => { store = await openTestStore(); });
afterEach(() => store.close());

const page = (body: string, date = '9 April 15, 2016 Print') => `A headline of a page\n\n${date}\n\n${body}\n\nLink: http://desk.example/en/politics/a-page\n`;

describe('communique ingest', () => {
  it('refuses each bad input with one sentence that says what would be right, and stores nothing', async () => {
    const bad: [string, RegExp][] = [
      [join(folder, 'nowhere.txt'), /no such file; check the path/],
      [file('empty.txt', ''), /empty/],
      [folder, /this is a folder; name the files in it/],
      [file('binary.txt', Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)), /\S/],
      [file('long.txt', page('Long. '.repeat(5000))), /20,?000/],
      [file('undated.txt', 'A headline without a date\n\nAnd a body that tells of nothing in particular.\n'), /--published YYYY-MM-DD/],
    ];
    const { code, stdout } = await communique(['ingest', '--json', ...bad.map(([path]) => path)], settings());
    const answers = JSON.parse(stdout) as { outcome: string; error: string }[];
    expect(code).toBe(1);
    expect(answers).toHaveLength(bad.length);
    for (const [index, [, sentence]] of bad.entries()) {
      expect(answers[index]).toMatchObject({ outcome: 'REFUSED', error: expect.stringMatching(sentence) });
      expect(answers[index]?.error).toMatch(/^[^\n]+[.]$/);
    }
    expect(await counts()).toEqual({ articles: 0, commits: 0 });
  });

  it('stores the good ones among bad ones', async () => {
    const { code, stdout } = await communique(['ingest', '--json', join(folder, 'nowhere.txt'), deskFile('05')], settings());
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual(['REFUSED', 'CREATED']);
    expect(await counts()).toEqual({ articles: 1, commits: 1 });
  });

  it('drops a stray NUL before it reaches the store, and refuses half of a surrogate pair', async () => {
    const body = 'The third meeting of the Lake Council was held in Oslo on 3 April 2016.';
    // UTF-16 is the encoding in which a file can hold half of a pair.
    const half = file('half.txt', Buffer.from(`\ufeff${page('Half of a pair: \ud83d.')}`, 'utf16le'));
    const { code, stdout } = await communique(['ingest', '--json', file('nul.txt', page(`${body.slice(0, 9)}\0${body.slice(9)}`)), half], settings());
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'CREATED' }, { outcome: 'REFUSED', error: expect.stringMatching(/not text in UTF-16LE; give a plain text file/) }]);
    expect(await query(store.db, sql`SELECT body FROM article`)).toEqual([{ body }]);
  });

  it('changes nothing for the same file again, gives no new position, and says so', async () => {
    await communique(['ingest', deskFile('01')], settings());
    const before = await counts();
    const { code, stdout } = await communique(['ingest', '--json', deskFile('01')], settings());
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'UNCHANGED', position: null, version: 1 }]);
    const shown = await communique(['ingest', deskFile('01')], settings());
    expect(shown.stdout).toMatch(/unchanged, nothing written/);
    expect(await counts()).toEqual(before);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await communique(['ingest', '-', '--json'], settings(), page('Nothing happened in Oslo.'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: '-', outcome: 'CREATED', headline: 'A headline of a page' }]);
  });

  it('takes what the call knows better than the text', async () => {
    const args = ['--url', 'https://News.Example/en/politics/report#top', '--source', 'News', '--embargo', '2100-01-01T09:00:00+03:00', '--published', '2016-04-16'];
    const { code, stdout } = await communique(['ingest', '--json', '-', ...args], settings(), page('Nothing happened in Oslo.'));
    expect([code, JSON.parse(stdout)]).toMatchObject([0, [{ outcome: 'CREATED', url: 'https://news.example/en/politics/report' }]]);
    expect(await query(store.db, sql`SELECT a.held, a.embargoed_until, a.published_at, a.published_precision, s.name FROM article a JOIN source s ON s.id = a.source_id`)).toEqual([
      { held: true, embargoed_until: new Date('2100-01-01T06:00:00Z'), published_at: new Date('2016-04-16T00:00:00Z'), published_precision: 'DAY', name: 'News' },
    ]);
  });

  it.each([
    [['--published', '15 April'], /Give a day of the calendar as YYYY-MM-DD/],
    [['--published', '2016-02-30'], /Give a day of the calendar as YYYY-MM-DD/],
    [['--embargo', 'tomorrow'], /Give a day as YYYY-MM-DD, a time like/],
    [['--url', 'ftp://news.example/report'], /Give an address that begins with http:\/\/ or https:\/\//],
    [['--url', 'https://news.example/report', 'another.txt'], /give --url with one file/],
  ])('tells from %j that the call is wrong', async (args, sentence) => {
    expect(await communique(['ingest', deskFile('05'), ...args], settings())).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });

  it('tells a wrong call, a wrong setting and a database that is not there apart', async () => {
    expect((await communique(['ingest'], settings())).code).toBe(2);
    const setting = await communique(['ingest', deskFile('01')], { ...settings(), PORT: 'eighty' });
    expect(setting).toMatchObject({ code: 2, stderr: expect.stringMatching(/PORT is "eighty": give a whole number/) });
    expect(await communique(['extract', '--text', deskFile('01')], {})).toMatchObject({ code: 2, stderr: expect.stringMatching(/--published YYYY-MM-DD/) });
    const noFolder = await communique(['migrate'], { DATA_DIR: join(folder, 'empty.txt') });
    expect(noFolder).toMatchObject({ code: 3, stderr: expect.stringMatching(/A file stands where the data folder .* set DATA_DIR to the path of a folder/) });
    const away = await communique(['ingest', deskFile('01')], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(away).toMatchObject({ code: 3, stderr: expect.stringMatching(/check DATABASE_URL/) });
  });

  it('explains itself with examples and exit codes', async () => {
    const { code, stdout } = await communique(['ingest', '--help'], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:/);
    expect(stdout).toMatch(/Exit codes:/);
  });
});
