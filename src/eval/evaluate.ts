import { join } from 'node:path';
import { projectFolder } from '../core/project.js';
import { readAnnotatedSet, readGold } from './annotated-set.js';
import type { Calibration } from './calibration.js';
import { calibrate } from './calibration.js';
import { expected } from './floors.js';
import type { floorsBeside } from './floors.js';
import type { SetScores } from './gold.js';
import { figureOf, scoreSet } from './gold.js';
import type { KremlinScores } from './kremlin-events.js';
import { scoreKremlin } from './kremlin-events.js';
import type { PairScores } from './name-pairs.js';
import { scorePairs } from './name-pairs.js';
import { loadScorer } from './scorer.js';
import type { TaggedScores } from './tagged-names.js';
import { scoreTagged, taggedSets } from './tagged-names.js';

/** A figure beside what is expected of it. */
export type Floor = (typeof expected)[number] & { readonly value: number };

/** Everything that is measured of understanding. */
export interface Evaluation {
  readonly gold: SetScores;
  /** Reports that nobody read before they were scored; they stand in the project. */
  readonly blind: SetScores | null;
  readonly kremlin: KremlinScores;
  readonly tagged: readonly TaggedScores[];
  readonly pairs: PairScores;
  readonly calibration: { readonly gold: Calibration; readonly blind: Calibration | null };
  /** Every figure of which something is expected. */
  readonly floors: readonly Floor[];
}

const blindFolder = join(projectFolder, 'test', 'fixtures', 'blind');

export const evaluate = async (dataFolder: string, progress: (line: string) => void): Promise<Evaluation> => {
  const scorer = await loadScorer(dataFolder);
  progress('Reading the annotated reports ..');
  const [gold, blind] = [readGold(dataFolder), readAnnotatedSet(blindFolder)];
  const scores = scoreSet(gold, scorer);
  progress('kremlin-events ..');
  const kremlin = scoreKremlin(dataFolder, scorer);
  const tagged = taggedSets.map((set) => {
    progress(`${set.name} ..`);
    return scoreTagged(set, dataFolder);
  });
  progress('names-bench ..');
  const pairs = scorePairs(dataFolder);
  progress('Confidence ..');
  return {
    gold: scores,
    blind: blind.golds.length === 0 ? null : scoreSet(blind, scorer),
    kremlin, tagged, pairs,
    calibration: { gold: calibrate(gold, scorer), blind: blind.golds.length === 0 ? null : calibrate(blind, scorer) },
    floors: besideExpectations(scores, beside(kremlin, tagged, pairs)),
  };
};

/** The figures of the sets beside the annotated reports, by the name of the measure. */
const beside = (kremlin: KremlinScores, tagged: readonly TaggedScores[], pairs: PairScores): Readonly<Record<keyof typeof floorsBeside, number | undefined>> => {
  const persons = (set: string, kind: string): number | undefined => tagged.find((one) => one.set === set)?.names[kind]?.f1;
  return {
    'kremlin-events, recall of name': kremlin.name,
    'kremlin-events, recall of name with position': kremlin.nameWithPosition,
    'names-bench': pairs.all.f1,
    'ner-re3d, names of persons exact': persons('ner-re3d', 'Person'),
    'ner-gum-news, names of persons exact': persons('ner-gum-news', 'person'),
  };
};

const besideExpectations = (scores: SetScores, figures: Readonly<Record<string, number | undefined>>): Floor[] =>
  expected.flatMap((one) => {
    const value = figures[one.measure] ?? figureOf(scores, one.measure, one.part);
    return value === undefined ? [] : [{ ...one, value }];
  });
