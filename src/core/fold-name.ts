import { romanize } from './romanize.js';

/**
 * Spellings between which transliterations waver, in order: each is one sound written in several ways.
 * Yermekbayev = Ermekbaev, Kakharov = Kahharov, Dzhumakadyrov = Jumakadyrov, Zhaparov = Japarov, Müller = Mueller, Xurshid = Khurshed.
 */
const variants: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/shch|sch/g, 'sh'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/kh|ks(?=[aeiouy])|x/g, 'h'],
  [/gh/g, 'g'],
  [/tz/g, 'ts'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/yo/g, 'e'],
  [/y(?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/([aou])e/g, '$1'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

const onePass = (name: string): string => variants.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), name);

/** A name part without what spellings of it disagree on. Words of two scripts meet here; it is a key, never shown. What is folded stays as it is. */
export const foldName = (part: string): string => {
  let folded = romanize(part).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
  for (let before = ''; before !== folded;) {
    before = folded;
    folded = onePass(folded);
  }
  return folded;
};

/** Every word of a name or of a question folded, in order: how names are compared for their likeness. */
export const foldWords = (text: string): string => text.split(/[^\p{L}\p{M}\p{N}'‘’ʻʼ`´]+/u).map(foldName).filter((word) => word !== '').join(' ');
