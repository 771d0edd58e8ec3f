import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../core/project.js';

/** An operation to start from. It runs as it stands: what it needs of variables has defaults that the sample desk answers. */
export interface WorkedOperation {
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly about: string;
  /** The operation with its comments. */
  readonly document: string;
}

/** They lie beside the sources, one a file, in the order of their names: they are data, and no build moves them. */
const folder = join(projectFolder, 'src', 'api', 'operations');

/** The first line of comment is the title, the others say what the operation shows. */
const worked = (document: string): WorkedOperation => {
  const [title = '', ...about] = [...document.matchAll(/^# (.*)$/gm)].map(([, line]) => line as string);
  return { title, about: about.join(' '), document };
};

/** What the Sandbox and the explorer open with. */
export const workedOperations: readonly WorkedOperation[] = readdirSync(folder).sort().map((file) => worked(readFileSync(join(folder, file), 'utf8')));

/** All of them in one document, of which a client runs one by name. */
export const workedDocument: string = workedOperations.map(({ document }) => document).join('\n');
