import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { primaryLanguage } from '../core/language.js';
import { projectFolder } from '../core/project.js';
import type { Text } from '../extract/facts.js';
import { textOf } from '../ingest/read-article.js';
import { readArticle } from '../formats/read.js';
import { readGold } from './annotated-set.js';

const publishedOn = '2024-05-20';
const sampleDesk = join(projectFolder, 'src', 'app', 'sample-desk');

const asText = (body: string, language = 'en'): Text => ({ headline: '', lead: null, body, language, publishedOn });

/** The reports of the sample desk, and by language those of the annotated folder where it is there. */
export const reportsByLanguage = (dataFolder: string): ReadonlyMap<string, readonly Text[]> => {
  const desk = readdirSync(sampleDesk).filter((file) => file.endsWith('.txt')).sort()
    .map((file) => textOf(readArticle(readFileSync(join(sampleDesk, file))), publishedOn));
  const annotated = readGold(dataFolder).texts.map(({ draft, published }) => textOf(draft, published));
  const reports = new Map<string, Text[]>();
  for (const text of [...desk, ...annotated]) {
    const language = primaryLanguage(text.language);
    reports.set(language, [...(reports.get(language) ?? []), text]);
  }
  return reports;
};

/** UTF-8: what a letter of another script than Latin takes more. */
const bytes = (text: string): number => Buffer.byteLength(text);

/** Articles of that many bytes made of reports, one after the other and from the start again; no two of a round begin alike. */
export const articlesOf = (reports: readonly Text[], size: number, count: number): Text[] => {
  const paragraphs = reports.flatMap(({ body }) => body.split(/\n+/u).filter(Boolean));
  return Array.from({ length: count }, (_, index) => {
    const report = reports[index % reports.length] as Text;
    let body = '';
    for (let at = index; bytes(body) < size; at += 1) body += `${paragraphs[at % paragraphs.length] as string}\n\n`;
    return { ...report, body: Buffer.from(body).subarray(0, size).toString() };
  });
};

/** Names that nobody has: by number, always the same. */
const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'ro', 'sa', 'te', 'vi'];
const syllablesCyrillic = ['ба', 'до', 'ке', 'ли', 'му', 'на', 'ро', 'са', 'те', 'ви'];
const nameOf = (number: number, from = syllables): string => {
  const word = [...String(number + 1000)].map((digit) => from[Number(digit)] as string).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** A text of at least `size` UTF-16 code units, made of pieces by number. */
const repeated = (size: number, piece: (index: number) => string): string => {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
};

const one = (piece: string) => () => piece;

/** Texts by which a rule that looks too far is found out; each is made for the size of an article that is still taken. */
const hostile: readonly (readonly [name: string, language: string, piece: (index: number) => string])[] = [
  ['capitals', 'en', (at) => `${nameOf(at % 10_000)} `],
  ['one capital, again and again', 'en', one('Alpha ')],
  ['nested brackets', 'en', (at) => (at % 2 === 0 ? '(' : '[')],
  ['brackets about names', 'en', (at) => `(${nameOf(at)} `],
  ['honorifics', 'en', one('Mr ')],
  ['sentences on one event', 'en', (at) => `The eleventh session of the SCO was attended by Minister of Water of Nepal A. ${nameOf(at)} in Osh. `],
  ['sessions, each another', 'en', (at) => `the ${at + 1}th session of the SCO in Osh and `],
  ['sessions, a sentence each', 'en', (at) => `The ${at + 1}th session of the ${nameOf(at)} Council was held on 3 May in Osh. `],
  ['names in one list', 'en', (at) => `${at === 0 ? 'The summit was attended by ' : ''}President ${nameOf(at)} ${nameOf(at + 7)}, `],
  ['names of one surname', 'en', (at) => `Minister ${nameOf(at)} Smith said so. `],
  ['initials', 'en', one('A. ')],
  ['initials before a name', 'en', (at) => `A. B. ${nameOf(at)}, `],
  ['states in one list', 'en', one('Kazakhstan, Kyrgyzstan and Uzbekistan, ')],
  ['delegations', 'en', (at) => `the Kazakh delegation headed by John ${nameOf(at)} `],
  ['bodies within bodies', 'en', one('Council of the Committee of the ')],
  ['bodies, each another', 'en', (at) => `the ${nameOf(at)} Council of ${nameOf(at + 3)} (${nameOf(at).toUpperCase().slice(0, 5)}) `],
  ['plans within plans', 'en', one('Plan of ')],
  ['documents', 'en', (at) => `They signed an Agreement on ${nameOf(at)} ${nameOf(at + 1)}. `],
  ['titles in one breath', 'en', one('First Deputy Minister of Foreign Affairs and ')],
  ['turns of phrase', 'en', one('was attended by took part ')],
  ['dates', 'en', (at) => `${(at % 28) + 1} May, `],
  ['digits', 'en', one('1234567890')],
  ['numbers', 'en', (at) => `${at} `],
  ['commas', 'en', one(',')],
  ['commas between words', 'en', one('word, ')],
  ['dashes', 'en', one('- ')],
  ['hyphens in one word', 'en', one('a-')],
  ['apostrophes', 'en', one("'s ")],
  ['all in capitals', 'en', (at) => `${nameOf(at).toUpperCase()} AND `],
  ['no space', 'en', one('abcdefghij')],
  ['quotes never closed', 'en', (at) => `"${nameOf(at)} said. `],
  ['one endless sentence', 'en', (at) => `and the minister who ${nameOf(at)} met went to the talks that were held `],
  ['full stops', 'en', one('.')],
  ['line ends', 'en', one('a\n\n')],
  ['bullets', 'en', (at) => `• ${nameOf(at)} ${nameOf(at + 1)}, Minister of Water;\n`],
  ['combining marks', 'en', one('e\u0301\u0302')],
  ['capitals in Cyrillic', 'ru', (at) => `${nameOf(at % 10_000, syllablesCyrillic)} `],
  ['names in one list, Russian', 'ru', (at) => `${at === 0 ? 'Во встрече приняли участие ' : ''}министр ${nameOf(at, syllablesCyrillic)} ${nameOf(at + 7, syllablesCyrillic)}, `],
  ['a list whose entries run together, Russian', 'ru', (at) => `${nameOf(at, syllablesCyrillic).toUpperCase()} Иван Иванович – министр обороны Российской Федерации`],
  ['sentences on one event, Russian', 'ru', (at) => `Одиннадцатое заседание Совета министров ШОС прошло 3 мая в Ташкенте с участием министра А. ${nameOf(at, syllablesCyrillic)}. `],
  ['genitives, Russian', 'ru', one('совета комитета министров ')],
  ['no space, Russian', 'ru', one('абвгдежзик')],
  ['all in capitals, Russian', 'ru', (at) => `${nameOf(at, syllablesCyrillic).toUpperCase()} И `],
  ['names in one list, Uzbek', 'uz', (at) => `Vazir ${nameOf(at)} ${nameOf(at + 7)}, `],
  ['sentences on one event, Uzbek', 'uz', (at) => `SHHTning o‘n birinchi yig‘ilishi 3-may kuni Toshkentda bo‘lib o‘tdi, vazir A. ${nameOf(at)} qatnashdi. `],
  ['suffixes, Uzbek', 'uz', one('Kengashining ')],
];

export interface HostileText {
  readonly name: string;
  readonly text: () => Text;
}

/** Every hostile text at that size. */
export const hostileTexts = (size: number): HostileText[] =>
  hostile.map(([name, language, piece]) => ({ name, text: () => asText(repeated(size, piece), language) }));
