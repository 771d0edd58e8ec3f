import { PhraseTable, wordSet } from '../phrase-table.js';

const numbered = (words: string, first: number): [string, number][] =>
  words.split(/\s+/u).map((word, index) => [word, first + index]);

const units = numbered('first second third fourth fifth sixth seventh eighth ninth', 1);
const teens = numbered('tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 10);
const tens: [string, number][] = [['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100]];
const compounds = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 2).flatMap(([ten, value]) =>
  units.map(([unit, digit]): [string, number] => [`${ten}-${unit}`, value * 10 + digit]));

export const dates = {
  capitalDates: true,
  months: new Map([
    ...numbered('january february march april may june july august september october november december', 1),
    ...numbered('jan feb mar apr', 1), ...numbered('jun jul aug sep oct nov dec', 6), ['sept', 9] as const,
  ]),
  /** 0 is Sunday. */
  weekdays: new Map(numbered('sunday monday tuesday wednesday thursday friday saturday', 0)),
  relativeDays: new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]]),
  durations: new PhraseTable<number>(numbered('one-day two-day three-day four-day five-day six-day seven-day', 1)),
  relativeYears: new PhraseTable<number>([['this year', 0], ['last year', -1], ['next year', 1], ['the previous year', -1], ['the current year', 0]]),
  directions: new Map([['last', -1], ['next', 1], ['this', 0]]),
  halves: new PhraseTable<number>([['first half of', 1], ['second half of', 2]]),
  yearEnds: new PhraseTable<true>(),
  datePrepositions: wordSet('on in from for at until since by between'),
  rangeLinks: wordSet('to and till until through'),
  ordinals: new Map([...units, ...teens, ...tens, ...compounds]),
  tens: new Map<string, number>(),
  dayNouns: wordSet(''),
  monthNouns: wordSet(''),
  yearNouns: wordSet(''),
} as const;
