import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleDraft } from '../../../src/formats/draft.js';
import { requireArticle } from '../../../src/formats/complete.js';
import { readArticle, readArticleText } from '../../../src/formats/read.js';

const root = join(__dirname, '../../..');
const cases = join(root, 'test/fixtures/formats');
const sampleDesk = join(root, 'src/app/sample-desk');
const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));
const day = (at: Date | undefined | null) => at?.toISOString().replace('T00:00:00.000Z', '') ?? null;

const summary = (draft: ArticleDraft) => ({
  headline: draft.headline?.text ?? null,
  language: draft.language,
  url: draft.url,
  section: draft.section,
  publishedOn: day(draft.published?.at),
  modifiedOn: day(draft.modifiedAt),
  viewCount: draft.viewCount,
  pdfBytes: draft.pdf?.byteSize ?? null,
});

/** Every character of headline and body is that of the source, where it is not a joint: a blank or a line end. */
const expectTraced = (draft: ArticleDraft, source: string) => {
  for (const part of [draft.headline, draft.body]) {
    for (const [index, character] of Array.from(part?.text ?? '').entries()) {
      if (!/\s/.test(character)) expect(source[part?.sourceOffset(index) ?? -1]).toBe(character);
    }
  }
};

describe('reading an article', () => {
  it.each(readdirSync(cases))('reads %s as its expectation says', (name) => {
    const source = readFileSync(join(cases, name, 'source.txt'));
    const draft = readArticle(source);
    expect({ ...summary(draft), sourceName: draft.sourceName, body: draft.body.text.split('\n\n') }).toEqual(json(join(cases, name, 'expected.json')));
    expectTraced(draft, source.toString('utf8'));
  });

  it.each(readdirSync(sampleDesk))('reads %s of the sample desk in full', (name) => {
    const source = readFileSync(join(sampleDesk, name));
    const draft = requireArticle(readArticle(source));
    const { article } = json(join(root, 'test/fixtures/sample-desk', name.replace('.txt', '.json')));
    expect({ ...summary(draft), source: draft.sourceName, precision: draft.published.precision }).toEqual(article);
    expectTraced(draft, source.toString('utf8'));
    expect(draft.body.text).not.toMatch(/Янги|Online services|Archive|Архив|newsletter|Link:|Photo:|Print:|ID:|©|\(c\)/);
    if (!name.startsWith('01-')) expect(draft.body.text).toMatch(/(?:This report is invented: .* do not exist|Это сообщение вымышлено: .* не существует)\.$/);
  });

  it('takes the word of the caller for date and language', () => {
    const draft = readArticleText('OSH, May 5, 2020 (Wire) -- Rain fell.', { publishedOn: '2020-05-06', language: 'en-gb' });
    expect(summary(draft)).toMatchObject({ publishedOn: '2020-05-06', language: 'en-GB' });
  });

  it.each([['2020-02-30'], ['6 May 2020'], ['2020-5-6']])('refuses %s as a date of publication', (publishedOn) => {
    expect(() => readArticleText('Rain fell.', { publishedOn })).toThrow(`"${publishedOn}" is no date of publication; give a day of the calendar as YYYY-MM-DD.`);
  });

  it('refuses a language that is no tag', () => {
    expect(() => readArticleText('Rain fell.', { language: 'in English' })).toThrow(/BCP 47/);
  });

  it('covers all of a text that has neither headline nor dateline', () => {
    const paragraphs = fc.array(fc.constantFrom('It rained.', 'The sun came out.', 'Nobody went home.'), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(paragraphs, fc.constantFrom('\n', '\r\n', '\r'), (sentences, lineEnd) => {
      const draft = readArticleText(sentences.join(` ${lineEnd}\u00a0${lineEnd}`));
      expect(draft).toMatchObject({ headline: null, body: { text: sentences.join('\n\n') } });
    }));
  });
});

describe('requiring an article', () => {
  it.each([
    ['no headline', 'OSH, May 5, 2020 (Wire) -- Rain fell.', 'The text has no headline; put it on a line of its own, above the date or the dateline.'],
    ['no body', 'RAIN\n\n5 May 2020 Print', 'The text has a headline and no body; give the whole article.'],
    ['no date', 'RAIN\n\nOSH, May 5 (Wire) -- Rain fell.', 'The text has no date of publication; give the day with --published YYYY-MM-DD.'],
    ['a page without a date', readFileSync(join(cases, 'page-without-a-date/source.txt'), 'utf8'), 'The text has no date of publication; give the day with --published YYYY-MM-DD.'],
  ])('refuses %s and says how to mend it', (_, text, sentence) => {
    expect(() => requireArticle(readArticleText(text))).toThrow(sentence);
  });

  it('takes a text without a date once the day is given', () => {
    const draft = requireArticle(readArticleText('RAIN\n\nRain fell.', { publishedOn: '2020-05-05' }));
    expect(draft.published).toEqual({ at: new Date('2020-05-05T00:00:00Z'), precision: 'DAY' });
  });
});

describe('reading hostile text', () => {
  const fill = (unit: string) => unit.repeat(Math.floor(1_000_000 / Buffer.byteLength(unit)));

  it.each([
    ['ten thousand lines', 'One line of a long list, and no end\n'.repeat(10_000)],
    ['ten thousand lines of metadata', '9370 April 15, 2016 Print\n\n'.repeat(10_000)],
    ['ten thousand links', 'Link: http://a.example/en/b/c\n\n'.repeat(10_000)],
    ['one line of a million letters', fill('a')],
    ['one line of a million blanks', `a${fill(' ')}b`],
    ['one line of digits', fill('1 ')],
    ['one line of brackets', fill('(')],
    ['one line of quotation marks', fill('."')],
    ['one line of capitalized words', fill('Ab ')],
    ['a million line ends', `a${fill('\r\n')}b`],
    ['a link of a million letters', `Headline\n\n5 May 2020 Print\n\nBody.\n\nLink: http://a.example/en/${fill('a/')}`],
    ['decomposed letters on ten thousand lines', 'и\u0306 и\u0306 и\u0306 и\u0306 и\u0306 и\u0306\n\n'.repeat(10_000)],
    ['a NUL on each of ten thousand lines', `${'a'.repeat(40)}\0\n\n`.repeat(10_000)],
  ])('comes to an end with %s', (_, text) => {
    expect(readArticleText(text, { maxBytes: 2_000_000 }).body.text.length).toBeLessThanOrEqual(text.length);
  });
});
