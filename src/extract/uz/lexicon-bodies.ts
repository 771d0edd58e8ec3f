import { stateKey } from '../../reference/organizations.js';
import type { OrganizationKind } from '../../reference/vocabulary.js';
import type { BodyWords, NativeBody } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { fold } from '../tokens.js';
import { listed, singularForms } from './nouns.js';

const heads: Readonly<Partial<Record<OrganizationKind, string>>> = {
  GOVERNMENT_BODY: `kengash;qoʻmita;vazirlik;agentlik;komissiya;kotibiyat;xizmat;boshqarma;departament;boʻlim;inspeksiya;idora;maʼmuriyat;prokuratura;xazina;kanselyariya;mahkama;kabinet;hokimlik;fond;devon;
    gvardiya;elchixona;konsullik;direksiya`,
  LEGISLATURE: 'parlament;senat;palata;xural;rada;duma;kenesh;sabha',
  INTERGOVERNMENTAL: 'tashkilot;ittifoq;konferensiya;forum;hamjamiyat;hamdoʻstlik;tuzilma;uyushma;assotsiatsiya;alyans;liga;birlashma;assambleya',
  COMPANY: 'kompaniya;korporatsiya;aviakompaniya;bank;jamgʻarma;xolding;konsern;birja;yoʻllar;zavod;kombinat',
  ACADEMIC: 'universitet;institut;akademiya;kollej;maktab',
  POLITICAL_PARTY: 'partiya',
  NGO: 'jamiyat;federatsiya;xayriya fondi',
  MEDIA: 'gazeta',
  MILITARY: 'armiya',
  OTHER: 'markaz;sud;byuro;guruh;klub',
};

export const bodyHeadNouns: readonly string[] = Object.values(heads).flatMap(listed);

const natives: Readonly<Record<string, string>> = {
  DE: 'Bundestag;Bundesrat', EE: 'Riygikogu', IL: 'Knesset', IN: 'Lok Sabha;Rajya Sabha', KG: 'Joʻgorku Kenesh;Jogorku Kenesh', KZ: 'Majilis;Mojilis', LT: 'Seym', LV: 'Seyma', AZ: 'Milliy Majlis;Milli Majlis',
  MN: 'Buyuk Davlat Xurali', PL: 'Polsha Seymi', RU: 'Davlat Dumasi;Federatsiya Kengashi', TJ: 'Majlisi Oliy;Majlisi milliy;Majlisi Namoyandagon', TM: 'Xalq Maslahati;Milliy Gengesh', UA: 'Oliy Rada', UZ: 'Oliy Majlis',
};

/** 'Temir yoʻllari' is a railway; the plural is its name. */
const plural = new Set(['yollar']);

const entries = Object.entries(heads).flatMap(([kind, words]) => listed(words).flatMap((word) => {
  const forms = plural.has(fold(word)) ? [`${word}i`] : singularForms(word);
  return forms.map((form) => [fold(form), kind as OrganizationKind] as const);
}));

export const bodies: BodyWords = {
  bodyHeads: new Map(entries),
  stateBodyWords: wordSet('vazirlik vazirligi parlament parlamenti senat senati milliy davlat federal respublika'),
  nativeBodies: new PhraseTable<NativeBody>(Object.entries(natives).flatMap(([code, names]) =>
    names.split(';').flatMap((name) => singularForms(name).map((form) => [form, { kind: 'LEGISLATURE', state: stateKey(code) } as const] as const)))),
  inwardOrgans: new PhraseTable<true>(listed('Ijroiya qoʻmitasi;boshqaruvi;Direktorlar kengashi;Boshqaruvchilar kengashi;Kuzatuv kengashi;Ijroiya kengashi;Kotibiyati;Prezidiumi;matbuot xizmati').map((organ) => [organ, true] as const)),
};
