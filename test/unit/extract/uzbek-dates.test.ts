import { describe, expect, it } from '@jest/globals';
import { extractorFor } from '../../../src/extract/extract.js';
import { quote, report } from '../../support/facts.js';

const datesIn = (body: string): [string, string][] => {
  const text = report(body, { language: 'uz' });
  return extractorFor('uz').extract(text).dates.map(({ words, value }) => [quote(text, words), value]);
};

describe('dates in Uzbek', () => {
  it.each([
    ['Majlis 19-may kuni ochildi.', '19-may kuni', '2024-05-19'],
    ['Majlis 15-16-iyun kunlari ochiladi.', '15-16-iyun kunlari', '2024-06-15/2024-06-16'],
    ['Majlis 2023-yil 4-mart kuni ochildi.', '2023-yil 4-mart kuni', '2023-03-04'],
    ['Majlis joriy yilning 3-sentabrida ochiladi.', 'joriy yilning 3-sentabrida', '2024-09-03'],
    ['Majlis sentyabr oyida ochiladi.', 'sentyabr oyida', '2024-09'],
    ['Majlis kelgusi yil aprel oyida ochiladi.', 'kelgusi yil aprel oyida', '2025-04'],
    ['U 2004-yildan beri oʻtkaziladi.', '2004-yildan', '2004'],
    ['Reja 2025-2027-yillarga moʻljallangan.', '2025-2027-yillarga', '2025/2027'],
    ['Reja 2026-yilning birinchi yarmida tayyor boʻladi.', '2026-yilning birinchi yarmida', '2026-H1'],
    ['Majlis juma kuni ochildi.', 'juma', '2024-05-17'],
    ['Majlis kecha ochildi.', 'kecha', '2024-05-19'],
    ['Majlis oʻtgan yili ochildi.', 'oʻtgan yili', '2023'],
    ['Мажлис 2023 йил 5 октябрь куни очилди.', '2023 йил 5 октябрь куни', '2023-10-05'],
  ])('%s', (body, words, value) => {
    expect(datesIn(body)).toEqual([[words, value]]);
  });
});
