import type { ParticipantRole } from '../../reference/vocabulary.js';
import type { Cue, Turns } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { listed } from './nouns.js';
import { aorist, intended, joined, negated, past, present } from './verbs.js';

type Entry = readonly [string, Cue];

const cue = (meaning: Cue, forms: readonly string[]): Entry[] => forms.map((form) => [form, meaning] as const);

/** The verb stands last, so whoever it is said of stands before it. */
const role = (name: ParticipantRole, forms: readonly string[]): Entry[] => cue({ says: 'role', role: name, side: 'before', held: true }, forms);
const undatedRole = (name: ParticipantRole, forms: readonly string[]): Entry[] => cue({ says: 'role', role: name, side: 'before' }, forms);

const done = (stem: string): string[] => [...past(stem), ...present(stem), ...joined(stem)];

/** What people do at an event: that they did it presupposes that it took place, that they will does not. */
const acts = (name: ParticipantRole, stems: string): Entry[] => listed(stems).flatMap((stem) => [...role(name, done(stem)), ...undatedRole(name, [...aorist(stem), ...intended(stem)])]);

const ofDelegation = (stems: string): Entry[] =>
  listed(stems).flatMap((stem) => cue({ says: 'role', role: 'HEAD_OF_DELEGATION', side: 'before', held: true, ofDelegation: true }, [...done(stem), ...aorist(stem)]));

const eventVerbs = (stems: string): Entry[] => listed(stems).flatMap((stem) => [
  ...cue({ says: 'event status', status: 'HELD' }, [...past(stem), ...joined(stem)]), ...cue({ says: 'event status', status: 'HELD', present: true }, present(stem)),
  ...cue({ says: 'event status', status: 'PLANNED' }, [...aorist(stem), ...intended(stem)]),
]);

/** What is done to a document, by somebody ('imzoladi') or with nobody said ('imzolandi'). */
const documentVerb = (status: 'SIGNED' | 'ADOPTED' | 'APPROVED' | 'RATIFIED', stems: string): Entry[] => listed(stems).flatMap((stem) => [
  ...cue({ says: 'document status', status, side: 'before' }, done(stem)), ...cue({ says: 'document status', status: 'PLANNED', side: 'before' }, [...aorist(stem), ...intended(stem)]),
]);

export const turns: Turns = {
  ellipses: wordSet('— – -'),
  presenceWords: wordSet(''),
  cues: new PhraseTable<Cue>([
    ...acts('MEMBER', `ishtirok et;qatnash;qatnashish uchun kel;hozir boʻl;yetib kel;kel;hisobot ber;muzokara oʻtkaz;muzokaralar oʻtkaz;muzokara olib bor;muzokaralar olib bor;uchrash;suhbatlash;fikr almash;maslahatlashuv oʻtkaz;
      maslahatlashuvlar oʻtkaz;uchrashuv oʻtkaz;qabul qil;imzo chek;hamrohlik qil;muloqot qil;taqdimot qil;axborot ber`),
    ...acts('CHAIR', 'raislik qil;hamraislik qil;rais boʻl'),
    ...role('CHAIR', listed('raisligida;raisligidagi;raislik qilgan holda')),
    ...acts('HOST', 'mezbonlik qil;kutib ol;kutib olin'),
    ...ofDelegation('boshchilik qil;rahbarlik qil;boshqar;yetakchilik qil;bosh boʻl'),
    ...cue({ says: 'role', role: 'HEAD_OF_DELEGATION', side: 'before', held: true }, listed('boshchiligidagi delegatsiya;boshchiligidagi delegatsiyasi;rahbarligidagi delegatsiya;boshliq delegatsiya;boshchiligidagi;rahbarligidagi')),
    ...acts('SPEAKER', 'soʻzga chiq;nutq soʻzla;maʼruza qil;nutq irod et'),
    ...acts('OBSERVER', 'kuzatuvchi sifatida ishtirok et;kuzatuvchi sifatida qatnash;kuzatuvchi maqomida ishtirok et;kuzatuvchi boʻl'),
    ...role('OBSERVER', listed('kuzatuvchi sifatida')),
    ...acts('GUEST', 'mehmon sifatida ishtirok et;mehmon sifatida qatnash;faxriy mehmon sifatida ishtirok et;faxriy mehmon sifatida qatnash;taklif etil;tashrif buyur'),
    ...role('GUEST', listed('mehmon sifatida;faxriy mehmon sifatida;tashrifi;safari')),
    ...listed('ishtirok et;qatnash;kel;hozir boʻl;qatnasha ol;kela ol;ishtirok eta ol').flatMap((stem) => role('ABSENT', negated(stem))),
    ...listed('vakillik qil;taqdim qil').flatMap((stem) => cue({ says: 'role', role: 'MEMBER', side: 'before', held: true, forState: true }, done(stem))),
    ...eventVerbs('boʻlib oʻt;oʻtkazil;tashkil etil;yakunlan;yakuniga yet;nihoyasiga yet;tugalan;tuga;boshlan;ochil;ish boshla;ish olib bor;davom et;chaqiril;oʻt'),
    ...cue({ says: 'event status', status: 'HELD' }, ['uchrashdi', 'uchrashdilar', 'muzokara oʻtkazdi', 'muzokaralar oʻtkazdi', 'uchrashuv oʻtkazdi', 'tashrif buyurdi', 'mezbonlik qildi', 'muzokara olib bordi', 'muzokaralar olib bordi', 'qabul qildi']),
    ...cue({ says: 'event status', status: 'PLANNED' }, listed('rejalashtirilgan;rejalashtirilgan edi;rejalashtirilmoqda;moʻljallangan;kutilmoqda;belgilangan;boʻladi;boʻlishi kutilmoqda;boʻlishi rejalashtirilgan;mezbonlik qiladi;qabul qiladi;uchrashadi;uchrashadilar')),
    ...listed('qoldiril;keyinga qoldiril;keyinga suril;keyinroqqa qoldiril;kechiktiril').flatMap((stem) => cue({ says: 'event status', status: 'POSTPONED' }, done(stem))),
    ...cue({ says: 'event status', status: 'CANCELED' }, [...done('bekor qilin'), ...done('bekor boʻl'), ...negated('oʻtkazil'), 'boʻlib oʻtmadi', 'boʻlib oʻtmaydi']),
    ...documentVerb('SIGNED', 'imzola;imzolan;imzo qoʻy'),
    ...documentVerb('ADOPTED', 'qabul qil;qabul qilin;qabul etil'),
    ...documentVerb('APPROVED', 'tasdiqla;tasdiqlan;maʼqulla;maʼqullan'),
    ...documentVerb('RATIFIED', 'ratifikatsiya qil;ratifikatsiya qilin'),
    ...cue({ says: 'future' }, listed('rejalashtirmoqda;moʻljallamoqda;kutilyapti;bermoqchi')),
  ]),
};
