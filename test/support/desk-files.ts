import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/core/project.js';

const folder = join(projectFolder, 'src', 'app', 'sample-desk');

/** Paths of the sample desk's reports, in their order. */
export const deskFiles: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => join(folder, file));

/** The path of the one report whose name begins so. */
export const deskFile = (beginning: string): string => deskFiles.find((file) => file.slice(folder.length + 1).startsWith(beginning)) as string;

export const bytesOf = (file: string): Uint8Array => readFileSync(file);
