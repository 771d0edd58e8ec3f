import type { ParticipantRole } from '../../reference/vocabulary.js';
import type { Cue, Turns } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { listed } from './nouns.js';
import { aorist, intended, joined, negated, past, present } from './verbs.js';

type Entry = readonly [string, Cue];

const cue = (meaning: Cue, forms: readonly string[]): Entry[] => forms.map((form) => [form, meaning] as const);

type RoleCue = Extract<Cue, { says: 'role' }>;
type Traits = Partial<Omit<RoleCue, 'says' | 'role' | 'side'>>;

/** The verb stands last, so whoever it is said of stands before it. */
const role = (name: ParticipantRole, traits: Traits, forms: readonly string[]): Entry[] => cue({ says: 'role', role: name, side: 'before', ...traits }, forms);

const done = (stem: string): string[] => [...past(stem), ...present(stem), ...joined(stem)];

/** What people do at an event: that they did it presupposes that it took place, that they will does not. */
const acts = (name: ParticipantRole, traits: Traits, stems: string): Entry[] =>
  listed(stems).flatMap((stem) => [...role(name, { ...traits, held: true }, done(stem)), ...role(name, traits, [...aorist(stem), ...intended(stem)])]);

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
    ...acts('MEMBER', {}, 'ishtirok et;qatnash;qatnashish uchun kel;hozir boʻl;yetib kel;kel;hisobot ber;imzo chek;imzola;hamrohlik qil;qabul qil'),
    ...acts('MEMBER', { whoeverHosts: 'of a visit' }, `muzokara oʻtkaz;muzokaralar oʻtkaz;muzokara olib bor;muzokaralar olib bor;uchrash;suhbatlash;telefon orqali suhbatlash;telefon orqali muloqot qil;fikr almash;
      maslahatlashuv oʻtkaz;maslahatlashuvlar oʻtkaz;uchrashuv oʻtkaz;muloqot qil`),
    ...acts('MEMBER', { acts: true }, 'taqdim et;taqdimot qil;axborot ber;maʼlumot ber;taklif qil;taklif bildir'),
    ...cue({ says: 'role', role: 'MEMBER', side: 'after', acts: true, atEvent: true }, ['dedi', 'deydi']),
    ...acts('CHAIR', {}, 'raislik qil;hamraislik qil'),
    ...role('CHAIR', { held: true }, listed('raisligida;raisligidagi;raislik qilgan holda')),
    ...acts('HOST', {}, 'mezbonlik qil;kutib ol'),
    ...role('HOST', { held: true }, listed('taklifiga binoan;taklifiga koʻra;taklifi bilan;taklifiga muvofiq;mezbonligida')),
    ...acts('MEMBER', { whoeverHosts: 'always' }, 'och;ochib ber;boshlab ber'),
    ...acts('HEAD_OF_DELEGATION', { ofDelegation: true }, 'boshchilik qil;rahbarlik qil;boshqar;yetakchilik qil;bosh boʻl'),
    ...role('HEAD_OF_DELEGATION', { held: true, attributive: true }, listed('boshchiligidagi;rahbarligidagi;boshchiligida;rahbarligida;boshliq')),
    ...acts('SPEAKER', {}, 'soʻzga chiq;nutq soʻzla;maʼruza qil;nutq irod et'),
    ...acts('OBSERVER', {}, 'kuzatuvchi sifatida ishtirok et;kuzatuvchi sifatida qatnash;kuzatuvchi maqomida ishtirok et'),
    ...role('OBSERVER', { held: true }, ['kuzatuvchi sifatida']),
    ...acts('GUEST', {}, 'mehmon sifatida ishtirok et;mehmon sifatida qatnash;faxriy mehmon sifatida ishtirok et;faxriy mehmon sifatida qatnash;taklif etil;tashrif buyur'),
    ...role('GUEST', {}, ['tashrif bilan', 'tashrifi bilan', 'safar bilan', 'safari bilan']),
    ...cue({ says: 'event status', status: 'HELD', present: true }, ['tashrif bilan', 'tashrifi bilan', 'safar bilan', 'safari bilan']),
    ...role('GUEST', { held: true }, listed('mehmon sifatida;faxriy mehmon sifatida;tashrifi;safari')),
    ...listed('ishtirok et;qatnash;kel;hozir boʻl;qatnasha ol;kela ol;ishtirok eta ol').flatMap((stem) => role('ABSENT', { held: true }, negated(stem))),
    ...acts('MEMBER', { forState: true }, 'vakillik qil'),
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
