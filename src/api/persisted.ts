import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, parse, validate } from 'graphql';
import { z } from 'zod';
import { AppError, badInput } from '../core/errors.js';

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type OperationList = ReadonlyMap<string, string>;

/** What a request says of its document: the text, its hash, or both. */
export interface Sent {
  readonly query?: unknown;
  readonly extensions?: unknown;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const listed = z.record(z.string(), z.string());

const textsAt = (path: string): string[] => {
  if (statSync(path).isDirectory()) return readdirSync(path).filter((name) => name.endsWith('.graphql')).sort().map((name) => readFileSync(join(path, name), 'utf8'));
  const entries = Object.entries(listed.parse(JSON.parse(readFileSync(path, 'utf8'))));
  for (const [hash, text] of entries) if (hash !== sha256(text)) throw new Error(`${hash} is not the SHA-256 of its document`);
  return entries.map(([, text]) => text);
};

/**
 * Reads the operations that a server answers: a folder of .graphql files, or a JSON file of documents by their hash.
 * @throws AppError BAD_INPUT where one of them is not of the schema
 */
export const readOperationList = (path: string, schema: GraphQLSchema): OperationList => {
  try {
    return new Map(textsAt(path).map((text) => {
      const [fault] = validate(schema, parse(text));
      if (fault !== undefined) throw new Error(`${fault.message} In: ${text.slice(0, 100)}`);
      return [sha256(text), text];
    }));
  } catch (error) {
    throw badInput(`OPERATION_LIST cannot be used (${(error as Error).message}): give a folder of .graphql files, or a JSON file of documents by their SHA-256.`, error);
  }
};

const hashOf = ({ extensions }: Sent): unknown => (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;

/** Refuses a document that is not what its hash says, and one that is not in the list, where there is a list. */
export const checkPersisted = (list: OperationList | null, sent: Sent): void => {
  const { query } = sent;
  const [hash, own] = [hashOf(sent), typeof query === 'string' && query !== '' ? sha256(query) : undefined];
  if (hash !== undefined && own !== undefined && hash !== own) {
    throw new GraphQLError('The hash of the persisted query is not the SHA-256 of its text: send that in hexadecimal, in small letters.', { extensions: { code: 'BAD_REQUEST' } });
  }
  const asked = own ?? hash;
  if (list === null || asked === undefined || list.has(String(asked))) return;
  throw new AppError('OPERATION_NOT_LISTED', 'This server answers the operations of its list alone: have yours added to it, or send one of them by its SHA-256.');
};

/** The list in the form of Apollo's store of persisted queries; nothing is added to it. */
export const fixedStore = (list: OperationList) => ({
  get: async (key: string) => list.get(key.replace(/^apq:/, '')),
  set: async () => undefined,
  delete: async () => false,
});
