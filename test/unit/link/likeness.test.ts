import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName } from '../../../src/core/fold-name.js';
import { chineseName } from '../../../src/link/likeness/chinese.js';
import { likenessOfNames, oneName } from '../../../src/link/likeness/names.js';
import { familyKey, parsePersonName } from '../../../src/link/likeness/person-name.js';
import { skeletonOf, wordLikeness } from '../../../src/link/likeness/words.js';

const likeness = (a: string, b: string): number => likenessOfNames('PERSON', a, b);

describe('folding a name', () => {
  it.each([
    ['Yermekbayev', 'Ermekbaev'],
    ['Yermekbayev', 'Ермекбаев'],
    ['Kakharov', 'Kahharov'],
    ['Kakharov', 'Каххаров'],
    ['Jumakadyrov', 'Dzhumakadyrov'],
    ['Japarov', 'Zhaparov'],
    ['Japarov', 'Жапаров'],
    ['Nurmagambetov', 'Nurmaghambetov'],
    ['Hallgrimsson', 'Hallgrímsson'],
    ['Jeenaliyev', 'Dzheenaliev'],
    ['Sysoev', 'Sysoyev'],
    ['Ghizat', 'Gʻizat'],
    ['Ghizat', 'Гизат'],
    ['Imanqulov', 'Imankulov'],
    ['Toʻqayev', 'Токаев'],
    ['Mirziyoyev', 'Мирзиёев'],
    ['Xurshida', 'Хуршида'],
    ['Carla', 'Карла'],
    ['Müller', 'Mueller'],
    ['Łukasz', 'Lukasz'],
    ['Aleksander', 'Alexander'],
    ['Məmmədov', 'Mammadov'],
    ['Abashidze', 'აბაშიძე'],
    ['Saroyan', 'Սարոյան'],
  ])('takes %s and %s for one spelling', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([['Karimov', 'Kerimov'], ['Nazirov', 'Nazarov'], ['Aliyev', 'Alimov']])('keeps %s and %s apart', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});

describe('comparing names of people', () => {
  it.each([
    ['N. B.Yermekbayev', 'Nurlan Ermekbaev'],
    ['T. M. Seitkaliev', 'T.Seitkaliev'],
    ['Nikolai Patrushev', 'Н. П. Патрушев'],
    ['Begench Orazmyradov', 'Б. Оразмурадов'],
    ['Gizat Nurdauletov', 'Gʻizat Nurdavletov'],
    ['Aamir Hasan', 'Omir Hasan'],
    ['Alexander Berg', 'Aleksandr Berg'],
    ['Ruslan Orlov', 'Орлов Р.С.'],
    ['Ruslan Orlov', 'Orlov, Ruslan'],
    ['Ruslan Orlov', 'Орлов Руслан Сергеевич'],
    ['Xi Mingze', 'Си Минцзэ'],
    ['Wang Xiaoming', 'Van Syaomin'],
    ['Zhang Ping', 'Чжан Пин'],
    ['Prince Faisal bin Farhan', 'Faisal bin Farhan Al Saud'],
    ['Faisal bin Farhan bin Abdullah', 'Faisal bin Farhan Al Saud'],
    ['Jean-Marie Berger', 'Jean Marie Berger'],
    ['Carla Weidner', 'Карла Вайднер'],
    ['Dr. Lena Berg', 'Lena Berg'],
  ])('takes %s and %s for one person, in one block', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(oneName);
    expect(familyKey(parsePersonName(a))).toBe(familyKey(parsePersonName(b)));
  });

  it.each([
    ['Bahrom Nazirov', 'Bobur Nazirov'],
    ['Bobur Nazirov', 'Bobur Nazarov'],
    ['A. Karimov', 'B. Karimov'],
    ['A. B. Karimov', 'A. C. Karimov'],
    ['Anvar Karimov', 'Anvar Karimova'],
    ['Marat Kim', 'Murat Kim'],
    ['Ruslan Sergeevich Orlov', 'Ruslan Petrovich Orlov'],
    ['Mansour bin Khalid', 'Mansour bin Faisal'],
    ['Wang Xiaoming', 'Wang Xiaohong'],
    ['Nurlan Ermekbaev', 'Ermekbaev'],
  ])('does not take %s for %s', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(oneName);
  });

  it('blocks a family name of which only an oblique case is known with the name itself', () => {
    for (const [oblique, name] of [['Саидовым', 'Саидов'], ['Асанбековой', 'Асанбекова'], ['Сафаряна', 'Сафарян'], ['Yermekbayevning', 'Yermekbayev']] as const) {
      expect(foldName(parsePersonName(oblique).family[0]?.folded ?? '')).toBe(foldName(name));
    }
  });

  it('likes a misspelling less than a spelling, and a stranger least', () => {
    expect(likeness('Sergei Lavrin', 'Sergey Lavrin')).toBe(1);
    expect(likeness('Serei Lavrin', 'Sergei Lavrin')).toBeLessThan(1);
    expect(likeness('Serei Lavrin', 'Sergei Lavrin')).toBeGreaterThan(0.7);
    expect(likeness('Lena Berg', 'Sergei Lavrin')).toBeLessThan(0.5);
  });

  it('reads Chinese names in pinyin, Russian and Uzbek spelling, and no others', () => {
    expect(chineseName(['Чжао', 'Лэцзи'])).toEqual({ family: 'zhao', given: 'leji' });
    expect(chineseName(['Chjan', 'Min'])).toEqual({ family: 'zhang', given: 'ming' });
    expect(chineseName(['Lena', 'Berg'])).toBeNull();
  });
});

