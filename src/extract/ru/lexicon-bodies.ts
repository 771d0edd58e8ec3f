import { stateKey } from '../../reference/organizations.js';
import type { OrganizationKind } from '../../reference/vocabulary.js';
import type { BodyWords, NativeBody } from '../lexicon.js';
import { PhraseTable } from '../phrase-table.js';
import { fold } from '../tokens.js';
import { decline } from './declension.js';
import { fixed, inflectedSet, meaning } from './inflected.js';
import { bodyTerms } from './terms.js';

/** Only the last word changes: it is a noun, and what stands before it is of another language. */
const lastWordDeclined = (name: string): string[] => {
  const words = name.split(' ');
  const front = words.slice(0, -1).join(' ');
  return [...new Set(decline(words.at(-1) as string).filter(({ number }) => number === 'singular').map(({ text }) => (front === '' ? text : `${front} ${text}`)))];
};

const natives: Readonly<Record<string, string>> = {
  AZ: 'Милли Меджлис', DE: 'Бундестаг;Бундесрат', EE: 'Рийгикогу', FI: 'Эдускунта', IL: 'Кнессет', KG: 'Жогорку Кенеш', KZ: 'Мажилис', LT: 'Сейм', LV: 'Сейм', PL: 'Сейм', TM: 'Халк Маслахаты;Милли Генгеш;Меджлис Туркменистана',
  TR: 'Меджлис Турции', UZ: 'Олий Мажлис', TJ: 'Маджлиси намояндагон;Маджлиси милли;Маджлиси Оли',
};

/** Names that are Russian, though one state's alone. */
const declinedNatives: Readonly<Record<string, string>> = {
  RU: 'Государственная Дума;Госдума;Совет Федерации;Федеральное Собрание', UA: 'Верховная Рада', MN: 'Великий Государственный Хурал', BY: 'Палата представителей', KZ: 'Мажилис Парламента',
};

const legislature = (code: string): NativeBody => ({ kind: 'LEGISLATURE', state: stateKey(code) });

export const bodies: BodyWords = {
  bodyHeads: new Map(Object.entries(bodyTerms).flatMap(([kind, words]) => Object.keys(words).flatMap((word) => decline(word).map(({ text }) => [fold(text), kind as OrganizationKind] as const)))),
  stateBodyWords: inflectedSet('министерство парламент сенат национальный государственный федеральный республиканский правительство прокуратура'),
  nativeBodies: new PhraseTable<NativeBody>([
    ...Object.entries(natives).flatMap(([code, names]) => names.split(';').flatMap(lastWordDeclined).map((form) => [form, legislature(code)] as const)),
    ...Object.entries(declinedNatives).flatMap(([code, names]) => meaning(names, legislature(code))),
    ...fixed('Кнессет', legislature('IL')),
  ]),
  inwardOrgans: new PhraseTable<true>(meaning('Исполнительный комитет;Исполком;правление;совет директоров;Правление;Совет директоров', true)),
};
