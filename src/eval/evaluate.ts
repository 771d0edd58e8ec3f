import { join } from 'node:path';
import { projectFolder } from '../core/project.js';
import { readAnnotatedSet, readGold } from './annotated-set.js';
import type { Calibration } from './calibration.js';
import { calibrate } from './calibration.js';
import { otherFloors } from './floors.js';
import type { Floor, SetScores } from './gold.js';
import { floorsOf, scoreSet } from './gold.js';
import type { KremlinScores } from './kremlin-events.js';
import { scoreKremlin } from './kremlin-events.js';
import type { PairScores } from './name-pairs.js';
import { scorePairs } from './name-pairs.js';
import { loadScorer } from './scorer.js';
import type { TaggedScores } from './tagged-names.js';
import { scoreTagged, taggedSets } from './tagged-names.js';

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
    floors: [...floorsOf(scores), ...floorsBeside(kremlin, tagged, pairs)],
  };
};

const floorsBeside = (kremlin: KremlinScores, tagged: readonly TaggedScores[], pairs: PairScores): Floor[] => {
  const figure = (measure: string, value: number, floor: number): Floor => ({ measure, part: 'all', value, floor, aim: null });
  return [
    figure('kremlin-events, recall of name', kremlin.name, otherFloors.kremlinName),
    figure('kremlin-events, recall of name with position', kremlin.nameWithPosition, otherFloors.kremlinPosition),
    figure('names-bench', pairs.all.f1, otherFloors.namesBench),
    ...taggedSets.flatMap(({ name, person, marksAllReferences }) => {
      const names = tagged.find(({ set }) => set === name)?.names[person];
      return marksAllReferences && names !== undefined ? [figure(`${name}, names of persons exact`, names.f1, otherFloors.persons)] : [];
    }),
  ];
};
