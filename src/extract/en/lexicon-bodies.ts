import { PhraseTable, wordSet } from '../phrase-table.js';
import { stateKey } from '../../reference/organizations.js';
import type { OrganizationKind } from '../../reference/vocabulary.js';
import type { NativeBody } from '../lexicon.js';

const heads: Readonly<Partial<Record<OrganizationKind, string>>> = {
  GOVERNMENT_BODY: `council committee ministry agency commission secretariat service department division inspectorate directorate administration office authority prosecutor treasury chancellery cabinet presidium embassy consulate mission
    police constabulary commissariat municipality`,
  LEGISLATURE: 'parliament senate assembly chamber congress majlis mejlis kenesh khural rada duma maslahaty sabha diet legislature knesset',
  INTERGOVERNMENTAL: 'organization organisation union conference forum community commonwealth structure initiative partnership association alliance league',
  COMPANY: `company corporation railways airlines airline airways bank fund holding holdings ltd limited inc incorporated plc corp llc gmbh ag industries enterprises motors steel pharmaceuticals laboratories telecom telecommunications
    technologies insurance securities brothers partners ventures mining metals cement logistics shipping breweries foods chemicals refinery shipyard exchange`,
  ACADEMIC: 'university institute academy college school polytechnic observatory laboratory faculty conservatory',
  POLITICAL_PARTY: 'party coalition',
  NGO: 'foundation society federation confederation chamber club trust charity guild movement campaign network',
  MEDIA: 'newspaper broadcaster',
  MILITARY: 'army navy command brigade regiment battalion fleet force forces corps guard guards',
  OTHER: 'centre center court tribunal board bureau group hospital museum library theatre church diocese patriarchate team panel',
};

const natives: Readonly<Record<string, string>> = {
  DE: 'Bundestag;Bundesrat', AT: 'Nationalrat', DK: 'Folketing', EE: 'Riigikogu', ES: 'Cortes Generales', FI: 'Eduskunta', GB: 'House of Commons;House of Lords', IS: 'Althing', NO: 'Storting', SE: 'Riksdag', JP: 'House of Councillors', IL: 'Knesset', IN: 'Lok Sabha;Rajya Sabha', IR: 'Islamic Consultative Assembly;Majlis of Iran', KG: 'Jogorku Kenesh', KZ: 'Mazhilis;Majilis',
  LT: 'Seimas', LV: 'Saeima', AZ: 'Milli Majlis', MN: 'State Great Khural', PL: 'Sejm', RU: 'State Duma;Federation Council', TJ: 'Majlisi Namoyandagon;Majlisi Milli;Majlisi Oli',
  TM: 'Halk Maslahaty;Milli Gengesh', UA: 'Verkhovna Rada', UZ: 'Oliy Majlis',
};

/** Bodies that are called by the building in which they sit, or by their field. */
const seats: Readonly<Record<string, string>> = { FR: 'Elysee', GB: 'Downing Street;Foreign Office;Home Office;Treasury', KR: 'Blue House', RU: 'Kremlin', US: 'White House;Pentagon;State Department;Justice Department;Treasury Department;Capitol' };

const ofState = (table: Readonly<Record<string, string>>, body: Omit<NativeBody, 'state'>): (readonly [string, NativeBody])[] =>
  Object.entries(table).flatMap(([code, names]) => names.split(';').map((name) => [name, { ...body, state: stateKey(code) }] as const));

export const bodies = {
  bodyHeads: new Map(Object.entries(heads).flatMap(([kind, words]) => words.split(/\s+/u).map((word) => [word, kind as OrganizationKind] as const))),
  stateBodyWords: wordSet('ministry parliament senate national state federal republican'),
  nativeBodies: new PhraseTable<NativeBody>([...ofState(natives, { kind: 'LEGISLATURE' }), ...ofState(seats, { kind: 'GOVERNMENT_BODY', building: true })]),
  inwardOrgans: new PhraseTable<true>(['Executive Committee', 'Executive Board', 'Supervisory Board', 'Board of Trustees', 'Board of Governors', 'Board', 'Board of Directors', 'Management Board', 'Governing Board'].map((organ) => [organ, true] as const)),
} as const;
