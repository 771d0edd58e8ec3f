import { foldName } from '../core/fold-name.js';

/** A part of a given name: an initial agrees with every name that begins with it. */
interface GivenPart {
  readonly folded: string;
  readonly initial: boolean;
}

/** A name as linking compares it. */
export interface PersonName {
  /** The last word, folded: what blocks people. */
  readonly surname: string;
  readonly given: readonly GivenPart[];
}

/** Reads `N. B.Yermekbayev`, `Nurlan Yermekbayev`, `Yermekbayev`: the last word is the surname, single letters before a stop are initials. */
export const parsePersonName = (name: string): PersonName => {
  const parts = name.replace(/\./g, '. ').split(/\s+/).filter((part) => foldName(part) !== '');
  const folded = parts.map((part) => ({ folded: foldName(part), initial: part.endsWith('.') || [...part].length === 1 }));
  const surname = folded.findLast((part) => !part.initial) ?? folded.at(-1);
  return { surname: surname?.folded ?? '', given: folded.filter((part) => part !== surname) };
};

const agree = (a: GivenPart, b: GivenPart): boolean => {
  if (a.initial) return b.folded.startsWith(a.folded);
  if (b.initial) return a.folded.startsWith(b.folded);
  return a.folded === b.folded;
};

/** Whether two names can be one person's: same surname, and given names agree as far as both go. */
export const sameName = (a: PersonName, b: PersonName): boolean =>
  a.surname === b.surname && a.given.every((part, index) => b.given[index] === undefined || agree(part, b.given[index]));
