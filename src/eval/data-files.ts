import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../core/errors.js';

/** A test set beside the annotated reports; each is a folder of data/ with a README that says what it is. */
export const dataFile = (dataFolder: string, ...path: readonly string[]): string => {
  const file = join(dataFolder, 'data', ...path);
  if (!existsSync(file)) throw badInput(`${file} is not there: EVAL_DATA names a folder that holds gold/ and data/.`);
  return file;
};

export const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/);

/** The files of a folder with that ending, those of its folders included, in a stable order. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
