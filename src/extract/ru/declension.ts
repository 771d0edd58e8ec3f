export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof cases)[number];
export type GrammaticalNumber = 'singular' | 'plural';

/** One form of a word or phrase, and where it stands in its paradigm. */
export interface Form {
  readonly text: string;
  readonly case: Case;
  readonly number: GrammaticalNumber;
}

/** The endings of six cases; two of one case are parted by a stroke. */
type Endings = readonly [string, string, string, string, string, string];

interface Paradigm {
  /** What a noun of this kind ends in; dropped to get its stem. */
  readonly ending: RegExp;
  readonly singular: Endings | null;
  readonly plural: Endings;
}

/**
 * Nouns by their ending, the first that fits. Gender and animacy are not told by it: where they differ, the forms of both are made.
 * A form too many does no harm in a table of closed classes, a missing one does.
 */
const nouns: readonly Paradigm[] = [
  { ending: /(?<=и)я$/u, singular: ['я', 'и', 'и', 'ю', 'ей', 'и'], plural: ['и', 'й', 'ям', 'и', 'ями', 'ях'] },
  { ending: /(?<=[иь])е$/u, singular: ['е', 'я', 'ю', 'е', 'ем', 'и'], plural: ['я', 'й', 'ям', 'я', 'ями', 'ях'] },
  { ending: /я$/u, singular: ['я', 'и', 'е', 'ю', 'ей', 'е'], plural: ['и', 'ь', 'ям', 'и', 'ями', 'ях'] },
  { ending: /а$/u, singular: ['а', 'ы', 'е', 'у', 'ой', 'е'], plural: ['ы', '|ей', 'ам', 'ы|', 'ами', 'ах'] },
  { ending: /о$/u, singular: ['о', 'а', 'у', 'о', 'ом', 'е'], plural: ['а', '', 'ам', 'а', 'ами', 'ах'] },
  { ending: /е$/u, singular: ['е', 'я', 'ю', 'е', 'ем', 'е'], plural: ['я', 'ей', 'ям', 'я', 'ями', 'ях'] },
  { ending: /(?<=ст|[зсае]н|[бвдзпсжшчщ])ь$/u, singular: ['ь', 'и', 'и', 'ь', 'ью', 'и'], plural: ['и', 'ей', 'ям', 'и', 'ями', 'ях'] },
  { ending: /ь$/u, singular: ['ь', 'я', 'ю', 'я|ь', 'ем', 'е'], plural: ['и', 'ей', 'ям', 'и|ей', 'ями', 'ях'] },
  { ending: /й$/u, singular: ['й', 'я', 'ю', 'я|й', 'ем', 'е|и'], plural: ['и', 'ев', 'ям', 'и|ев', 'ями', 'ях'] },
  { ending: /[ыи]$/u, singular: null, plural: ['ы', 'ов|', 'ам', 'ы', 'ами', 'ах'] },
  { ending: /(?<=\p{L})$/u, singular: ['', 'а', 'у', '|а', 'ом', 'е'], plural: ['ы', 'ов|ей', 'ам', 'ы|ов', 'ами', 'ах'] },
];

type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

const adjectives: Readonly<Record<Gender, Endings>> = {
  masculine: ['ый', 'ого', 'ому', 'ый|ого', 'ым', 'ом'],
  feminine: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  neuter: ['ое', 'ого', 'ому', 'ое', 'ым', 'ом'],
  plural: ['ые', 'ых', 'ым', 'ые|ых', 'ыми', 'ых'],
};

/** 'третий': 'третья', 'третьего'. */
const possessives: Readonly<Record<Gender, Endings>> = {
  masculine: ['ий', 'ьего', 'ьему', 'ий|ьего', 'ьим', 'ьем'],
  feminine: ['ья', 'ьей', 'ьей', 'ью', 'ьей', 'ьей'],
  neuter: ['ье', 'ьего', 'ьему', 'ье', 'ьим', 'ьем'],
  plural: ['ьи', 'ьих', 'ьим', 'ьи|ьих', 'ьими', 'ьих'],
};
const isPossessive = (adjective: string): boolean => adjective === 'третий';

const softVowels: Readonly<Record<string, string>> = { ы: 'и', о: 'е', а: 'я', у: 'ю' };

/** Irregular nouns: the stem that the oblique cases have, or another nominative of the plural. */
const stems: Readonly<Record<string, string>> = { посол: 'посл', отец: 'отц' };
const pluralsInA: ReadonlySet<string> = new Set(['директор', 'профессор', 'доктор', 'город', 'паспорт']);

/** No 'ы' behind velars and sibilants; no unstressed 'о' behind sibilants. */
const join = (stem: string, ending: string): string => {
  if (/[гкхжшчщ]$/u.test(stem) && ending.startsWith('ы')) return `${stem}и${ending.slice(1)}`;
  if (/[жшчщц]$/u.test(stem) && /^о[мйв]$/u.test(ending)) return `${stem}е${ending.slice(1)}`;
  return stem + ending;
};

const formsWith = (stem: string, endings: Endings, number: GrammaticalNumber): Form[] =>
  endings.flatMap((ending, at) => ending.split('|').map((one): Form => ({ text: join(stem, one), case: cases[at] as Case, number })));

