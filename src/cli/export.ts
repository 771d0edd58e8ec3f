import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { GraphQLError } from 'graphql';
import type { DocumentNode } from 'graphql';
import { authenticator } from '../access/authenticate.js';
import type { ExportKind } from '../app/export-documents.js';
import { exportDocuments } from '../app/export-documents.js';
import type { ExportRequest } from '../app/export.js';
import { exportable, exportLines } from '../app/export.js';
import { verify } from '../app/sealed-lines.js';
import type { Store } from '../app/store.js';
import { Wake } from '../changes/wake.js';
import { unavailable } from '../core/errors.js';
import type { Rights } from '../graph/access.js';
import { Scope, visitor } from '../graph/access.js';
import { fileFault } from './files.js';
import type { Workplace } from './run.js';
import { exitCodes, exitCodesHelp, run, runWithStore, toPerson, wrongCall } from './run.js';

interface ExportOptions {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly kind: ExportKind;
  readonly document?: string;
  readonly after?: string;
  readonly output?: string;
  readonly verify?: string;
  readonly key?: string;
  readonly withEmbargoed?: boolean;
}

const filterIn = (json: string): Readonly<Record<string, unknown>> => {
  try {
    const filter: unknown = JSON.parse(json);
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter as Readonly<Record<string, unknown>>;
  } catch {
    // The sentence below says what would be right.
  }
  throw new InvalidArgumentError('Give an object of JSON with the fields of the filter, like \'{"language": ["en"]}\'.');
};

const kinds = Object.keys(exportDocuments) as ExportKind[];

const kindIn = (word: string): ExportKind => {
  const kind = kinds.find((each) => each === word);
  if (kind === undefined) throw new InvalidArgumentError(`Give ${kinds.join(' or ')}.`);
  return kind;
};

/** Whoever runs this holds the database; without a key it shows what everybody sees all the same. */
const rightsFor = ({ key, withEmbargoed }: ExportOptions, { clock, log, config }: Workplace, { db }: Store): Promise<Rights> | Rights => {
  if (key !== undefined) return authenticator({ db, clock, log }, config)(`Bearer ${key}`);
  return withEmbargoed ? { actor: 'cli', scopes: new Set([Scope.READ, Scope.EMBARGO]) } : visitor;
};

/** A file appears under its name when it is whole; of one that is not, nothing is left. */
const write = async (lines: AsyncIterable<string>, file: string | undefined, interrupted: AbortSignal): Promise<void> => {
  if (file === undefined) {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
    return;
  }
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(part));
    interrupted.throwIfAborted();
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** What breaks the way out, in words: everything else that breaks has its words already. */
const wayOut = (error: unknown): unknown => {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const writing = code === 'EPIPE' || (syscall !== undefined && ['open', 'write', 'rename'].includes(syscall));
  return writing ? unavailable('The export could not be written to its end, so it is short: see that its reader waits and the disk has room, and export again.', error) : error;
};

const exportAll = (options: ExportOptions, document: DocumentNode): Promise<void> =>
  runWithStore(async (workplace, store) => {
    const { clock, log, progress, interrupted, config } = workplace;
    const { db } = store;
    const wake = new Wake(db, { onTrouble: (error) => log.warn('log.listening-lost', { error }) });
    try {
      const request: ExportRequest = { document, filter: options.filter ?? null, after: options.after ?? null, rights: await rightsFor(options, workplace, store) };
      const services = { db, wake, clock, log, authenticate: authenticator({ db, clock, log }, config) };
      await write(exportLines(services, request, (count, cursor) => progress(`${count} exported, up to ${cursor}`), interrupted), options.output, interrupted);
      return exitCodes.done;
    } catch (error) {
      if (interrupted.aborted) return exitCodes.interrupted;
      throw wayOut(error);
    } finally {
      await wake.close();
    }
  });

const check = (file: string): Promise<void> =>
  run(async () => {
    const { count, position } = await verify(createReadStream(file, 'utf8')).catch((error: unknown) => { throw fileFault(error); });
    toPerson(`The file is whole: ${count} lines, as of the position ${position}.`);
    return exitCodes.done;
  });

/** The document for a call, checked with its filter; a sentence where the call is wrong. */
const documentFor = async ({ document, kind, filter, key, withEmbargoed }: ExportOptions): Promise<DocumentNode | string> => {
  if (key !== undefined && withEmbargoed) return 'Give either --key or --with-embargoed: with a key, its scopes decide.';
  try {
    return exportable(document === undefined ? exportDocuments[kind] : await readFile(document, 'utf8'), filter ?? null);
  } catch (error) {
    return error instanceof GraphQLError ? error.message : (fileFault(error) as Error).message;
  }
};

const exportOrCheck = async (options: ExportOptions): Promise<void> => {
  if (options.verify !== undefined) return check(options.verify);
  const document = await documentFor(options);
  return typeof document === 'string' ? run(async () => wrongCall(document)) : exportAll(options, document);
};

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description('Writes everything that a filter selects as NDJSON, one node a line, all of one moment. The last line tells the position of the log, the count and the SHA-256 of the lines ahead of it.')
    .option('--filter <json>', 'ArticleFilter or EventFilter as JSON; everything if left out', filterIn)
    .option('--kind <kind>', `what is exported: ${kinds.join(' or ')}`, kindIn, 'articles')
    .option('--document <file>', 'select by a query of your own, which takes $filter, $first and $after, in place of that for the kind')
    .option('--after <cursor>', 'start behind this entry: a cursor that an earlier export told')
    .option('--output <file>', 'file that appears when the export is whole; standard output if left out')
    .option('--key <key>', 'see what the holder of this API key sees; what everybody sees if left out')
    .option('--with-embargoed', 'see also what is under embargo')
    .option('--verify <file>', 'check that a file that was exported is whole, and nothing else')
    .addHelpText('after', `
Examples:
  communique export --filter '{"language": ["en"], "published": {"from": "2026-01-01T00:00:00Z"}}' --output articles.ndjson
  communique export --kind events --filter '{"status": ["HELD"]}' | gzip > events.ndjson.gz
  communique export --document people.graphql --output people.ndjson
  communique export --verify articles.ndjson
${exitCodesHelp}`)
    .action(exportOrCheck);
};
