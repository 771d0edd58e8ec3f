import type { NameWord, PersonName } from './person-name.js';
import type { Vowels } from './words.js';
import { wordLikeness } from './words.js';

/** An initial agrees with what it stands for, and says less. */
const initialAgrees = 0.98;
const initialDiffers = 0.2;
/** For each word that one name has and the other leaves out. */
const leftOut = 0.98;
/** Where a name leaves out more than it has, or tells a single word. */
const tooLittle = 0.6;
const turnedAround = 0.95;

const likenessOf = (a: NameWord, b: NameWord, vowels: Vowels): number => {
  if (!a.initial && !b.initial) return wordLikeness(a.folded, b.folded, vowels);
  if (a.initial && b.initial) return a.folded.startsWith(b.folded) || b.folded.startsWith(a.folded) ? 1 : initialDiffers;
  const [initial, word] = a.initial ? [a, b] : [b, a];
  return word.folded.startsWith(initial.folded) ? initialAgrees : initialDiffers;
};

/** Two words as one, to be compared with a third; initials are no part of a word. */
const joint = (first: NameWord, second: NameWord, other: NameWord): NameWord | null =>
  first.initial || second.initial || other.initial ? null : { folded: first.folded + second.folded, initial: false };

/** How well the words of one name find their counterparts in another, in order; two words may be written as one. Every word of the shorter one needs its own. */
const alignment = (few: readonly NameWord[], many: readonly NameWord[], vowels: Vowels): { readonly likeness: number; readonly used: number } => {
  // best[i][j]: the first i words of the shorter name placed among the first j of the longer.
  const best: { likeness: number; used: number }[][] = [many.map(() => ({ likeness: 1, used: 0 })).concat({ likeness: 1, used: 0 })];
  const none = { likeness: 0, used: 0 };
  for (let i = 1; i <= few.length; i += 1) {
    const row = [none];
    best.push(row);
    for (let j = 1; j <= many.length; j += 1) {
      const options = [row[j - 1] ?? none];
      const step = (rows: number, columns: number, a: NameWord | null | undefined, b: NameWord | null | undefined): void => {
        const from = best[i - rows]?.[j - columns];
        if (from === undefined || !a || !b) return;
        options.push({ likeness: from.likeness * likenessOf(a, b, vowels), used: from.used + columns });
      };
      const [a, b] = [few[i - 1] as NameWord, many[j - 1] as NameWord];
      step(1, 1, a, b);
      if (j > 1) step(1, 2, a, joint(many[j - 2] as NameWord, b, a));
      if (i > 1) step(2, 1, joint(few[i - 2] as NameWord, a, b), b);
      row.push(options.reduce((most, each) => (each.likeness > most.likeness ? each : most)));
    }
  }
  return best[few.length]?.[many.length] ?? none;
};

const distinct = (words: readonly NameWord[]): NameWord[] =>
  words.filter((word, index) => words.findIndex((other) => other.folded === word.folded && other.initial === word.initial) === index);

const inOrder = (a: readonly NameWord[], b: readonly NameWord[], vowels: Vowels): number => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  const { likeness, used } = alignment(few, many, vowels);
  if (few.length === many.length) return likeness;
  if (used >= many.length) return likeness;
  const enough = used > 1 && used * 2 >= many.length;
  return likeness * leftOut ** (many.length - used) * (enough ? 1 : tooLittle);
};

/** The words from each place on, then those before it: a name that begins with the family is one of these. */
const turns = (words: readonly NameWord[]): NameWord[][] => words.slice(1).map((_, index) => [...words.slice(index + 1), ...words.slice(0, index + 1)]);

/** Of two names of one length either may be the one that is placed. */
const symmetric = (a: readonly NameWord[], b: readonly NameWord[], vowels: Vowels): number =>
  (a.length === b.length ? Math.max(inOrder(a, b, vowels), inOrder(b, a, vowels)) : inOrder(a, b, vowels));

/** No name has more words that count. */
const longestName = 12;

/** The house of one counts where the other names one too, or has a family name in its place. */
const wordsOf = ({ given, family, house, descent }: PersonName, other: PersonName): NameWord[] => {
  const last = other.house.length > 0 || !other.descent ? house : [];
  return distinct(descent ? [...family, ...given, ...last] : [...given, ...family]).slice(0, longestName);
};

/**
 * How like two names of people are, in [0,1]: 1 for the same but for spelling, order of given and family name apart. Symmetric.
 * Words that one leaves out cost little, words that stand against each other cost what they differ in.
 */
export const likenessOfPeople = (a: PersonName, b: PersonName): number => {
  const vowels: Vowels = a.script !== b.script && [a.script, b.script].includes('Arab') ? 'left out' : 'written';
  const [left, right] = [wordsOf(a, b), wordsOf(b, a)];
  const straight = symmetric(left, right, vowels);
  if (straight >= turnedAround || a.descent || b.descent) return straight;
  const turned = [...turns(left).map((words) => symmetric(words, right, vowels)), ...turns(right).map((words) => symmetric(left, words, vowels))];
  return Math.max(straight, turnedAround * Math.max(0, ...turned));
};
