import { describe, expect, it } from '@jest/globals';
import { decline, declineAdjective } from '../../../src/extract/ru/declension.js';
import type { Case, GrammaticalNumber } from '../../../src/extract/ru/declension.js';
import { morphology } from '../../../src/extract/ru/morphology.js';
import { russianTokens } from '../../../src/extract/ru/tokens.js';

const form = (phrase: string, wanted: Case, number: GrammaticalNumber = 'singular'): string[] =>
  [...new Set(decline(phrase).filter((one) => one.case === wanted && one.number === number).map(({ text }) => text))];

describe('Russian forms', () => {
  it.each([
    ['министр', ['министра', 'министру', 'министром', 'министре']],
    ['секретарь', ['секретаря', 'секретарю', 'секретарем', 'секретаре']],
    ['глава', ['главы', 'главе', 'главой', 'главе']],
    ['комиссия', ['комиссии', 'комиссии', 'комиссией', 'комиссии']],
    ['область', ['области', 'области', 'областью', 'области']],
    ['заседание', ['заседания', 'заседанию', 'заседанием', 'заседании']],
    ['посол', ['посла', 'послу', 'послом', 'после']],
    ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
    ['Российская Федерация', ['Российской Федерации', 'Российской Федерации', 'Российской Федерацией', 'Российской Федерации']],
    ['Совет министров', ['Совета министров', 'Совету министров', 'Советом министров', 'Совете министров']],
    ['Босния и Герцеговина', ['Боснии и Герцеговины', 'Боснии и Герцеговине', 'Боснией и Герцеговиной', 'Боснии и Герцеговине']],
  ])('declines %s', (phrase, [genitive, dative, instrumental, prepositional]) => {
    expect(form(phrase, 'genitive')).toContain(genitive);
    expect(form(phrase, 'dative')).toContain(dative);
    expect(form(phrase, 'instrumental')).toContain(instrumental);
    expect(form(phrase, 'prepositional')).toContain(prepositional);
  });

  it('declines what has a plural alone, and adjectives in every gender', () => {
    expect(form('Соединенные Штаты', 'genitive', 'plural')).toContain('Соединенных Штатов');
    expect(form('Нидерланды', 'prepositional', 'plural')).toEqual(['Нидерландах']);
    expect(declineAdjective('третий').map(({ text }) => text)).toEqual(expect.arrayContaining(['третий', 'третьего', 'третьей', 'третьи', 'третьих']));
    expect(declineAdjective('пятый').map(({ text }) => text)).toEqual(expect.arrayContaining(['пятый', 'пятая', 'пятое', 'пятого', 'пятую', 'пятых']));
  });

  it('tells the form that a noun can govern', () => {
    const governed = (name: string): string[] => [...new Set(morphology.formsOf(name).filter((one) => one.governed).map(({ text }) => text))];
    expect(governed('Армения')).toEqual(['Армении']);
    expect(governed('Конго')).toContain('Конго');
  });

  it('compares names by the forms they may be cases of', () => {
    const meet = (a: string, b: string): boolean => morphology.nameKeys(a).some((key) => morphology.nameKeys(b).includes(key));
    expect(meet('саматовым', 'саматов')).toBe(true);
    expect(meet('рахимовои', 'рахимова')).toBe(true);
    expect(meet('сергея', 'сергеи')).toBe(true);
    expect(meet('саматов', 'саматян')).toBe(false);
  });

  it('parts what has run together, and nothing else', () => {
    expect(russianTokens('ФедерацииИВАНОВ делПриглашённые ЕвразЭС РусГидро').map(({ text }) => text)).toEqual(['Федерации', 'ИВАНОВ', 'дел', 'Приглашённые', 'ЕвразЭС', 'РусГидро']);
    expect(russianTokens('12-е Лавин С.В.').map(({ text, shape }) => `${shape} ${text}`)).toEqual(['number 12-е', 'word Лавин', 'initial С.', 'initial В.']);
  });
});
