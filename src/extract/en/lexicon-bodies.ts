import { PhraseTable, wordSet } from '../phrase-table.js';
import { stateKey } from '../../reference/organizations.js';
import type { OrganizationKind } from '../../reference/vocabulary.js';
import type { NativeBody } from '../lexicon.js';

const heads: Readonly<Partial<Record<OrganizationKind, string>>> = {
  GOVERNMENT_BODY: 'council committee ministry agency commission secretariat service department division inspectorate directorate administration office authority prosecutor treasury chancellery cabinet',
  LEGISLATURE: 'parliament senate assembly chamber congress majlis mejlis kenesh khural rada duma maslahaty sabha',
  INTERGOVERNMENTAL: 'organization organisation union conference forum community commonwealth structure initiative partnership association alliance league',
  COMPANY: 'company corporation railways airlines bank fund holding',
  ACADEMIC: 'university institute academy college school',
  POLITICAL_PARTY: 'party',
  NGO: 'foundation society federation',
  MEDIA: 'newspaper',
  MILITARY: 'army navy',
  OTHER: 'centre center court board bureau group',
};

const natives: Readonly<Record<string, string>> = {
  DE: 'Bundestag;Bundesrat', EE: 'Riigikogu', IL: 'Knesset', IN: 'Lok Sabha;Rajya Sabha', IR: 'Islamic Consultative Assembly;Majlis of Iran', KG: 'Jogorku Kenesh', KZ: 'Mazhilis;Majilis',
  LT: 'Seimas', LV: 'Saeima', AZ: 'Milli Majlis', MN: 'State Great Khural', PL: 'Sejm', RU: 'State Duma;Federation Council', TJ: 'Majlisi Namoyandagon;Majlisi Milli;Majlisi Oli',
  TM: 'Halk Maslahaty;Milli Gengesh', UA: 'Verkhovna Rada', UZ: 'Oliy Majlis',
};

export const bodies = {
  bodyHeads: new Map(Object.entries(heads).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as OrganizationKind] as const))),
  stateBodyWords: wordSet('ministry parliament senate national state federal republican'),
  nativeBodies: new PhraseTable<NativeBody>(Object.entries(natives).flatMap(([code, names]) =>
    names.split(';').map((name) => [name, { kind: 'LEGISLATURE', state: stateKey(code) } as const] as const))),
  inwardOrgans: new PhraseTable<true>(['Executive Committee', 'Board', 'Board of Directors', 'Management Board', 'Governing Board'].map((organ) => [organ, true] as const)),
} as const;
