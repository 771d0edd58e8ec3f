import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many reports there are. */
export const reportCount = 50;

interface Office {
  readonly country: string;
  readonly republic: string;
  readonly city: string;
  /** The same man in every second report, and so in half of all articles. */
  readonly minister: string;
}

const offices: readonly Office[] = [
  { country: 'Kazakhstan', republic: 'the Republic of Kazakhstan', city: 'Astana', minister: 'Timur Oralkhanov' },
  { country: 'Kyrgyzstan', republic: 'the Kyrgyz Republic', city: 'Bishkek', minister: 'Marat Jeenaliyev' },
  { country: 'Tajikistan', republic: 'the Republic of Tajikistan', city: 'Dushanbe', minister: 'Bahrom Nazirov' },
  { country: 'Uzbekistan', republic: 'the Republic of Uzbekistan', city: 'Tashkent', minister: 'Bobur Nazirov' },
];
const ordinals = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth',
  'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', '21st', '22nd', '23rd', '24th', '25th',
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const givenNames = ['Aziz', 'Bakyt', 'Daniyar', 'Farhod', 'Kamil'];
const [beginnings, endings] = [['Abdu', 'Beri', 'Cholpon', 'Dosma', 'Erma'], ['kulov', 'linov', 'matov', 'rashev', 'sarov', 'tayev', 'zarov', 'bekov', 'galiev', 'hanov']];

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** A name that no other report has. */
const ownName = (index: number): string => `${at(givenNames, index)} ${at(beginnings, index)}${at(endings, Math.floor(index / beginnings.length))}`;

const dayOf = (index: number): string => `${months[index % 12] as string} ${(index % 27) + 1}, ${2019 + Math.floor(index / 12)}`;

/** A session of one series, with the ministers whom every other session has as well. */
const session = (index: number): { headline: string; body: string } => {
  const host = at(offices, index / 2);
  const ordinal = ordinals[index / 2] as string;
  const ministers = offices.map(({ republic, minister }) => `the Minister of Energy of ${republic} ${minister}`);
  return {
    headline: `The ${ordinal} session of the Interstate Council on Mountain Energy held in ${host.city}`,
    body: `The ${ordinal} session of the Interstate Council on Mountain Energy (ICME) was held in ${host.city} on ${dayOf(index)} under the chairmanship of ${host.country}.

The session was attended by ${ministers.join(', ')}, as well as the Deputy Minister of Transport of ${host.republic} ${ownName(index)}.

At the end of the session the Minutes of the ${ordinal} session were signed.`,
  };
};

/** Talks of two people, of whom no other report knows one. */
const talks = (index: number): { headline: string; body: string } => {
  const half = Math.floor(index / 2);
  const [host, guest] = [at(offices, half), at(offices, half + 1)];
  return {
    headline: `Minister of Energy of ${host.country} meets a guest from ${guest.country} in ${host.city}`,
    body: `On ${dayOf(index)} the Minister of Energy of ${host.republic} ${host.minister} held talks in ${host.city} with the Deputy Minister of Transport of ${guest.republic} ${ownName(index)}.`,
  };
};

const page = (index: number): string => {
  const { headline, body } = index % 2 === 0 ? session(index) : talks(index);
  return `${headline}\n\n${100 + index} ${dayOf(index)} Print\n\n${body}\n\nThis report is invented: the people, bodies and meetings in it do not exist.\n\n\nLink: http://reports.example/en/politics/report-${index + 1}\n`;
};

/**
 * Writes fifty different saved pages, each with its own address and meeting, half of them sessions of one series, and answers their paths in order.
 * They share four ministers, two of them namesakes, and every one has a person of its own.
 */
export const writeFiftyReports = (folder: string): string[] =>
  Array.from({ length: reportCount }, (_, index) => {
    const path = join(folder, `${String(index + 1).padStart(2, '0')}.txt`);
    writeFileSync(path, page(index));
    return path;
  });
