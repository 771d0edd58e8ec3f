import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../src/formats/language.js';
import { readAddress } from '../../../src/formats/page/address.js';
import { readMetadata } from '../../../src/formats/page/metadata.js';

describe('the line of metadata', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  it.each([
    ['9370 April 15, 2016 Print Download (PDF 25 Kb)', { viewCount: 9370, publishedAt: day('2016-04-15'), pdf: { byteSize: 25600 } }],
    ['April 26, 2024 Updated: April 30, 2024 Print', { publishedAt: day('2024-04-26'), modifiedAt: day('2024-04-30') }],
    ['1,204 18 April 2024 Print Download (PDF 1.2 Mb)', { viewCount: 1204, publishedAt: day('2024-04-18'), pdf: { byteSize: 1_258_291 } }],
    ['12\u00a0345 Apr. 5, 2024', { viewCount: 12_345, publishedAt: day('2024-04-05') }],
    ['Published on Friday, 5th May 2023 | 14:30 | Views: 7', { viewCount: 7, publishedAt: day('2023-05-05') }],
    ['2020-02-29 · Download (PDF)', { publishedAt: day('2020-02-29'), pdf: { byteSize: null } }],
    ['29.02.2020 Last updated 1.3.2020 15 views', { publishedAt: day('2020-02-29'), modifiedAt: day('2020-03-01'), viewCount: 15 }],
    ['1 May 2020 PDF 99999 Mb', { pdf: { byteSize: null } }],
    ['77 Print', { viewCount: 77, publishedAt: null }],
  ])('is read in "%s"', (line, expected) => {
    expect(readMetadata(line)).toMatchObject(expected);
  });

  it.each([
    ['a bare number', '9370'],
    ['a bare button', 'Print'],
    ['a sentence with a date', 'The council met on April 15, 2016'],
    ['a day that the calendar has not', 'February 30, 2016 Print'],
    ['a date of which nobody knows the month', '04/05/2016 Print'],
    ['a headline that opens with a number', '11th session held'],
    ['a year', '2016'],
    ['a number too long for a count', '12345678901 Print'],
  ])('is not seen in %s', (_, line) => {
    expect(readMetadata(line)).toBeNull();
  });
});

describe('the address of a page', () => {
  it.each([
    ['http://www.wire.example/en/politics/slug', { host: 'wire.example', language: 'en', section: 'politics' }],
    ['https://wire.example/news/EN/sport/2020/slug', { host: 'wire.example', language: 'en', section: 'sport' }],
    ['https://wire.example/en/slug', { language: 'en', section: null }],
    ['https://wire.example/tv/politics/slug', { language: null, section: null }],
    ['https://wire.example/', { url: 'https://wire.example/', language: null, section: null }],
  ])('%s gives what its path says', (words, expected) => {
    expect(readAddress(words)).toMatchObject(expected);
  });

  it.each([['javascript:alert(1)'], ['wire.example/en/politics'], ['']])('is not seen in "%s"', (words) => {
    expect(readAddress(words)).toBeNull();
  });
});

describe('the language of a text', () => {
  it.each([
    ['The minister was received by the president.', 'en'],
    ['Vazir bilan uchrashuv boʻlib oʻtdi va hujjat imzolandi.', 'uz'],
    ['Министры обсудили вопросы безопасности, были подписаны документы.', 'ru'],
    ['Вазирлар хавфсизлик масалаларини муҳокама қилди, ҳужжат имзоланди.', 'uz'],
    ['OSH', 'en'],
    ['2016', 'und'],
  ])('"%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
