import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { badInput } from '../core/errors.js';
import type { AnnotatedText } from '../ingest/annotate.js';
import type { GoldText, GoldPerson } from './annotated-set.js';

/** Precision, recall and F1 as the scorer names them. */
export interface Scored {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What the scorer of an annotated set answers. */
export interface GoldScores {
  readonly articles: number;
  readonly missing: number;
  readonly mentions: Readonly<Record<'PERSON' | 'ORG' | 'DATE' | 'EVENT' | 'DOC' | 'POSITION', Readonly<Record<'exact' | 'overlap', Scored>>>>;
  readonly dateValue: Scored;
  readonly participants: Readonly<Record<'name' | 'position' | 'affiliation' | 'state' | 'role' | 'full', Scored>>;
  readonly events: Readonly<Record<'found' | 'name' | 'ordinal' | 'kind' | 'start' | 'end' | 'city' | 'country' | 'chairOrHost' | 'status' | 'allAttributes', Scored>>;
  readonly documents: Readonly<Record<'found' | 'kind' | 'status' | 'period', Scored>>;
  readonly identity: Readonly<Record<'PERSON' | 'ORG' | 'EVENT', Scored>>;
  readonly macro: number;
}

interface Placed {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The scorer that comes with the annotated reports: what agrees with what is decided there, and by nobody else. */
export interface Scorer {
  score(golds: readonly GoldText[], predictions: ReadonlyMap<string, AnnotatedText>): GoldScores;
  trimSpan<M extends Placed>(mention: M): M;
  fold(text: string): string;
  state(name: string): string;
  tokenF1(a: string, b: string): number;
  sameName(a: string, b: string): boolean;
  samePosition(gold: Pick<GoldPerson, 'position' | 'otherPositions'>, predicted: Pick<GoldPerson, 'position'>): boolean;
  sameOrg(gold: Pick<GoldPerson, 'affiliation' | 'affiliationId'>, predicted: Pick<GoldPerson, 'affiliation'>, forms: ReadonlyMap<string, readonly string[]>): boolean;
}

const asked = ['score', 'trimSpan', 'fold', 'state', 'tokenF1', 'sameName', 'samePosition', 'sameOrg'] as const;

const isScorer = (loaded: unknown): loaded is Scorer =>
  typeof loaded === 'object' && loaded !== null && asked.every((name) => typeof (loaded as Record<string, unknown>)[name] === 'function');

/** Loads gold/score.mjs of the folder with the test sets. */
export const loadScorer = async (dataFolder: string): Promise<Scorer> => {
  const file = join(dataFolder, 'gold', 'score.mjs');
  if (!existsSync(file)) throw badInput(`${file} is not there: EVAL_DATA names a folder that holds gold/ with its scorer, and data/.`);
  const loaded: unknown = await import(pathToFileURL(file).href);
  if (!isScorer(loaded)) throw badInput(`${file} does not export ${asked.join(', ')}: it is no scorer that this project knows.`);
  return loaded;
};
