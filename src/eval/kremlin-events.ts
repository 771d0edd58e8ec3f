import { z } from 'zod';
import { extractorFor } from '../extract/extract.js';
import type { Subject, Text } from '../extract/facts.js';
import type { Figures } from './counts.js';
import { Counts } from './counts.js';
import { dataFile, linesOf } from './data-files.js';
import { floorsBeside } from './floors.js';
import { claimsOf, pointsTo, subjectsOf, valueOf, valuesOf } from './said.js';
import type { Scorer } from './scorer.js';
import type { Section } from './table.js';

const eventShape = z.object({
  id: z.number(),
  date: z.string().optional(),
  title: z.string(),
  supplement_title: z.string().nullish(),
  supplement_text: z.string().nullish(),
  participants: z.array(z.object({ name: z.string(), position: z.string() })).optional(),
});

export interface KremlinScores {
  readonly events: number;
  readonly listed: number;
  readonly name: number;
  readonly nameWithPosition: number;
  /** Of those whose name was found. */
  readonly position: Figures;
}

interface ReadPerson {
  readonly names: readonly string[];
  /** Offices as they are worded, each alone and with the words of its state. */
  readonly positions: readonly string[];
}

/** Lists of those who took part, with their positions, as a government publishes them in Russian. */
export const scoreKremlin = (dataFolder: string, scorer: Scorer): KremlinScores => {
  const events = linesOf(dataFile(dataFolder, 'kremlin-events', 'events.jsonl'))
    .filter((line) => line !== '').map((line) => eventShape.parse(JSON.parse(line)))
    .filter(({ participants = [], supplement_text: list }) => participants.length > 0 && list != null);
  const names = new Counts();
  const positions = new Counts();
  for (const event of events) {
    const people = peopleIn({ headline: event.supplement_title ?? event.title, lead: null, body: event.supplement_text ?? '', language: 'ru', publishedOn: event.date ?? '2025-01-01' });
    for (const { name, position } of event.participants ?? []) {
      const found = people.filter((person) => person.names.some((one) => isSamePerson(one, name, scorer)));
      if (found.length === 0) names.missed += 1;
      else names.right += 1;
      if (found.length === 0) continue;
      const read = found.flatMap((person) => person.positions);
      if (read.some((one) => scorer.tokenF1(one, position) >= leastAgreement)) positions.right += 1;
      else if (read.length === 0) positions.missed += 1;
      else positions.wrong += 1;
    }
  }
  const listed = names.right + names.missed;
  return { events: events.length, listed, name: names.recall, nameWithPosition: positions.right / listed, position: positions.toJSON() };
};

/** As in the scorer of the annotated reports. */
const leastAgreement = 0.6;

/** The lists write surnames first and in capitals, and some with a year of birth; a surname alone is not enough. */
const isSamePerson = (read: string, listed: string, scorer: Scorer): boolean =>
  /\p{L}\P{L}+\p{L}/u.test(read.trim()) && scorer.sameName(read, listed.replace(/\(.*\)/u, ''));

const peopleIn = (text: Text): ReadPerson[] => {
  const facts = extractorFor(text.language).extract(text);
  const offices = [...subjectsOf(facts, 'POSITION'), ...subjectsOf(facts, 'PARTICIPANT')];
  return subjectsOf(facts, 'PERSON').map((person) => ({
    names: valuesOf(person, 'name').map(String),
    positions: offices.filter((office) => pointsTo(valueOf(office, 'person'), person.key)).flatMap((office) => wordings(office, text)),
  }));
};

/** The lists say the state within the position; in facts it stands apart, with words of its own. */
const wordings = (office: Subject<'POSITION'> | Subject<'PARTICIPANT'>, text: Text): string[] => {
  const states = claimsOf(office, 'represents').flatMap(({ words }) => words).map(({ part, start, end }) => (part === 'BODY' ? text.body : text.headline).slice(start, end));
  return claimsOf(office, 'title', 'position').flatMap(({ value }) => [String(value), ...states.map((state) => `${String(value)} ${state}`)]);
};

export const kremlinSection = ({ events, listed, name, nameWithPosition, position }: KremlinScores): Section => ({
  title: 'kremlin-events: lists of participants in Russian',
  prose: [
    `${events} lists with ${listed} people, read as they stand on the page (entries run together). A name is found where a person of that name with more than one word is read; `
    + 'a position agrees from token-F1 0.6, with or without the words of its state. People whom the lists have and the expectations lack are not counted.',
  ],
  tables: [{
    columns: ['measure', 'value', 'floor'],
    rows: [
      ['recall of name', name, floorsBeside['kremlin-events, recall of name']],
      ['recall of name with position', nameWithPosition, floorsBeside['kremlin-events, recall of name with position']],
      ['positions right, of names found', position.right / Math.max(1, position.right + position.wrong + position.missed), null],
      ['peer: Natasha (Slovnet) on news of four Russian collections, F1 on people', '0.96', null],
    ],
  }],
});
