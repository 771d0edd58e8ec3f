import { likenessOfNames } from '../link/likeness/names.js';
import { Counts } from './counts.js';
import type { Figures } from './counts.js';
import { dataFile, linesOf } from './data-files.js';
import { floorsBeside } from './floors.js';
import type { Section } from './table.js';

/** Two names, and whether they are one's. */
interface Pair {
  /** Of the file, counted from 1: how a case is named in the report. */
  readonly line: number;
  readonly schema: string;
  readonly names: readonly [string, string];
  readonly same: boolean;
  readonly quality: string;
  readonly category: string;
}

export interface PairScores {
  readonly pairs: number;
  /** From which likeness on two names are taken for one's, chosen on these pairs. */
  readonly threshold: number;
  readonly all: Figures;
  readonly schemas: Readonly<Record<string, Figures>>;
  /** Pairs that must be right and are not. */
  readonly strongFailures: readonly { readonly line: number; readonly schema: string; readonly category: string; readonly same: boolean }[];
}

/** Cells of a line of CSV; quotes hold commas, doubled quotes a quote. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '');

const pairsIn = (dataFolder: string): Pair[] =>
  linesOf(dataFile(dataFolder, 'names-bench', 'cases.csv')).flatMap((line, index) => {
    const [, schema = '', left = '', right = '', same, quality = '', category = ''] = cellsOf(line);
    return index === 0 || line === '' ? [] : [{ line: index + 1, schema, names: [left, right] as const, same: same === 'true', quality, category }];
  });

/** How alike the linker takes two names to be, 0 to 1. */
const likeness = ({ schema, names: [a, b] }: Pair): number => likenessOfNames(schema === 'Person' ? 'PERSON' : 'ORGANIZATION', a, b);

export const scorePairs = (dataFolder: string): PairScores => {
  const pairs = pairsIn(dataFolder).map((pair) => ({ ...pair, likeness: likeness(pair) }));
  const at = (threshold: number, of: readonly (typeof pairs)[number][] = pairs): Counts => {
    const counts = new Counts();
    for (const pair of of) {
      if (pair.likeness >= threshold && pair.same) counts.right += 1;
      else if (pair.likeness >= threshold) counts.wrong += 1;
      else if (pair.same) counts.missed += 1;
    }
    return counts;
  };
  const thresholds = [...new Set(pairs.map((pair) => pair.likeness))].filter((value) => value > 0);
  const threshold = thresholds.reduce((best, value) => (at(value).f1 > at(best).f1 ? value : best), 1);
  const schemas = [...new Set(pairs.map(({ schema }) => schema))].sort();
  return {
    pairs: pairs.length,
    threshold,
    all: at(threshold).toJSON(),
    schemas: Object.fromEntries(schemas.map((schema) => [schema, at(threshold, pairs.filter((pair) => pair.schema === schema)).toJSON()])),
    strongFailures: pairs.filter((pair) => pair.quality === 'STRONG' && (pair.likeness >= threshold) !== pair.same)
      .map(({ line, schema, category, same }) => ({ line, schema, category, same })),
  };
};

export const pairsSection = ({ pairs, threshold, all, schemas, strongFailures }: PairScores): Section => ({
  title: 'names-bench: one name or two',
  prose: [
    `${pairs} pairs of names of people, companies and others, same or not. Two names count as one's from a likeness of ${threshold.toFixed(2)} on, chosen on these pairs.`,
    strongFailures.length === 0
      ? 'No pair of the quality STRONG is decided wrongly.'
      : `Of the pairs of the quality STRONG these are decided wrongly (lines of the file): ${strongFailures.map(({ line, schema, same }) => `${line} (${schema}, ${same ? 'same' : 'different'})`).join(', ')}.`,
  ],
  tables: [{
    columns: ['pairs', 'precision', 'recall', 'F1', 'floor'],
    rows: [
      ['all', all.precision, all.recall, all.f1, floorsBeside['names-bench']],
      ...Object.entries(schemas).map(([schema, figures]) => [schema, figures.precision, figures.recall, figures.f1, null]),
      ['best published peer (nomenklatura)', null, null, '0.79', null],
    ],
  }],
});
