/** Syllables of Mandarin in pinyin, by initial: a closed table, from which the Russian (Palladius) and the Uzbek spelling follow. */
const finalsOf: Readonly<Record<string, string>> = {
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u', p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u', m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u', d: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un', t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe', l: 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang', k: 'a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang', j: 'i ia ie iao iu ian in iang ing iong u ue uan un', q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un', zh: 'a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang', ch: 'a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang',
  sh: 'a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang', r: 'e ao ou an en ang eng ong i u ua uo ui uan un', z: 'a e ai ei ao ou an en ang eng ong i u uo ui uan un',
  c: 'a e ai ao ou an en ang eng ong i u uo ui uan un', s: 'a e ai ao ou an en ang eng ong i u uo ui uan un', y: 'a e ao ou an in ang ing ong i u ue uan un', w: 'a o ai ei an en ang eng u',
  '': 'a o e ai ei ao ou an en ang er',
};

const cyrillicInitials: Readonly<Record<string, string>> = {
  b: 'б', p: 'п', m: 'м', f: 'ф', d: 'д', t: 'т', n: 'н', l: 'л', g: 'г', k: 'к', h: 'х', j: 'цз', q: 'ц', x: 'с', zh: 'чж', ch: 'ч', sh: 'ш', r: 'ж', z: 'цз', c: 'ц', s: 'с', y: '', w: '', '': '',
};

const cyrillicFinals: Readonly<Record<string, string>> = {
  a: 'а', o: 'о', e: 'э', ai: 'ай', ei: 'эй', ao: 'ао', ou: 'оу', an: 'ань', en: 'энь', ang: 'ан', eng: 'эн', ong: 'ун', er: 'эр', i: 'и', ia: 'я', ie: 'е', iao: 'яо', iu: 'ю', ian: 'янь', in: 'инь',
  iang: 'ян', ing: 'ин', iong: 'юн', u: 'у', ua: 'уа', uo: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан', ü: 'юй', üe: 'юэ', ue: 'юэ',
};

/** Behind j, q, x the vowel written u is the rounded one; y and w stand for a final without an initial. */
const rounded: Readonly<Record<string, string>> = { u: 'юй', uan: 'юань', un: 'юнь' };
const behindY: Readonly<Record<string, string>> = { a: 'я', e: 'е', ao: 'яо', ou: 'ю', an: 'янь', in: 'инь', ang: 'ян', ing: 'ин', ong: 'юн', i: 'и', ...rounded };
const behindW: Readonly<Record<string, string>> = { a: 'ва', o: 'во', ai: 'вай', ei: 'вэй', an: 'вань', en: 'вэнь', ang: 'ван', eng: 'вэн', u: 'у' };

const palladius = (initial: string, final: string): string => {
  if (initial === 'y') return behindY[final] ?? cyrillicFinals[final] ?? '';
  if (initial === 'w') return behindW[final] ?? '';
  if (initial === 'h' && final === 'ui') return 'хуэй';
  const hushing = ['zh', 'ch', 'sh', 'r', 'z', 'c', 's'].includes(initial) && final === 'i' ? 'ы' : null;
  const front = ['j', 'q', 'x'].includes(initial) ? rounded[final] : undefined;
  return `${cyrillicInitials[initial] ?? ''}${hushing ?? front ?? cyrillicFinals[final] ?? ''}`;
};

const uzbekLetters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 's', ч: 'ch', ш: 'sh',
  ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const inUzbek = (cyrillic: string): string => [...cyrillic].map((letter) => uzbekLetters[letter] ?? letter).join('');

const spelled = Object.entries(finalsOf).flatMap(([initial, finals]) =>
  finals.split(' ').map((final) => ({ pinyin: `${initial}${final}`, cyrillic: palladius(initial, final) })));

type Spelling = ReadonlyMap<string, string>;
const firstOf = (pairs: readonly (readonly [string, string])[]): Spelling => new Map([...pairs].reverse());

/** Uzbek writes ц like с and leaves ь out: what it does not tell apart is taken for the sound that is written plainly. */
const hidden = ({ cyrillic }: { readonly cyrillic: string }): number => Number(cyrillic.includes('ц')) + Number(cyrillic.includes('ь'));

/** Pinyin by each way of spelling a syllable. */
const spellings: readonly Spelling[] = [
  firstOf(spelled.map(({ pinyin }) => [pinyin, pinyin])),
  firstOf(spelled.map(({ pinyin, cyrillic }) => [cyrillic, pinyin])),
  firstOf([...spelled].sort((a, b) => hidden(a) - hidden(b)).map(({ pinyin, cyrillic }) => [inUzbek(cyrillic), pinyin])),
];

const longestSyllable = 6;
const mostSyllables = 2;

/** The syllables of a word in one spelling, the longest first; null where it is not made of one or two. */
const syllablesOf = (word: string, spelling: Spelling, most = mostSyllables): string[] | null => {
  if (word === '') return [];
  if (most === 0) return null;
  for (let length = Math.min(longestSyllable, word.length); length > 0; length -= 1) {
    const syllable = spelling.get(word.slice(0, length));
    const rest = syllable === undefined ? null : syllablesOf(word.slice(length), spelling, most - 1);
    if (syllable !== undefined && rest !== null) return [syllable, ...rest];
  }
  return null;
};

/** A Chinese name, in pinyin. */
export interface ChineseName {
  readonly family: string;
  /** Null where the family name stands alone. */
  readonly given: string | null;
}

const plain = (word: string): string => word.normalize('NFC').toLowerCase().replace(/[^\p{L}]/gu, '');

/** Reads `Wang Xiaohong`, `Ван Сяохун`, `Van Syaoxun`: a family name of one syllable before a given name of one or two, in one spelling; or, as in the West, behind it. */
export const chineseName = (words: readonly string[]): ChineseName | null => {
  if (words.length === 0 || words.length > 2) return null;
  for (const spelling of spellings) {
    const read = words.map((word) => syllablesOf(plain(word), spelling));
    if (read.some((syllables) => syllables === null)) continue;
    const [first, second] = read as string[][];
    if (first === undefined || (first.length > 1 && (second === undefined || second.length > 1))) continue;
    const [family, given] = first.length === 1 ? [first, second] : [second, first];
    return { family: family?.join('') ?? '', given: given?.join('') ?? null };
  }
  return null;
};
