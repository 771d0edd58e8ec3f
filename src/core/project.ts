import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder at or above `folder` that holds a package.json: the same for sources and for their build. */
const enclosingPackage = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json stands above the program: put it back into its project folder.');
  return enclosingPackage(parent);
};

/** The project's own folder, whatever folder the process was started in. */
export const projectFolder = enclosingPackage(__dirname);
