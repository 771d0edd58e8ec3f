/** What it costs to take one folded letter for another; what transliterations waver between costs little. */
const waver = 0.4;
const otherVowel = 0.9;
const near = 0.6;
const other = 1;

const vowels = 'aeiou';
const wavering = new Set(['ao', 'ei', 'ou', 'iu']);
/** Consonants of one place of sound. */
const neighbours = new Set(['bp', 'dt', 'gk', 'fv', 'sz', 'mn', 'uv', 'gh']);

/** Where the vowels of a script are not written (Arabic), they say nothing. */
export type Vowels = 'written' | 'left out';

const pair = (a: string, b: string): string => (a < b ? a + b : b + a);

const substitution = (one: string, at: number, two: string, place: number, written: Vowels): number => {
  const [a, b] = [one[at] as string, two[place] as string];
  if (a === b) return 0;
  if (neighbours.has(pair(a, b))) return near;
  if (!vowels.includes(a) || !vowels.includes(b)) return other;
  if (written === 'left out') return 0.1;
  // Weidmann is Вайдман.
  const diphthong = pair(a, b) === 'ae' && one[at + 1] === 'i' && two[place + 1] === 'i';
  return diphthong || wavering.has(pair(a, b)) ? waver : otherVowel;
};

/** What a letter costs that the other word is without. */
const omission = (word: string, at: number, written: Vowels): number => {
  const letter = word[at] as string;
  const last = at === word.length - 1;
  if (letter === 'h') return 0.5;
  // Zhang is Chjan, where a spelling has no sign for the sound.
  if (letter === 'g' && word[at - 1] === 'n') return last ? 0.3 : other;
  if (!vowels.includes(letter)) return other;
  if (written === 'left out') return 0.1;
  // Alexander is Aleksandr.
  if (letter === 'e' && at === word.length - 2 && word.endsWith('r')) return waver;
  // Karimov is not Karimova.
  return last ? other : otherVowel;
};

const transposition = 0.8;

/** Cost of turning one folded word into another: an edit distance that knows how names are spelled. Symmetric. */
export const spellingCost = (a: string, b: string, written: Vowels = 'written'): number => {
  let beforeLast: number[] = [];
  let last = [0];
  for (let column = 0; column < b.length; column += 1) last.push((last[column] as number) + omission(b, column, written));
  for (let row = 0; row < a.length; row += 1) {
    const costs = [(last[0] as number) + omission(a, row, written)];
    for (let column = 0; column < b.length; column += 1) {
      const [left, up, corner] = [costs[column] as number, last[column + 1] as number, last[column] as number];
      const crossed = row > 0 && column > 0 && a[row] === b[column - 1] && a[row - 1] === b[column];
      costs.push(Math.min(
        left + omission(b, column, written), up + omission(a, row, written), corner + substitution(a, row, b, column, written),
        crossed ? (beforeLast[column - 1] as number) + transposition : Infinity,
      ));
    }
    beforeLast = last;
    last = costs;
  }
  return last[b.length] as number;
};

/** No more letters are compared than a name has. */
const longestWord = 64;
/** From this length on a word is forgiven no more. */
const forgiven = 8;

/** How like two folded words are, in [0,1]; 1 for the same. */
export const wordLikeness = (a: string, b: string, written: Vowels = 'written'): number => {
  if (a === b) return 1;
  const [left, right] = [a.slice(0, longestWord), b.slice(0, longestWord)];
  return Math.max(0, 1 - spellingCost(left, right, written) / Math.min(forgiven, Math.max(left.length, right.length)));
};

/** A folded word without its vowels, and without what transliterations leave out or add: what spellings of one name have in common. */
export const skeletonOf = (word: string): string => {
  const consonants = word.replace(/(?<=[aeiou])v(?=[^aeiou])/g, '').replace(/ng/g, 'n').replace(/[aeiouh]/g, '').replace(/(.)\1+/g, '$1');
  return consonants === '' ? word : consonants;
};
