import { english } from '../extract/en/lexicon.js';
import { extractorFor } from '../extract/extract.js';
import type { Facts, SubjectKind, Words } from '../extract/facts.js';
import { KnownNames, meaningOf } from '../extract/known-names.js';
import { tokenize } from '../extract/tokens.js';
import type { Token } from '../extract/tokens.js';
import { claimsOf, subjectsOf } from './said.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is read in a text as spans, in the way in which sets of tagged names count them. */
export interface ReadSpans {
  readonly persons: readonly Stretch[];
  /** The same people with what stands directly before the name: honorific, office, state. */
  readonly titledPersons: readonly Stretch[];
  readonly organizations: readonly Stretch[];
  /** States and cities. */
  readonly places: readonly Stretch[];
  readonly times: readonly Stretch[];
  readonly events: readonly Stretch[];
}

const known = new KnownNames(english);

export const readSpans = (body: string): ReadSpans => {
  const facts = extractorFor('en').extract({ headline: '', lead: null, body, language: 'en', publishedOn: '2016-12-31' });
  const persons = wordsOf(facts, 'PERSON', 'name');
  const offices = new Map([...wordsOf(facts, 'POSITION', 'title'), ...wordsOf(facts, 'POSITION', 'represents')].map((words) => [words.end, words]));
  const tokens = tokenize(body);
  return {
    persons,
    titledPersons: persons.map((person) => withTitle(body, tokens, person, offices)),
    organizations: subjectsOf(facts, 'ORGANIZATION').filter(({ identity }) => identity?.startsWith('state:') !== true)
      .flatMap((body) => claimsOf(body, 'name', 'acronym').flatMap(({ words }) => words)),
    places: known.read(tokens).phrases.filter((phrase) => meaningOf(phrase, 'city') !== undefined || meaningOf(phrase, 'state')?.demonym === false)
      .map(({ from, to }) => ({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end })),
    times: facts.dates.map(({ words }) => words),
    events: wordsOf(facts, 'EVENT', 'name'),
  };
};

const wordsOf = (facts: Facts, kind: SubjectKind, ...fields: readonly string[]): Words[] =>
  subjectsOf(facts, kind).flatMap((subject) => claimsOf(subject, ...fields).flatMap(({ words }) => words));

/** As far to the left as one thing said of the person joins the next. */
const withTitle = (text: string, tokens: readonly Token[], person: Stretch, offices: ReadonlyMap<number, Words>): Stretch => {
  let { start } = honorificBefore(tokens, person);
  for (let office = officeBefore(text, start, offices); office !== undefined; office = officeBefore(text, start, offices)) start = office.start;
  return { start, end: person.end };
};

const officeBefore = (text: string, start: number, offices: ReadonlyMap<number, Words>): Words | undefined => {
  const gap = /(?:['’]s)?\s+$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  return gap === undefined ? undefined : offices.get(start - gap.length);
};

const longestHonorific = 3;

const honorificBefore = (tokens: readonly Token[], person: Stretch): Stretch => {
  const at = tokens.findIndex(({ start }) => start === person.start);
  for (let from = Math.max(0, at - longestHonorific); from < at; from += 1) {
    const found = english.honorifics.at(tokens, from);
    const dot = tokens[from + (found?.length ?? 0)]?.text === '.' ? 1 : 0;
    if (found !== null && (from + found.length === at || from + found.length + dot === at)) return { start: (tokens[from] as Token).start, end: person.end };
  }
  return person;
};

/** With an article directly before it. */
export const withArticle = (text: string, span: Stretch): Stretch => {
  const article = /(?<!\S)(?:the|a|an)\s+$/iu.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[0];
  return article === undefined ? span : { start: span.start - article.length, end: span.end };
};
