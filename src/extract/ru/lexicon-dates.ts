import type { DateWords } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { fold } from '../tokens.js';
import { declineAdjective } from './declension.js';
import { inflectedSet, meaning } from './inflected.js';

const numbered = (words: string, first: number): (readonly [string, number])[] => words.split(/\s+/u).map((word, index) => [word, first + index] as const);

const inForms = (entries: readonly (readonly [string, number])[]): (readonly [string, number])[] =>
  entries.flatMap(([word, value]) => [...inflectedSet(word)].map((form) => [form, value] as const));

const ordinalForms = (entries: readonly (readonly [string, number])[], prefix = ''): (readonly [string, number])[] =>
  entries.flatMap(([word, value]) => declineAdjective(word).map(({ text }) => [fold(prefix + text), value] as const));

const units = numbered('первый второй третий четвертый пятый шестой седьмой восьмой девятый', 1);
const teens = numbered('десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый', 10);
const tens = [['двадцатый', 20], ['тридцатый', 30], ['сороковой', 40], ['пятидесятый', 50], ['шестидесятый', 60], ['семидесятый', 70], ['восьмидесятый', 80], ['девяностый', 90], ['сотый', 100]] as const;

const years = (adjective: string, shift: number): (readonly [string, number])[] =>
  declineAdjective(adjective).flatMap(({ text }) => ['год', 'года', 'году', 'годом'].map((year) => [`${text} ${year}`, shift] as const));

export const dates: DateWords = {
  capitalDates: false,
  months: new Map(inForms(numbered('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь', 1))),
  /** 0 is Sunday; in the forms in which a day is told. */
  weekdays: new Map([...numbered('воскресенье понедельник вторник среда четверг пятница суббота', 0), ['среду', 3], ['пятницу', 5], ['субботу', 6]].map(([word, day]) => [fold(word as string), day as number])),
  relativeDays: new Map([['сегодня', 0], ['вчера', -1], ['завтра', 1], ['позавчера', -2], ['послезавтра', 2]]),
  durations: new PhraseTable<number>(numbered('однодневный двухдневный трехдневный четырехдневный пятидневный шестидневный семидневный', 1).flatMap(([word, days]) => declineAdjective(word).map(({ text }) => [text, days] as const))),
  relativeYears: new PhraseTable<number>([
    ['этот год', 0], ['этого года', 0], ['этом году', 0], ...years('нынешний', 0), ...years('текущий', 0), ...years('прошлый', -1), ...years('минувший', -1), ...years('следующий', 1), ...years('будущий', 1),
    ['год назад', -1], ['два года назад', -2], ['три года назад', -3], ['четыре года назад', -4], ['пять лет назад', -5], ['десять лет назад', -10],
  ]),
  directions: new Map(),
  halves: new PhraseTable<number>([...meaning('первое полугодие', 1), ...meaning('второе полугодие', 2), ...meaning('первая половина', 1), ...meaning('вторая половина', 2)]),
  tens: new Map(),
  dayNouns: wordSet(''),
  monthNouns: wordSet(''),
  yearNouns: wordSet('год года году годом годы годов годам годах гг г'),
  yearEnds: new PhraseTable<true>([['конца года', true], ['конца этого года', true], ['конца текущего года', true]]),
  datePrepositions: wordSet('в во на с со до к ко по от между после'),
  rangeLinks: wordSet('по до'),
  ordinals: new Map([
    ...ordinalForms(units), ...ordinalForms(teens), ...ordinalForms(tens),
    ...numbered('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', 2).flatMap(([ten, value]) => ordinalForms(units.map(([unit, digit]) => [unit, value * 10 + digit] as const), `${ten}-`)),
  ]),
};
