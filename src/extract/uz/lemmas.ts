import { fold } from '../tokens.js';
import { nounForms } from './nouns.js';

/** Nouns of which names of bodies, series and documents are made, with the word that stands for each in keys: keys are free of language, so it is the English one. */
const nouns: Readonly<Record<string, string>> = {
  agentlik: 'agency', akademiya: 'academy', anjuman: 'conference', assambleya: 'assembly', aviatsiya: 'aviation', axborot: 'information', aloqa: 'communication', aʼzo: 'member', adliya: 'justice',
  bank: 'bank', bitim: 'agreement', bayonnoma: 'protocol', bojxona: 'customs', boshqarma: 'department', boʻlim: 'division', chegara: 'border', davlat: 'state', dastur: 'program', deklaratsiya: 'declaration',
  delegatsiya: 'delegation', departament: 'department', din: 'religion', direktor: 'director', ekologiya: 'ecology', elchixona: 'embassy', energetika: 'energy', fan: 'science', federatsiya: 'federation', fond: 'fund', forum: 'forum',
  geologiya: 'geology', hamkorlik: 'cooperation', hisobot: 'report', hukumat: 'government', huquq: 'right', inson: 'human', institut: 'institute', investitsiya: 'investment', iqtisodiyot: 'economy', ishtirokchi: 'participant', ish: 'affairs', ittifoq: 'union',
  jamgʻarma: 'fund', kengash: 'council', kompaniya: 'company', komissiya: 'commission', konferensiya: 'conference', konvensiya: 'convention', korrupsiya: 'corruption', kotib: 'secretary', kotibiyat: 'secretariat', madaniyat: 'culture',
  majlis: 'assembly', mamlakat: 'country', markaz: 'center', mehnat: 'labor', memorandum: 'memorandum', migratsiya: 'migration', moliya: 'finance', mudofaa: 'defense', narkotik: 'drug', ommaviy: 'mass', palata: 'chamber', parlament: 'parliament', prezident: 'president',
  prokuratura: 'prosecutor', qoʻmita: 'committee', rais: 'chairman', rahbar: 'head', reja: 'plan', sanoat: 'industry', savdo: 'trade', senat: 'senate', sessiya: 'session', shartnoma: 'treaty', sogʻliq: 'health', soliq: 'tax', sport: 'sport',
  statistika: 'statistics', strategiya: 'strategy', sud: 'court', suv: 'water', taʼlim: 'education', tashkilot: 'organization', terrorizm: 'terrorism', texnologiya: 'technology', transport: 'transport', tuzilma: 'structure', turizm: 'tourism', vazir: 'minister', vazirlik: 'ministry', vakil: 'representative',
  xavfsizlik: 'security', xizmat: 'service', xoʻjalik: 'economy', yosh: 'youth', ekstremizm: 'extremism',
};
const adjectives: Readonly<Record<string, string>> = {
  tashqi: 'foreign', ichki: 'internal', milliy: 'national', xalqaro: 'international', davlatlararo: 'interstate', hukumatlararo: 'intergovernmental', raqamli: 'digital', markaziy: 'central', oliy: 'supreme', iqtisodiy: 'economic', osiyo: 'asian', yevroosiyo: 'eurasian', yevropa: 'european',
};

/** The word of a key by any form of a noun, folded. */
export const lemmas: ReadonlyMap<string, string> = new Map([
  ...Object.entries(nouns).flatMap(([noun, key]) => nounForms(noun).map((form): [string, string] => [fold(form), key])),
  ...Object.entries(adjectives).map(([adjective, key]): [string, string] => [fold(adjective), key]),
]);
