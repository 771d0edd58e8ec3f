import { fold } from '../tokens.js';

const isVowel = (stem: string): boolean => /[aeiou]$/u.test(fold(stem));

/** What was done: 'imzoladi', 'imzolagan edi'. */
export const past = (stem: string): string[] => {
  const participle = `${stem}${/q$/u.test(stem) ? 'qan' : /k$/u.test(stem) ? 'kan' : 'gan'}`;
  return [`${stem}di`, `${stem}dilar`, participle, `${participle}lar`, `${participle}di`, `${participle} edi`, `${participle} edilar`];
};

/** What is under way, and what one thing that is done leads to another by: 'imzolamoqda', 'imzolab'. */
export const present = (stem: string): string[] => [`${stem}moqda`, `${stem}moqdalar`, `${stem}yapti`];
export const joined = (stem: string): string[] => [`${stem}${isVowel(stem) ? 'b' : 'ib'}`];

/** 'Imzolaydi': told in the form that is present and future in one; 'imzolaydigan' that will be so. */
export const aorist = (stem: string): string[] => {
  const form = `${stem}${isVowel(stem) ? 'ydi' : 'adi'}`;
  return [form, `${form}lar`, `${form}gan`];
};

export const negated = (stem: string): string[] => [`${stem}madi`, `${stem}madilar`, `${stem}magan`, `${stem}maydi`, `${stem}maydilar`, `${stem}masligi maʼlum`];

const intentions = ['kutilmoqda', 'kutilyapti', 'kutiladi', 'kutilgan edi', 'rejalashtirilgan', 'rejalashtirilmoqda', 'rejalashtirilgan edi', 'moʻljallangan', 'moʻljallanmoqda', 'belgilangan',
  'koʻzda tutilgan', 'koʻzda tutilmoqda', 'mumkin', 'lozim', 'kerak', 'shart'];

/** What is to be done: 'imzolanishi kutilmoqda', 'imzolash rejalashtirilgan'. */
export const intended = (stem: string): string[] => {
  const noun = `${stem}${isVowel(stem) ? 'sh' : 'ish'}`;
  return [...[`${noun}i`, noun].flatMap((form) => intentions.map((intention) => `${form} ${intention}`)), `${stem}moqchi`];
};
