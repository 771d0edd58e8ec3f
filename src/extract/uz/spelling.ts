/** The letters of the Cyrillic alphabet of Uzbek in the Latin one; apostrophes are left out, as they are when words are folded. */
const latinOf: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', о: 'o', ў: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ҳ: 'h', ц: 's', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const vowel = /[аеёиоуўыэюя]/u;

/** 'е' is 'ye' where no consonant stands before it, 'ц' is 'ts' behind a vowel: 'Европа' is 'Yevropa', 'делегация' is 'delegatsiya'. */
const latinLetter = (letter: string, before: string): string => {
  if (letter === 'е' && (before === '' || vowel.test(before) || /[ъь-]/u.test(before))) return 'ye';
  if (letter === 'ц' && vowel.test(before)) return 'ts';
  return latinOf[letter] ?? letter;
};

/** A word in the Latin alphabet, in which the lexicon is written; so one lexicon serves both, and a body has one identity in both. */
export const latinSpelling = (word: string): string => {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  const letters = [...word.normalize('NFC').toLowerCase()];
  return letters.map((letter, index) => latinLetter(letter, letters[index - 1] ?? '')).join('');
};
