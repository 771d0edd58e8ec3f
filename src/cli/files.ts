import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { badInput } from '../core/errors.js';

const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'it may not be read; check its permissions',
};

/** What keeps a file from being read, in words; any other failure as it is. */
export const fileFault = (error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  const words = fileFaults[code ?? ''];
  return words === undefined ? error : badInput(`The file cannot be read: ${words}.`, error);
};

/** The bytes of a file, or of standard input for `-`, which is waited for until `interrupted` fires. */
export const bytesOf = async (file: string, interrupted?: AbortSignal): Promise<Uint8Array> => {
  if (file === '-') return buffer(interrupted === undefined ? process.stdin : addAbortSignal(interrupted, process.stdin));
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const fault = fileFault(error);
    throw fault === error ? badInput(`The file cannot be read: ${error.message}.`, error) : fault;
  });
};
