/** Cyrillic to the Latin of no language in particular: the variants are folded away below. */
const latinOf: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', җ: 'j', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n',
  ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', ҳ: 'h', һ: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '',
  ы: 'i', ь: '', э: 'e', ә: 'a', ю: 'u', я: 'a', є: 'e',
};

/**
 * Spellings between which transliterations waver, in order: each is one sound written in several ways.
 * Yermekbayev = Ermekbaev, Kakharov = Kahharov, Dzhumakadyrov = Jumakadyrov, Zhaparov = Japarov.
 */
const variants: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'c'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/y(?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A name part without what spellings of it disagree on. Words of two scripts meet here; it is a key, never shown. */
export const foldName = (part: string): string => {
  const latin = part.normalize('NFKC').toLowerCase().replace(/\p{L}/gu, (letter) => latinOf[letter] ?? letter);
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/[^\p{L}\p{N}]/gu, '');
  return variants.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), plain);
};

/** Every word of a name or of a question folded, in order: how names are compared for their likeness. */
export const foldWords = (text: string): string => text.split(/[^\p{L}\p{M}\p{N}'‘’ʻʼ`´]+/u).map(foldName).filter((word) => word !== '').join(' ');
