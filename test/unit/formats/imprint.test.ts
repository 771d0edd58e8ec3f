import { describe, expect, it } from '@jest/globals';
import { MAX_ADDRESS } from '../../../src/core/web-address.js';
import type { ArticleDraft } from '../../../src/formats/draft.js';
import { MAX_AUTHORS, MAX_IMAGES, MAX_IMPRINT_WORDS } from '../../../src/formats/imprint.js';
import { readArticleText } from '../../../src/formats/read.js';

const body = 'The council met in Osh.\n\nIt will meet again.';
const page = ({ above = '', below = '' }: { above?: string; below?: string }): ArticleDraft =>
  readArticleText(`Council meets\n\n5 May 2020 Print\n\n${above}${body}\n\n${below}\nLink: http://valley.example/en/news/council\n\nArchive\n`);
const wire = (above: string, below = ''): ArticleDraft => readArticleText(`COUNCIL MEETS\n${above}\nOSH, May 5, 2020 (Wire) -- ${body}\n\n${below}`);

describe('the lines beside a text', () => {
  it.each([
    ['By Dinara Sultanova', ['Dinara Sultanova']],
    ['BY DINARA SULTANOVA AND E. BAIMATOV', ['DINARA SULTANOVA AND E. BAIMATOV']],
    ['By Dinara Sultanova and Erlan Baimatov', ['Dinara Sultanova', 'Erlan Baimatov']],
    ['By Dinara Sultanova, Steppe Wire', ['Dinara Sultanova']],
    ['By Anna Lee, Bo Chen and C. Dahl', ['Anna Lee', 'Bo Chen', 'C. Dahl']],
    ['Author: valley newsroom', ['valley newsroom']],
    ['Авторы: Гульнора Турсунзода и Эрлан Баиматов', ['Гульнора Турсунзода', 'Эрлан Баиматов']],
    ['Muallif: Gulnora Tursunova', ['Gulnora Tursunova']],
  ])('name the authors in "%s", which is no part of the body', (line, authors) => {
    expect(page({ above: `${line}\n\n` })).toMatchObject({ authors, body: { text: body } });
  });

  it.each([['By Friday the roads were open.'], ['By road'], ['By the river'], ['Authors met']])('are not seen in "%s"', (line) => {
    const draft = page({ above: `${line}\n\n` });
    expect(draft).toMatchObject({ authors: [], body: { text: `${line}\n\n${body}` } });
  });

  it('name the authors of a wire text between headline and dateline, or right below the headline', () => {
    for (const above of ['\nBy Dinara Sultanova\n', 'By Dinara Sultanova\n']) {
      const draft = wire(above, '(c) 2020 Wire');
      expect(draft).toMatchObject({ headline: { text: 'COUNCIL MEETS' }, authors: ['Dinara Sultanova'], rights: '(c) 2020 Wire' });
      expect(draft.body.text).toBe(`OSH, May 5, 2020 (Wire) -- ${body}`);
    }
  });

  it('give pictures, rights, identifier and other addresses at the foot, above the link or below it', () => {
    const lines = 'Photo: http://valley.example/1.jpg 640x480 (The council / D. Sultanova)\nФото: http://valley.example/2.jpg\nPrint: http://valley.example/print\nPDF: http://valley.example/1.pdf\nGUID: n-17\n© 2020 Valley';
    const expected = {
      images: [
        { url: 'http://valley.example/1.jpg', caption: 'The council', credit: 'D. Sultanova', width: 640, height: 480 },
        { url: 'http://valley.example/2.jpg', caption: null, credit: null, width: null, height: null },
      ],
      printUrl: 'http://valley.example/print', pdf: { url: 'http://valley.example/1.pdf', byteSize: null }, guid: 'n-17', rights: '© 2020 Valley', body: { text: body },
    };
    expect(page({ below: lines })).toMatchObject(expected);
    expect(readArticleText(`Council meets\n\n5 May 2020 Print\n\n${body}\n\nLink: http://valley.example/en/news/council\n${lines}\n\nArchive`)).toMatchObject(expected);
    expect(readArticleText(`Council meets\n\n5 May 2020 Print\n\n${body}\n\n${lines}\n`)).toMatchObject(expected);
  });

  it('leave what stands in the middle of a text where it stands', () => {
    const draft = page({ above: 'First paragraph.\n\nPrint: http://valley.example/print\n\n' });
    expect(draft).toMatchObject({ printUrl: null });
    expect(draft.body.text).toContain('Print: http://valley.example/print');
  });

  it.each([['javascript:alert(1)'], ['file:///etc/passwd'], ['valley.example/1.jpg'], [`http://valley.example/${'a'.repeat(MAX_ADDRESS)}`]])('give no address that is none of the web: %s', (url) => {
    expect(page({ below: `Photo: ${url}\n` })).toMatchObject({ images: [] });
  });

  it('are bounded in number and length', () => {
    const many = Array.from({ length: 60 }, (_, index) => index);
    const below = [`ID: ${'n'.repeat(MAX_IMPRINT_WORDS + 1)}`, `Author: ${many.map((index) => `Author ${index}`).join(', ')}`, ...many.map((index) => `Photo: http://valley.example/${index}.jpg`)].join('\n');
    const draft = page({ below: `${below}\n` });
    expect(draft.authors).toHaveLength(MAX_AUTHORS);
    expect(draft.images).toHaveLength(MAX_IMAGES);
    expect(draft.guid).toBeNull();
  });
});
