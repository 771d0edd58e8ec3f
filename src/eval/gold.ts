import { annotateTexts } from '../ingest/annotate.js';
import type { AnnotatedSet } from './annotated-set.js';
import type { Part } from './floors.js';
import { measures, parts } from './floors.js';
import type { GoldScores, Scorer } from './scorer.js';
import type { Section } from './table.js';

export type SetScores = Readonly<Partial<Record<Part, GoldScores>>>;

/** Scores what is read in a set, by language; ids are the linker's over all its texts. */
export const scoreSet = ({ golds, texts }: AnnotatedSet, scorer: Scorer): SetScores => {
  const predictions = new Map(annotateTexts(texts).map((annotated) => [annotated.id, annotated]));
  return Object.fromEntries(parts.flatMap((part) => {
    const chosen = golds.filter(({ lang }) => part === 'all' || lang.startsWith(part));
    return chosen.length === 0 ? [] : [[part, scorer.score(chosen, predictions)]];
  }));
};

/** The figure of one measure on the texts of one language; undefined where there are none. */
export const figureOf = (scores: SetScores, measure: string, part: Part): number | undefined => {
  const scored = scores[part];
  return scored === undefined ? undefined : measures.find(({ name }) => name === measure)?.of(scored);
};

/** All measures of a set, a column a language. */
export const setSection = (title: string, prose: readonly string[], scores: SetScores): Section => {
  const present = parts.filter((part) => scores[part] !== undefined);
  const rows = measures.map(({ name, of, floor, aim }) => [
    name,
    ...present.map((part) => of(scores[part] as GoldScores)),
    expectation(floor),
    expectation(aim),
  ]);
  const articles = present.map((part) => `${(scores[part] as GoldScores).articles} ${part}`).join(', ');
  return { title, prose: [...prose, `Reports: ${articles}.`], tables: [{ columns: ['F1', ...present, 'floor', 'aim'], rows }, detail(scores)] };
};

const order = ['en', 'ru', 'uz', 'all'];
const expectation = (by: Readonly<Partial<Record<string, number>>>): string =>
  order.filter((part) => by[part] !== undefined).map((part) => `${part} ${(by[part] as number).toFixed(2)}`).join(', ');

/** Precision and recall of what the scorer tells, all languages together. */
const detail = ({ all }: SetScores): Section['tables'][number] => {
  const columns = ['all languages', 'precision', 'recall', 'F1'];
  if (all === undefined) return { columns, rows: [] };
  const { mentions, participants, events, documents, identity } = all;
  const groups = [
    ...Object.entries(mentions).flatMap(([kind, { exact, overlap }]) => [[`${kind} exact`, exact], [`${kind} overlap`, overlap]] as const),
    ['DATE value', all.dateValue] as const,
    ...Object.entries(participants).map(([field, scored]) => [`participant ${field}`, scored] as const),
    ...Object.entries(events).map(([field, scored]) => [`event ${field}`, scored] as const),
    ...Object.entries(documents).map(([field, scored]) => [`document ${field}`, scored] as const),
    ...Object.entries(identity).map(([kind, scored]) => [`identity ${kind}`, scored] as const),
  ];
  return { columns, rows: groups.map(([name, { p, r, f1 }]) => [name, p, r, f1]) };
};
