import type { DocumentNode } from 'graphql';
import { execute, getOperationAST, getVariableValues, GraphQLError, parse, validate } from 'graphql';
import { z } from 'zod';
import type { Services } from '../api/context.js';
import { createContext } from '../api/context.js';
import { defaultLimits } from '../api/limits.js';
import { schema } from '../api/schema.js';
import { AppError, badInput } from '../core/errors.js';
import { Snapshot } from '../db/snapshot.js';
import type { Rights } from '../graph/access.js';
import { checkReading } from '../graph/access.js';
import { MAX_PAGE_SIZE } from '../graph/page-args.js';
import { seal } from './sealed-lines.js';

/** What is exported: a document of GraphQL that takes the variables of Paging, and the filter for it. */
export interface ExportRequest {
  readonly document: DocumentNode;
  readonly filter: Readonly<Record<string, unknown>> | null;
  /** Cursor behind which it starts. */
  readonly after: string | null;
  readonly rights: Rights;
}

interface Paging {
  readonly first: number;
  readonly after: string | null;
  readonly filter: ExportRequest['filter'];
}

/** A page as every connection of the graph has it, as far as an export needs it. */
const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.record(z.string(), z.unknown()) })),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
});
type ExportPage = z.output<typeof page>;

/** Whether a list within a node goes on behind what was read of it: then the export would be short without anybody seeing it. */
const isCut = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const next = (value as { pageInfo?: { hasNextPage?: unknown } | null }).pageInfo?.hasNextPage;
  return next === true || Object.values(value).some(isCut);
};

/** Parses a document that can be exported by, and checks a filter against it. */
export const exportable = (source: string, filter: ExportRequest['filter']): DocumentNode => {
  const document = parse(source);
  const [fault] = validate(schema(), document);
  if (fault !== undefined) throw fault;
  const operation = getOperationAST(document);
  if (operation?.operation !== 'query' || operation.selectionSet.selections.length !== 1) {
    throw new GraphQLError('A document to export by has one query with one field: a connection, with edges { cursor node { .. } } and pageInfo { hasNextPage }.');
  }
  const { errors } = getVariableValues(schema(), operation.variableDefinitions ?? [], { filter, first: 1, after: null });
  if (errors?.[0] !== undefined) throw errors[0];
  return document;
};

/** Reads everything through one snapshot, so that all pages are of one moment, with loaders of their own for each. */
class Reader {
  constructor(private readonly services: Services, private readonly snapshot: Snapshot, private readonly rights: Rights) {}

  async data(document: DocumentNode, variableValues: object): Promise<unknown> {
    const contextValue = await createContext(this.services, { ...defaultLimits, objects: Infinity }, this.snapshot, this.rights);
    const { data, errors } = await execute({ schema: schema(), document, variableValues: { ...variableValues }, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? badInput(error.message);
    return data;
  }

  async page(document: DocumentNode, paging: Paging): Promise<ExportPage> {
    const [list] = Object.values(await this.data(document, paging) as object);
    const read = page.safeParse(list);
    if (!read.success) throw badInput('The document selects too little: its field is a connection, with edges { cursor node { .. } } and pageInfo { hasNextPage }.');
    if (read.data.edges.some(({ node }) => isCut(node))) throw new AppError('LIMIT_EXCEEDED', 'A list within a node goes on behind its page, so the export would be short: ask for more of it in a document of your own.');
    return read.data;
  }
}

const position = parse('{ position }');

/** What is told while an export runs: how many entries are read, and where it could go on. */
type Told = (count: number, cursor: string) => void;

async function* entries(reader: Reader, { document, filter, after }: ExportRequest, told: Told, interrupted: AbortSignal): AsyncGenerator<{ line: string; cursor: string }, void, undefined> {
  let [place, count, more] = [after, 0, true];
  while (more) {
    interrupted.throwIfAborted();
    const { edges, pageInfo } = await reader.page(document, { first: MAX_PAGE_SIZE, after: place, filter });
    for (const { node, cursor } of edges) yield { line: JSON.stringify(node), cursor };
    more = pageInfo.hasNextPage;
    place = edges.at(-1)?.cursor ?? place;
    count += edges.length;
    if (place !== null) told(count, place);
  }
}

/** The nodes of a list, one a line, and a last line that seals them. All of it is read of one moment: that of the position in the last line. */
export async function* exportLines(services: Services, request: ExportRequest, told: Told, interrupted: AbortSignal): AsyncGenerator<string, void, undefined> {
  checkReading(request.rights, 'query');
  const snapshot = new Snapshot(services.db);
  try {
    const reader = new Reader(services, snapshot, request.rights);
    const at = await reader.data(position, {}) as { position: string };
    yield* seal(at.position, entries(reader, request, told, interrupted));
  } finally {
    await snapshot.end();
  }
}
