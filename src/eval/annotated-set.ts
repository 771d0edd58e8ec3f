import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedEvent, AnnotatedPerson, Annotation } from '../extract/annotations.js';
import type { DescribedText, TextDescription } from '../ingest/annotate.js';
import { readDescribed } from '../ingest/annotate.js';

export type GoldPerson = AnnotatedPerson;
export type GoldEvent = AnnotatedEvent;

export interface GoldMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: string;
  readonly value?: string;
}

/** What people wrote down of one text, in the shape in which predictions are given. */
export type GoldText = TextDescription & Omit<Annotation, 'mentions'> & { readonly mentions: readonly GoldMention[] };

/** Annotated texts, and what is read in them. */
export interface AnnotatedSet {
  readonly golds: readonly GoldText[];
  readonly texts: readonly DescribedText[];
}

export interface AnnotatedFile {
  readonly gold: GoldText;
  readonly file: string;
}

/** A text that is annotated in a set and stands elsewhere. */
interface OutlyingText {
  readonly id: string;
  readonly file: string;
}

const isGold = (value: unknown): value is GoldText =>
  typeof value === 'object' && value !== null && 'id' in value && 'mentions' in value && Array.isArray(value.mentions);

/** Every annotated text of a folder of NAME.json beside NAME.txt, and where it stands; without the folder there are none. */
const filesOf = (folder: string, outlying: readonly OutlyingText[] = []): AnnotatedFile[] =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.json')).sort().flatMap((name) => {
    const gold: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!isGold(gold)) return [];
    return [{ gold, file: outlying.find(({ id }) => id === gold.id)?.file ?? join(folder, name.replace(/json$/, 'txt')) }];
  });

/** The annotated reports of the data folder; the text of the customer's seed stands in a folder of its own. */
export const goldFiles = (dataFolder: string): AnnotatedFile[] => {
  const seed = join(dataFolder, 'seed');
  const [file] = existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith('.txt')).sort() : [];
  return filesOf(join(dataFolder, 'gold'), file === undefined ? [] : [{ id: '00-seed', file: join(seed, file) }]);
};

const read = (files: readonly AnnotatedFile[]): AnnotatedSet => ({ golds: files.map(({ gold }) => gold), texts: files.map(({ gold, file }) => readDescribed(readFileSync(file), gold)) });

export const readGold = (dataFolder: string): AnnotatedSet => read(goldFiles(dataFolder));

export const readAnnotatedSet = (folder: string): AnnotatedSet => read(filesOf(folder));
