import { foldName } from '../../core/fold-name.js';
import { romanize } from '../../core/romanize.js';
import { wordLikeness } from './words.js';

/** Legal forms, written out and short: they tell what a company is, not which. Longer ones come first. */
const legalForms = [
  'open joint stock company', 'public joint stock company', 'closed joint stock company', 'joint stock company', 'public limited company', 'limited liability company', 'limited liability partnership', 'limited partnership',
  'private limited', 'gesellschaft mit beschrankter haftung', 'aktiengesellschaft', 'societatea cu raspundere limitata', 'societe anonyme', 'sociedad anonima', 'obschestvo s ogranichennoi otvetstvennostiu',
  'otkritoe aktsionernoe obschestvo', 'publichnoe aktsionernoe obschestvo', 'aktsionernoe obschestvo', 'aktsiadorlik jamiyati', 'masuliyati cheklangan jamiyat', 'sp z oo', 'sp z o o', 's a de c v', 'pte ltd', 'pty ltd', 'co ltd',
  'incorporated', 'inc', 'corporation', 'corp', 'company', 'co', 'limited', 'ltd', 'llc', 'llp', 'lp', 'plc', 'gmbh', 'ag', 'kg', 'se', 'sa', 'sarl', 'sas', 'srl', 'spa', 'sl', 'nv', 'bv', 'ab', 'as', 'oy', 'jsc', 'ojsc', 'pjsc',
  'cjsc', 'ooo', 'oao', 'pao', 'zao', 'ao', 'aj', 'mchj', 'too', 'pt', 'kk', 'uab', 'doo',
].map((form) => form.split(' '));

const fillers = new Set(['the', 'of', 'and', 'for', 'und', 'et', 'y', 'i', 'va', 'de', 'la', 'der']);

/** Short for another word, or said by a number. */
const meanings: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  intl: ['international'], natl: ['national'], govt: ['government'], dept: ['department'], univ: ['university'], assn: ['association'], assoc: ['association'], bros: ['brothers'], mfg: ['manufacturing'], us: ['united', 'states'],
  uk: ['united', 'kingdom'], un: ['united', 'nations'], first: ['1'], '1st': ['1'], one: ['1'], second: ['2'], '2nd': ['2'], two: ['2'], third: ['3'], '3rd': ['3'], three: ['3'], fourth: ['4'], '4th': ['4'], fifth: ['5'], '5th': ['5'],
}));

/** Say of what kind a body is: alone they tell it from no other. */
const generic = new Set([
  'group', 'gruppe', 'groupe', 'gruppa', 'guruhi', 'holding', 'holdings', 'management', 'trust', 'fund', 'capital', 'partners', 'international', 'global', 'solutions', 'services', 'business', 'industry', 'industries', 'enterprise', 'enterprises',
  'bank', 'banking', 'corporation', 'company', 'construction', 'trading', 'kompaniya', 'kompaniia', 'korporatsiia',
]);

/** A body's name as names are compared. */
export interface OrganizationName {
  readonly words: readonly string[];
  /** All of it but the legal form, as one word. */
  readonly joined: string;
}

/** `L.X.C`, `S.A.R.L.`: initials of one word. */
const initialism = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,}\p{L}?(?![\p{L}\p{N}])/gu;
const plain = (name: string): string =>
  romanize(name.replace(initialism, (letters) => letters.replaceAll('.', ''))).replace(/&/g, ' and ').replace(/['’ʻʼ`]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const formAt = (words: readonly string[], at: number): number => legalForms.find((form) => form.every((word, index) => words[at + index] === word))?.length ?? 0;

/** Without legal forms, in front or behind; a name of nothing else keeps its words. */
const withoutForms = (words: readonly string[]): string[] => {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = formAt(words, at);
    if (length === 0) kept.push(words[at] as string);
    at += Math.max(length, 1);
  }
  return kept.length > 0 ? kept : [...words];
};

const longestName = 24;

export const parseOrganizationName = (name: string): OrganizationName => {
  const said = withoutForms(plain(name).split(' ').slice(0, longestName)).flatMap((word) => meanings.get(word) ?? [word]);
  const telling = said.filter((word) => !fillers.has(word));
  return { words: (telling.length > 0 ? telling : said).map((word) => (generic.has(word) ? word : foldName(word))), joined: foldName(said.join('')) };
};

const roman = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const isNumber = (word: string): boolean => /\d/.test(word) || roman.test(word);

/** Two numbers may be two bodies of one series, or one that is misread. */
const otherNumber = 0.8;
const genericLeftOut = 0.93;
const numberLeftOut = 0.85;
const wordLeftOut = 0.8;
const nothingTelling = 0.5;

const likenessOfWords = (a: string, b: string): number => {
  if (a === b) return 1;
  if (isNumber(a) || isNumber(b)) return isNumber(a) && isNumber(b) ? otherNumber : 0;
  return wordLikeness(a, b);
};

const costOf = (word: string): number => (generic.has(word) ? genericLeftOut : isNumber(word) ? numberLeftOut : wordLeftOut);

/** Each word of the shorter name with the likest of the longer that is left, in any order; the words left over cost by what they tell. */
const paired = (few: readonly string[], many: readonly string[]): number => {
  const left = [...many];
  let likeness = 1;
  let telling = false;
  for (const word of few) {
    const scored = left.map((other, index) => ({ index, score: likenessOfWords(word, other) }));
    const best = scored.reduce((most, each) => (each.score > most.score ? each : most));
    likeness *= best.score;
    telling ||= !generic.has(word) || !generic.has(left[best.index] as string);
    left.splice(best.index, 1);
  }
  return left.reduce((so, word) => so * costOf(word), likeness) * (telling || left.length === 0 ? 1 : nothingTelling);
};

/** How like two names of bodies are, in [0,1]: 1 for the same but for spelling, legal form and abbreviation. Symmetric. */
export const likenessOfOrganizations = (a: OrganizationName, b: OrganizationName): number => {
  const [left, right] = [[...a.words].sort(), [...b.words].sort()];
  const pairs = left.length === right.length ? Math.max(paired(left, right), paired(right, left)) : left.length < right.length ? paired(left, right) : paired(right, left);
  // 'Good Will' is 'Goodwill'.
  return Math.max(pairs, left.length === right.length ? 0 : Math.max(0, 2 * wordLikeness(a.joined, b.joined) - 1));
};
