import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { badInput } from '../core/errors.js';

const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'it may not be read; check its permissions',
};

/** The bytes of a file, or of standard input for `-`. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  if (file === '-') return buffer(process.stdin);
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw badInput(`The file cannot be read: ${fileFaults[error.code ?? ''] ?? error.message}.`, error);
  });
};
