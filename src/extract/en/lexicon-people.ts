import { PhraseTable, wordSet } from '../phrase-table.js';
import type { TitleHead } from '../lexicon.js';

const plurals: Readonly<Record<string, string>> = {
  'secretary general': 'secretaries general', 'secretary-general': 'secretaries-general', 'director general': 'directors general', 'attorney general': 'attorneys general',
  'prosecutor general': 'prosecutors general', spokesman: 'spokesmen', spokeswoman: 'spokeswomen', chairman: 'chairmen', chairwoman: 'chairwomen', 'chargé d’affaires': 'chargés d’affaires',
  'member of parliament': 'members of parliament', 'head of state': 'heads of state', 'head of government': 'heads of government', 'head of delegation': 'heads of delegation',
};

const heads = `president;vice president;vice-president;prime minister;minister;secretary general;secretary-general;secretary;executive secretary;state secretary;chairman;chairwoman;chairperson;
  rector;vice-rector;vice rector;dean;director;director general;director-general;head;deputy head;speaker;ambassador;consul;consul general;assistant;adviser;advisor;member;member of parliament;deputy;senator;governor;mayor;hokim;akim;
  commander;commander-in-chief;chief;chief executive;commissioner;high commissioner;spokesman;spokeswoman;spokesperson;press secretary;representative;permanent representative;special representative;
  envoy;special envoy;councillor;counsellor;state councillor;chancellor;king;queen;emir;sultan;crown prince;general secretary;coordinator;resident coordinator;officer;prosecutor general;attorney general;
  plenipotentiary;national coordinator;counterpart;diplomat;expert;hydrologist;scientist;professor;legislator;chief of staff;head of state;head of government;head of delegation;manager;treasurer;rapporteur;
  foreign secretary;home secretary;chargé d’affaires;academician;judge;ombudsman;deputy chair;deputy chairman;colleague;editor;economist;president-elect;co-chair;observer;envoy`;

const pluralOf = (head: string): string => plurals[head] ?? (head.endsWith('y') ? `${head.slice(0, -1)}ies` : head.endsWith('ch') ? `${head}es` : `${head}s`);

const headEntries = [...new Set(heads.split(';').map((head) => head.trim()))].flatMap((head): (readonly [string, TitleHead])[] => [
  [head, { plural: false }],
  [pluralOf(head), { plural: true }],
]);

export const people = {
  honorifics: new PhraseTable<true>(
    `Mr;Mr.;Mrs;Mrs.;Ms;Ms.;Miss;Dr;Dr.;Prof;Prof.;HE;HH;HRH;His Excellency;Her Excellency;Amb.;Sheikh;Shaikh;Prince;Princess;Sir;Dame;Hon.;Sayyid;Gen.;Col.;Lt.;Maj.`
      .split(';').map((form) => [form, true] as const),
  ).with(['h.', 'e.'], true).with(['h.', 'h.'], true).with(['h.', 'r.', 'h.'], true),
  nameParticles: wordSet('bin bint ibn al el van von der den de da di du dos la le ben ul ur'),
  placeNouns: wordSet(`palace hall square building street hotel airport river sea valley crossing house residence centre center park avenue road bridge mountain lake region province district city
    channel corridor bhavan mosque stadium university station museum square registan kremlin gulf ocean peninsula press news service agency photo caption`),
  speechVerbs: wordSet('said says told added announced promised warned stressed noted proposed asked answered voiced spoke stated emphasized underlined welcomed met'),
  appositions: new PhraseTable<true>(['who is also', 'who is', 'also', 'each of them', 'all of them', 'until now', 'currently', 'newly appointed'].map((form) => [form, true] as const)),
  leadingVerbs: wordSet('heads leads runs directs chairs headed represents representing'),
  spokespersons: new PhraseTable<true>(['spokesman', 'spokeswoman', 'spokesperson', 'press secretary', 'press officer', 'press attaché'].map((form) => [form, true] as const)),
  titleHeads: new PhraseTable<TitleHead>(headEntries),
  titleModifiers: wordSet(`first second deputy vice senior junior acting former outgoing incoming caretaker interim permanent special prime foreign state national general executive chief assistant honorary current
    newly-appointed new then plenary extraordinary resident political press co federal republican regional public`),
  portfolios: wordSet(`foreign external internal affairs interior economy economic economics finance trade transport transportation communications digital development infrastructure defense defence security
    health education science culture sports sport tourism youth energy water resources agriculture environment ecology natural emergency emergencies situations justice labor labour social protection employment industry
    investment investments foreign cooperation relations international public national customs tax statistics aviation information technologies technology higher innovation construction housing
    regions parliamentary multilateral bilateral interior home police border migration religious planning privatization competition antimonopoly geology mines mining petroleum oil gas electricity commerce
    research studies
    supply food forestry fisheries integration strategy reforms management roads civil service standards space nuclear anti-corruption combat disaster preventive diplomacy hydrometeorology`),
} as const;
