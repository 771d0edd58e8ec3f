import type { KnownName } from '../reference/gazetteer.js';
import { extractorFor, readingsOf } from './extract.js';
import type { AnySubject, ClaimValue, Text, Words } from './facts.js';
import type { Layer } from './layer.js';
import type { Cue } from './lexicon.js';
import type { NamePhrase } from './names.js';
import type { Reading } from './reading.js';
import { textOf } from './sentences.js';
import type { Span } from './sentences.js';
import type { Title } from './titles.js';

/** A phrase on its way to paper: its layer, its words, what they are taken for. */
type Row = readonly [layer: string, words: string, meaning: string];

const listed = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter((part) => typeof part === 'string').join(', ');

const known = (name: KnownName): string => {
  switch (name.type) {
    case 'state': return name.demonym ? `of ${name.key}` : name.key;
    case 'city': return `${name.name}, city in ${name.state}`;
    case 'body': return name.key;
    case 'organ': return `${name.key} if of ${name.parent}`;
  }
};

const cue = (each: Cue): string => {
  switch (each.says) {
    case 'role': return `${each.role} ${each.side}`;
    case 'event status': return `event ${each.status}`;
    case 'document status': return `document ${each.status} ${each.side}`;
    case 'future': return 'future';
  }
};

/** What the layers find in a sentence, phrase by phrase, in the order in which they read. */
const rowsOf = (reading: Reading): Row[] => {
  const { sentence } = reading;
  const words = (span: Span): string => textOf(sentence, span);
  const rows = <P extends Span>(layer: string, phrases: Layer<P>, meaning: (phrase: P) => string): Row[] => phrases.phrases.map((phrase) => [layer, words(phrase), meaning(phrase)]);
  const office = ({ wording, organization, state }: Title): string => listed(words(wording), organization?.identity, state?.key);
  const person = (name: NamePhrase): string =>
    listed(name.evidence, reading.offices.has(name) && 'with the office beside it', reading.states.has(name) && `acts for ${reading.states.get(name)?.key}`);
  return [
    ...rows('known', reading.known, ({ meanings }) => meanings.map(known).join(' or ')),
    ...rows('cues', reading.cues, ({ cues }) => cues.map(cue).join(' or ')),
    ...rows('dates', reading.dates, ({ value }) => value),
    ...rows('organizations', reading.organizations, ({ identity, form }) => identity ?? form),
    ...rows('titles', reading.titles, ({ titles }) => titles.map(office).join(' and ')),
    ...rows('events', reading.events, ({ kind, ordinal, series }) => listed(kind, ordinal !== null && `number ${ordinal.value}`, series)),
    ...rows('documents', reading.documents, ({ kind, draft }) => listed(kind, draft !== null && 'draft')),
    ...rows('names', reading.names, person),
  ];
};

const table = (rows: readonly Row[]): string[] => {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([layer, words, meaning]) => `  ${layer.padEnd(widths[0] ?? 0)}  ${words.padEnd(widths[1] ?? 0)}  ${meaning}`.trimEnd());
};

const claimsOf = (subject: AnySubject, quote: (words: Words) => string): string[] => {
  const value = (said: ClaimValue): string => (typeof said === 'object' ? said.subject : JSON.stringify(said));
  const rows = subject.claims.map((claim): Row => [claim.field, value(claim.value), `${claim.confidence.toFixed(2)}  ${claim.words.map((words) => `«${quote(words)}»`).join(' ')}`]);
  return [subject.identity === null ? subject.key : `${subject.key} = ${subject.identity}`, ...table(rows)];
};

/** What each layer of the grammar finds in a text, and the claims that are made of it with their words: for whoever mends a lexicon. */
export const showLayers = (text: Text): string => {
  const quote = ({ part, start, end }: Words): string => ({ HEADLINE: text.headline, LEAD: text.lead ?? '', BODY: text.body })[part].slice(start, end).replace(/\s+/gu, ' ');
  const readings = readingsOf(text).flatMap((reading) => [textOf(reading.sentence, { from: 0, to: reading.sentence.tokens.length }).replace(/\s+/gu, ' '), ...table(rowsOf(reading)), '']);
  return [...readings, ...extractorFor(text.language).extract(text).subjects.flatMap((subject) => claimsOf(subject, quote))].join('\n');
};