describe('comparing names of bodies', () => {
  const bodies = (a: string, b: string): number => likenessOfNames('ORGANIZATION', a, b);

  it.each([
    ['Nordic Timber AG', 'Nordic Timber Aktiengesellschaft'],
    ['ООО «Ромашка»', 'Romashka LLC'],
    ['The Berg & Sons Company', 'Berg and Sons Co.'],
    ['First Harbour Bank', '1st Harbor Bank'],
    ['B.C.D. Holdings', 'BCD Holdings'],
    ['Good Will Shipping Ltd', 'Goodwill Shipping'],
  ])('knows %s by %s', (a, b) => {
    expect(bodies(a, b)).toBeGreaterThanOrEqual(0.85);
  });

  it.each([['Nordic Timber AG', 'Baltic Timber AG'], ['Management Company', 'Harbour Management Company']])('does not take %s for %s', (a, b) => {
    expect(bodies(a, b)).toBeLessThan(0.7);
  });

  it.each(['Constructor', 'valueOf', 'The __proto__'])('compares a word that every object knows like any other: %s', (name) => {
    expect(bodies(name, name)).toBe(1);
    expect(bodies(name, 'Lake Council')).toBeLessThan(0.7);
  });
});

describe('the laws of likeness', () => {
  const word = fc.stringMatching(/^[A-Za-zА-яёўқғҳ'’.-]{1,9}$/);
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom('Nurlan', 'N.', 'Ermekbaev', 'Ермекбаев', 'bin', 'Al', 'Xi', 'Jinping', 'Karimova', 'Sergeevich', 'Ltd', 'Bank', 'II', '3'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  );
  const kind = fc.constantFrom('PERSON' as const, 'ORGANIZATION' as const);

  it('is symmetric, and within its bounds', () => {
    fc.assert(fc.property(kind, name, name, (of, a, b) => {
      const score = likenessOfNames(of, a, b);
      expect(score).toBe(likenessOfNames(of, b, a));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }), { numRuns: 500 });
  });

  it('is 1 for a name of nothing but small words and itself', () => {
    expect(likenessOfNames('PERSON', 'Al bin bin', 'Al bin bin')).toBe(1);
  });

  it('is 1 for a name and itself', () => {
    fc.assert(fc.property(kind, name.filter((text) => /\p{L}/u.test(foldName(text))), (of, a) => expect(likenessOfNames(of, a, a)).toBe(1)), { numRuns: 500 });
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(name, (text) => expect(foldName(foldName(text))).toBe(foldName(text))), { numRuns: 500 });
  });

  it('puts words that are one but for spelling into one block', () => {
    fc.assert(fc.property(word, (text) => expect(skeletonOf(foldName(text))).toBe(skeletonOf(foldName(text.toUpperCase())))));
    fc.assert(fc.property(word, word, (a, b) => expect(wordLikeness(foldName(a), foldName(b))).toBe(wordLikeness(foldName(b), foldName(a)))));
  });
});
