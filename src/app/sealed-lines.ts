import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../core/errors.js';

/** What the last line of a file tells of the lines ahead of it: by it a file that was cut or altered is found out. */
export interface End {
  /** Cursor of the log: what is told after it is not in the file, and everything else is. */
  readonly position: string;
  /** Cursor of the last entry in its list; null for an empty file. */
  readonly cursor: string | null;
  readonly count: number;
  /** SHA-256 of all lines ahead of this one with their line feeds, hexadecimal. */
  readonly hash: string;
}

const endLine = z.strictObject({ end: z.strictObject({ position: z.string(), cursor: z.string().nullable(), count: z.int().min(0), hash: z.string() }) });

/** Lines with their line feeds, and behind them the one that tells how many and which they were. */
export async function* seal(position: string, lines: AsyncIterable<{ readonly line: string; readonly cursor: string }>): AsyncGenerator<string, void, undefined> {
  const hash = createHash('sha256');
  let [count, last]: [number, string | null] = [0, null];
  for await (const { line, cursor } of lines) {
    hash.update(line).update('\n');
    [count, last] = [count + 1, cursor];
    yield `${line}\n`;
  }
  const end: End = { position, cursor: last, count, hash: hash.digest('hex') };
  yield `${JSON.stringify({ end })}\n`;
}

/** Lines as they end in a line feed, and nothing else: JSON may hold other signs that end lines of text. What stands behind the last one comes as well. */
async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<{ readonly text: string; readonly ended: boolean }, void, undefined> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...more] = chunk.split('\n');
    rest += first;
    for (const next of more) {
      yield { text: rest, ended: true };
      rest = next;
    }
  }
  if (rest !== '') yield { text: rest, ended: false };
}

const endIn = (text: string): End | null => {
  try {
    return endLine.parse(JSON.parse(text)).end;
  } catch {
    return null;
  }
};

const short = (sentence: string): AppError => new AppError('BAD_INPUT', sentence);

/**
 * Reads a file that seal() made to its end.
 * @throws AppError with one sentence where it is cut, or not what it was
 */
export const verify = async (chunks: AsyncIterable<string>): Promise<End> => {
  const hash = createHash('sha256');
  let count = 0;
  let last: { readonly text: string; readonly ended: boolean } | null = null;
  for await (const line of linesIn(chunks)) {
    if (last !== null) {
      hash.update(last.text).update('\n');
      count += 1;
    }
    last = line;
  }
  const end = last?.ended === true ? endIn(last.text) : null;
  if (end === null) throw short(`The file is cut: after ${count} lines it has no last line that tells its count and hash; export again.`);
  if (end.count !== count) throw short(`The file holds ${count} lines and was written with ${end.count}; export again.`);
  if (end.hash !== hash.digest('hex')) throw short(`The ${count} lines of the file are not those that were written; export again.`);
  return end;
};
