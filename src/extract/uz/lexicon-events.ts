import type { EventKind } from '../../reference/vocabulary.js';
import type { EventNoun, EventWords } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { listed, nounForms, pluralForms, singularForms } from './nouns.js';

type Entry = readonly [string, EventNoun];

/** A single event; of several ('mazkur yigʻilishlar') nothing is told that holds of one. */
const event = (kind: EventKind, series: string, nouns: string): Entry[] =>
  listed(nouns).flatMap((noun) => singularForms(noun).map((form): Entry => [form, { kind, series }]));

/** One event whose name may be in the plural: talks. */
const events = (kind: EventKind, series: string, nouns: string): Entry[] => listed(nouns).flatMap((noun) => nounForms(noun).map((form): Entry => [form, { kind, series }]));

export const eventWords: EventWords = {
  eventNouns: new PhraseTable<EventNoun>([
    ...event('SUMMIT', 'summit', 'sammit'),
    ...event('SESSION', 'session', 'sessiya;majlis'),
    ...event('MEETING', 'session', 'yigʻilish;uchrashuv;muloqot;telefon muloqoti;telefon suhbati;suhbat'),
    ...event('CONFERENCE', 'conference', 'konferensiya;anjuman;kongress;simpozium;qurultoy'),
    ...event('CONFERENCE', 'forum', 'forum'),
    ...event('OTHER', 'assembly', 'assambleya'),
    ...event('OTHER', 'round', 'raund'),
    ...event('VISIT', 'visit', 'tashrif;safar'),
    ...events('TALKS', 'talks', 'muzokara'),
    ...events('CONSULTATIONS', 'consultations', 'maslahatlashuv;konsultatsiya'),
    ...events('EXERCISE', 'exercise', 'oʻquv-mashq;harbiy mashq;oʻquv mashgʻuloti;mashgʻulot'),
    ...events('ELECTION', 'election', 'saylov'),
    ...event('SIGNING', 'signing', 'imzolash marosimi'),
    ...event('OTHER', 'event', 'tadbir;marosim'),
  ]),
  eventLinkers: wordSet(''),
  topicLinkers: wordSet(''),
  eventModifiers: wordSet(`yillik navbatdagi navbatdan tashqari navbatdan-tashqari yalpi plenar muntazam qoʻshma norasmiy rasmiy maxsus favqulodda virtual onlayn ish ishchi davlat amaliy kunlik bir ikki uch toʻrt besh ikki-kunlik
    ikki tomonlama ikkitomonlama uch tomonlama tomonlama koʻp yuqori darajadagi oliy tor kengaytirilgan yubiley toʻliq formatdagi oʻzaro birgalikdagi oʻrtasidagi telefon orqali videokonferensiya shaklidagi`),
  comingModifiers: wordSet('keyingi kelgusi kelasi boʻlajak navbatdagi yaqinlashayotgan'),
  participantNouns: new Set([...wordSet('aʼzo ishtirokchi mamlakat mamlakatlar mamlakatlari davlat davlatlar davlatlari hukumat hukumatlari rahbarlar rahbarlari boshliqlari'), ...wordSet(pluralForms('parlament').join(' '))]),
  membershipNouns: wordSet('member state country participant head'),
  headsOfState: new PhraseTable<true>(listed('davlat rahbarlari;davlatlar rahbarlari;davlatlari rahbarlari;davlat boshliqlari;davlatlar boshliqlari;davlatlari boshliqlari;prezidentlari;prezidentlar;yetakchilari').map((form) => [form, true] as const)),
  agendaVerbs: wordSet('muhokama koʻrib taʼkidladi taʼkidladilar bildirdi bildirdilar qayd imzoladi imzoladilar imzolandi kelishib maʼqulladi'),
  destinationLinks: wordSet(''),
  chairNouns: wordSet('rais'),
  capitalNouns: wordSet('poytaxt poytaxti'),
  headsOfDelegations: new PhraseTable<true>(listed('delegatsiyalar rahbarlari;delegatsiya rahbarlari').map((form) => [form, true] as const)),
  observerNouns: wordSet('kuzatuvchi kuzatuvchilar'),
  delegationNouns: new Set([...wordSet(singularForms('delegatsiya').join(' ')), ...wordSet('tomoni guruhi vakillari hayʼati')]),
};
