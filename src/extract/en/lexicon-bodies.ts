import { PhraseTable, wordSet } from '../phrase-table.js';
import type { OrganizationKind } from '../../reference/vocabulary.js';

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

const natives = `Jogorku Kenesh;Oliy Majlis;Halk Maslahaty;Milli Gengesh;Lok Sabha;Rajya Sabha;Majlisi Namoyandagon;Majlisi Milli;Majlisi Oli;Milli Majlis;Verkhovna Rada;State Duma;
  Knesset;Bundestag;Bundesrat;Seimas;Sejm;Saeima;Riigikogu;Islamic Consultative Assembly;State Great Khural;Mazhilis;Mejlis;Majilis`;

export const bodies = {
  bodyHeads: new Map(Object.entries(heads).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as OrganizationKind] as const))),
  stateBodyWords: wordSet('ministry parliament senate national state federal republican'),
  nativeBodies: new PhraseTable<OrganizationKind>(natives.split(';').map((name) => [name.trim(), 'LEGISLATURE'] as const)),
  inwardOrgans: new PhraseTable<true>(['Executive Committee', 'Board', 'Board of Directors', 'Management Board', 'Governing Board'].map((organ) => [organ, true] as const)),
} as const;
