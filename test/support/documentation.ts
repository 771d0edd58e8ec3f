import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/core/project.js';

const inFolder = (folder: string): string[] =>
  readdirSync(join(projectFolder, folder)).filter((file) => file.endsWith('.md')).sort().map((file) => join(folder, file));

/** Every page of prose, by its path in the project. */
export const pages: readonly string[] = [...inFolder('.'), ...inFolder('docs'), ...inFolder('examples/client'), ...inFolder('docs/adr')];

export const textOf = (page: string): string => readFileSync(join(projectFolder, page), 'utf8');

/** The blocks of code in a page that are in that language, in order. */
export const codeIn = (page: string, language: string): string[] =>
  [...textOf(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, marked, code]) => (marked === language ? [code as string] : []));

const tableHead = /^\|.*\|\n\|(?: -+ \|)+$/gm;

/** The rows of all tables in a page, without their heads, each as its cells without marks. */
export const rowsIn = (page: string): string[][] =>
  [...textOf(page).replace(tableHead, '').matchAll(/^\|(.*)\|$/gm)].map(([, row]) => (row as string).split('|').map((cell) => cell.trim().replaceAll('`', '')));
