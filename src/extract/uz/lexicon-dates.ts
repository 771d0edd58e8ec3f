import type { DateWords } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';

const numbered = (words: string, first: number): [string, number][] => words.split(/\s+/u).map((word, index) => [word, first + index]);

const units = numbered('birinchi ikkinchi uchinchi tortinchi beshinchi oltinchi yettinchi sakkizinchi toqqizinchi', 1);
const tens: readonly (readonly [string, number])[] = [['on', 10], ['yigirma', 20], ['ottiz', 30], ['qirq', 40], ['ellik', 50], ['oltmish', 60], ['yetmish', 70], ['sakson', 80], ['toqson', 90]];
const months = [...numbered('yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr', 1), ...numbered('sentyabr oktyabr', 9)];

const counted = ['bir', 'ikki', 'uch', 'tort', 'besh', 'olti', 'yetti'];

const years = (shift: number, words: string): [string, number][] => words.split(' ').flatMap((word) => ['yil', 'yili'].map((year): [string, number] => [`${word} ${year}`, shift]));

/** Folded: 'toʻrt' is 'tort'. */
export const dates: DateWords = {
  capitalDates: false,
  /** 'joriy yilning 3-sentabrida', on the third of September: a month may be owned too. */
  months: new Map(months.flatMap(([name, month]): [string, number][] => [[name, month], [`${name}i`, month]])),
  weekdays: new Map([...numbered('yakshanba dushanba seshanba chorshanba payshanba juma shanba', 0)]),
  relativeDays: new Map([['bugun', 0], ['kecha', -1], ['ertaga', 1], ['indinga', 2]]),
  durations: new PhraseTable<number>(counted.map((word, index): [string, number] => [`${word} kunlik`, index + 1])),
  relativeYears: new PhraseTable<number>([...years(1, 'kelgusi kelasi keyingi'), ...years(-1, 'oʻtgan'), ...years(0, 'shu bu joriy ushbu mazkur')]),
  directions: new Map([['otgan', -1], ['kelgusi', 1], ['kelasi', 1], ['shu', 0], ['joriy', 0]]),
  halves: new PhraseTable<number>([['birinchi yarmi', 1], ['ikkinchi yarmi', 2]]),
  yearEnds: new PhraseTable<true>(),
  datePrepositions: wordSet(''),
  rangeLinks: wordSet(''),
  ordinals: new Map<string, number>([...units, ...tens.map(([ten, value]): [string, number] => [/[aeiou]$/u.test(ten) ? `${ten}nchi` : `${ten}inchi`, value]), ['yuzinchi', 100]]),
  tens: new Map(tens),
  dayNouns: wordSet('kun kuni kunlari'),
  monthNouns: wordSet('oy oyi oylari'),
  yearNouns: wordSet('yil yili yilgi yillar yillari'),
};