const declineNoun = (word: string): Form[] => {
  const paradigm = /\p{Script=Cyrillic}$/u.test(word) ? nouns.find(({ ending }) => ending.test(word)) : undefined;
  if (paradigm === undefined) return cases.map((one) => ({ text: word, case: one, number: 'singular' }));
  const stem = stems[word] ?? word.replace(paradigm.ending, '');
  const plural: Endings = pluralsInA.has(word) ? ['а', ...(paradigm.plural.slice(1) as [string, string, string, string, string])] : paradigm.plural;
  const singular = paradigm.singular === null ? [] : [...formsWith(stem, paradigm.singular, 'singular'), { text: word, case: 'nominative', number: 'singular' } as const];
  const isPluralOnly = paradigm.singular === null && word.endsWith('и') ? [{ text: word, case: 'nominative', number: 'plural' } as const, { text: `${stem}ей`, case: 'genitive', number: 'plural' } as const] : [];
  return [...singular.filter(({ text, case: one }) => one !== 'nominative' || text === word), ...formsWith(stem, plural, 'plural'), ...isPluralOnly];
};

const adjectiveEnding = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;

/** By its look; nouns in '-ие' and '-ий' are told apart by what stands before. */
export const isAdjective = (word: string): boolean => adjectiveEnding.test(word) && !/[^гкхжшчщ]ие$/u.test(word) && word.length > 3;

const genderOf = (adjective: string): Gender => {
  if (/(?:ый|ий|ой)$/u.test(adjective)) return 'masculine';
  if (/(?:ая|яя)$/u.test(adjective)) return 'feminine';
  return /(?:ое|ее)$/u.test(adjective) ? 'neuter' : 'plural';
};

const declineAdjectiveAs = (adjective: string, gender: Gender): Form[] => {
  const stem = adjective.replace(adjectiveEnding, '');
  const isSoft = /(?:[^гкхжшчщ]ий|яя|ее)$/u.test(adjective);
  const soften = (ending: string): string => (isSoft || (/[жшщч]$/u.test(stem) && /^о(?:го|му|й|м|е)/u.test(ending) && !adjective.endsWith('ой')) ? (softVowels[ending[0] as string] ?? ending[0]) + ending.slice(1) : ending);
  const endings = adjectives[gender].map((ending) => ending.split('|').map(soften).join('|')) as unknown as Endings;
  const number: GrammaticalNumber = gender === 'plural' ? 'plural' : 'singular';
  if (isPossessive(adjective)) return formsWith(stem, possessives[gender], number);
  const forms = formsWith(stem, endings, number);
  if (genderOf(adjective) !== gender) return forms;
  const asGiven = (one: Case): Form => ({ text: adjective, case: one, number });
  return [...forms, asGiven('nominative'), ...(gender === 'masculine' ? [asGiven('accusative')] : [])];
};

/** All forms of an adjective, given in the nominative, in all genders. */
export const declineAdjective = (adjective: string): Form[] =>
  (['masculine', 'feminine', 'neuter', 'plural'] as const).flatMap((gender) => declineAdjectiveAs(adjective, gender));

const isSubstantive = (word: string): boolean => /(?:щий|ный|ной|ная|ное|ский|ские|ные)$/u.test(word) && isAdjective(word);

/**
 * All forms of a phrase given in the nominative: adjectives and the noun they lead to change together, what stands behind the noun stays
 * ('Совет министров'); a second noun behind 'и' changes too.
 */
export const decline = (phrase: string): Form[] => {
  const words = phrase.split(' ');
  const noun = words.findIndex((word, at) => !isAdjective(word) || at === words.length - 1);
  const head = words[noun] as string;
  const isSingleAdjective = noun === 0 && isSubstantive(head);
  const nounForms = isSingleAdjective ? declineAdjectiveAs(head, genderOf(head)) : declineNoun(head);
  const second = words[noun + 1] === 'и' && words[noun + 2] !== undefined ? declineNoun(words[noun + 2] as string) : null;
  const rest = words.slice(second === null ? noun + 1 : noun + 3);
  const lead = words.slice(0, noun).map((word) => ({ word, forms: new Map([['singular', declineAdjectiveAs(word, genderOf(word))], ['plural', declineAdjectiveAs(word, 'plural')]]) }));
  return nounForms.flatMap((form) => {
    const agreeing = lead.map(({ word, forms }) => variants(genderOf(word) === 'plural' || form.number === 'plural' ? forms.get('plural') : forms.get('singular'), form.case));
    const seconds = second === null ? [[]] : variants(second.filter(({ number }) => number === form.number), form.case).map((text) => ['и', text]);
    return product(agreeing).flatMap((adjectiveForms) => seconds.map((tail): Form => ({ ...form, text: [...adjectiveForms, form.text, ...tail, ...rest].join(' ') })));
  });
};

const variants = (forms: readonly Form[] | undefined, wanted: Case): string[] => [...new Set((forms ?? []).filter((form) => form.case === wanted).map(({ text }) => text))];

const product = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((found, list) => found.flatMap((head) => list.map((one) => [...head, one])), [[]]);
