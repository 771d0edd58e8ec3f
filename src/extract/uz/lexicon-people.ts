import { PhraseTable, wordSet } from '../phrase-table.js';
import type { PeopleWords, TitleHead } from '../lexicon.js';
import { bodyHeadNouns } from './lexicon-bodies.js';
import { formsOf, listed, nounForms, ownedPlural, singularForms } from './nouns.js';

const heads = `prezident;vitse-prezident;bosh vazir;vazir;bosh kotib;kotib;ijrochi kotib;masʼul kotib;davlat kotibi;matbuot kotibi;rais;hamrais;raisa;direktor;ijrochi direktor;rahbar;boshliq;mudir;
  rektor;prorektor;dekan;spiker;elchi;konsul;bosh konsul;yordamchi;maslahatchi;deputat;senator;hokim;gubernator;mer;qoʻmondon;komissar;oliy komissar;vakil;doimiy vakil;maxsus vakil;kansler;qirol;qirolicha;amir;
  sulton;shahzoda;valiahd shahzoda;muvofiqlashtiruvchi;koordinator;prokuror;bosh prokuror;ombudsman;hamkasb;diplomat;ekspert;mutaxassis;olim;professor;akademik;xodim;noib;oʻrinbosar;muovin;boshqaruvchi;
  bosh menejer;menejer;prezident-saylanma;shtab boshligʻi;sudya;muharrir;bosh muharrir;iqtisodchi;mehmon;murabbiy;bosh murabbiy;inspektor;tashkilotchi;davlat rahbari;hukumat rahbari;delegatsiya rahbari;lider;yetakchi;ishlar vakili;muxbir`;

/** Heads of offices; several holders together may be the subject of a sentence: 'Vazirlar bitimni imzoladi'. */
export const holders: readonly string[] = listed(heads);

const headEntries = holders.flatMap((head): (readonly [string, TitleHead])[] => [
  ...singularForms(head).map((form) => [form, { plural: false }] as const), [ownedPlural(head), { plural: true }],
]);

const memberEntries: (readonly [string, TitleHead])[] = [['aʼzosi', { plural: false }], ['aʼzolari', { plural: true }]];

const modifiers = `birinchi ikkinchi bosh katta kichik muvaqqat vaqtincha sobiq amaldagi yangi saylangan yangi-saylangan maxsus davlat milliy doimiy favqulodda muxtor faxriy vakolatli umumiy ijrochi ijroiya masʼul
  federal respublika viloyat shahar hukumat parlament oliy boʻyicha ishlari huzuridagi vazifasini bajaruvchi tashqi ichki qoʻshma`;

/** Nouns of which offices are: 'tashqi ishlar vaziri', 'Xavfsizlik kengashi kotibi'. Each stands bare or owned. */
const fields = `xavfsizlik;ish;iqtisodiyot;moliya;savdo;transport;aloqa;kommunikatsiya;texnologiya;rivojlanish;taraqqiyot;infratuzilma;mudofaa;sogʻliqni saqlash;sogʻliq;taʼlim;fan;madaniyat;sport;turizm;yoshlar;energetika;suv;xoʻjalik;
  qishloq xoʻjaligi;suv xoʻjaligi;atrof-muhit;ekologiya;iqlim;iqlim oʻzgarishi;resurs;vaziyat;adliya;mehnat;bandlik;himoya;muhofaza;sanoat;investitsiya;hamkorlik;aloqalar;munosabat;bojxona;soliq;statistika;aviatsiya;axborot;innovatsiya;qurilish;uy-joy;kommunal;
  mintaqa;parlament;huquq;huquqni muhofaza qilish;politsiya;militsiya;chegara;migratsiya;din;reja;rejalashtirish;xususiylashtirish;raqobat;geologiya;konchilik;neft;gaz;elektr energiyasi;oziq-ovqat;oʻrmon;integratsiya;strategiya;islohot;boshqaruv;yoʻl;
  xizmat;standart;kosmos;yadro;korrupsiya;kurash;gvardiya;gidrometeorologiya;hududlar;byudjet;makroiqtisodiyot;kambagʻallik;oila;ayol;xotin-qizlar;mahalla;jamoat;jamiyat;inson;inson huquqlari;narkotik;razvedka;apparat;protokol;matbuot;ommaviy axborot vositalari;
  markaziy osiyo;osiyo;yevropa;eksport;import;tarif;tranzit;logistika;temir yoʻl;avtomobil;havo;tadqiqot;tarjima;arxiv;fuqarolik;ijtimoiy;xalqaro;masala`;

/** Words between a field and another that are of no field themselves: 'favqulodda vaziyatlar', 'qishloq va suv xoʻjaligi'. */
const adjectives = `tashqi ichki raqamli xalqaro davlat milliy ijtimoiy umumiy oliy oʻrta maktabgacha maktab kasbiy tabiiy favqulodda atom harbiy qishloq togʻ togʻ-kon mudofaa jamoat iqtisodiy siyosiy madaniy gumanitar parlamentlararo
  strategik regional mintaqaviy ommaviy yadroviy markaziy elektron avtomobil temir ogʻir yengil oziq-ovqat qilish etish saqlash oʻzgarishi qisqartirish muhofaza himoya qarshi kurashish kuzatuv direktorlar`;

/** 'Xavfsizlik kengashlari kotiblari': bodies in general are fields of office too. */
const bodyNouns = bodyHeadNouns.flatMap((noun) => nounForms(noun));

const wordsOf = (phrases: readonly string[]): string => phrases.join(' ');

export const people: PeopleWords = {
  honorifics: new PhraseTable<true>(listed('janob;xonim;janobi oliylari;janobi Oliylari;doktor;prof;dr;general;general-mayor;general-leytenant;polkovnik;podpolkovnik;mayor;kapitan;shayx').map((form) => [form, true] as const)),
  nameParticles: wordSet('oʻgʻli qizi ugli kizi ogli ibn bin al el ul ur uulu kizi ulu oʻgʻlining van von de da di dos'),
  placeNouns: wordSet(`saroyi saroy koʻchasi maydoni mehmonxonasi aeroporti daryosi dengizi vodiysi markazi bogʻi koʻprigi togʻi koʻli viloyati tumani shahri shahar tumanlar dehqonobod qishlogʻi muzeyi masjidi stadioni
    universiteti vokzali koʻrfazi okeani yarimoroli axborot agentligi matbuot xizmati surati foto respublikasi federatsiyasi`),
  thingNouns: wordSet(''),
  placePrefixes: wordSet(''),
  speechVerbs: wordSet('dedi deydi taʼkidladi aytdi bildirdi qayd'),
  appositions: new PhraseTable<true>([]),
  copulas: wordSet(''),
  officeLinks: wordSet(''),
  distributives: new PhraseTable<true>([]),
  leadingVerbs: wordSet(''),
  spokespersons: new PhraseTable<true>(singularForms('matbuot kotibi').map((form) => [form, true] as const)),
  titleHeads: new PhraseTable<TitleHead>([...headEntries, ...memberEntries]),
  titleModifiers: wordSet(modifiers),
  portfolios: new Set([...wordSet(adjectives), ...wordSet(wordsOf([...formsOf(fields).map(([form]) => form), ...bodyNouns]))]),
};
