import type { Server } from 'node:http';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { createSourceEventStream, execute, GraphQLError, Kind, validate } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { limitExceeded } from '../core/errors.js';
import type { Rights } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import { mapped } from './stream.js';

export const socketLimits = {
  /** Bytes of one message from a client. */
  messageBytes: 100_000,
  /** Subscriptions and other operations that one connection may have open at once. */
  operations: 100,
  /** A client that does not answer for so long is cut off; a slow one answers, and is waited for. */
  pingMs: 12_000,
  /** What a client is given to say goodbye when the server closes. */
  closeMs: 2_000,
};

/** The server whose address and schema the sockets share. */
export interface SocketHost {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  /** Parses a document under the limits that hold over HTTP. */
  readonly parse: (source: string) => DocumentNode;
  /** Whether a client may connect that comes from a page of this origin, to this host; a program has no origin. */
  readonly admits: (origin: string | undefined, host: string | undefined) => boolean;
  /** Tells who asks by what a client sends as `authorization` when it connects. */
  readonly authenticate: (authorization: string | null) => Promise<Rights>;
  /** A context for what goes on: it sees the database as it is at any time. */
  readonly createContext: (rights: Rights) => Promise<Context>;
  /** Does work that reads one moment of the database. */
  readonly read: <T>(rights: Rights, work: (ctx: Context) => Promise<T>) => Promise<T>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

type Sent = Pick<SubscribePayload, 'query' | 'operationName' | 'variables'>;

const coded = (error: GraphQLError, code: ApolloServerErrorCode): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { code } });

const failure = (error: unknown): GraphQLError => {
  if (!(error instanceof GraphQLError)) return new GraphQLError('The operation could not be started.', { originalError: error as Error });
  return coded(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
};

/** What is to be executed, or why it is not: the same checks in the same order as over HTTP. */
const prepare = async (host: SocketHost, authorization: unknown, open: number, { query, operationName, variables }: Sent): Promise<ExecutionArgs | GraphQLError[]> => {
  try {
    const most = socketLimits.operations;
    if (open > most) throw limitExceeded(`A connection may have at most ${most} operations open: end one, or open another connection.`);
    const document = host.parse(query);
    const faults = validate(host.schema, document);
    if (faults.length > 0) return faults.map((fault) => coded(fault, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
    const rights = await host.authenticate(typeof authorization === 'string' ? authorization : null);
    return { schema: host.schema, document, operationName: operationName ?? null, variableValues: variables ?? null, contextValue: await host.createContext(rights) };
  } catch (error) {
    return [failure(error)];
  }
};

const run = (host: SocketHost, args: ExecutionArgs): Promise<ExecutionResult> => host.read((args.contextValue as Context).rights, async (ctx) => {
  const result = await execute({ ...args, contextValue: ctx });
  const { refusal } = ctx.loaders;
  if (refusal !== null) return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
  return ctx.warnings.length === 0 ? result : { ...result, extensions: { ...result.extensions, warnings: ctx.warnings } };
});

/** Every change is answered by a reading of its own: an earlier one would show nodes as they were. */
const subscribe = async (host: SocketHost, args: ExecutionArgs): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> => {
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) return stream;
  return mapped(stream[Symbol.asyncIterator](), (rootValue) => run(host, { ...args, rootValue }));
};

const inForm = ({ formatError }: SocketHost) => (error: GraphQLError): GraphQLFormattedError => {
  const badVariable = error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  const known = badVariable ? coded(error, ApolloServerErrorCode.BAD_USER_INPUT) : error;
  return formatError(known.toJSON(), known.originalError ?? known);
};

/**
 * Serves the schema over the protocol of graphql-ws, on the address that HTTP has. Nothing is made for a client before its socket has taken
 * what was made last: a slow one makes the log wait for it, not memory.
 * @returns closes all connections, with a code that tells clients to connect again and go on from their cursors
 */
export const serveSockets = (path: string, host: SocketHost): (() => Promise<void>) => {
  const sockets = new WebSocketServer({
    noServer: true, path, maxPayload: socketLimits.messageBytes,
    verifyClient: ({ origin, req }, admit) => admit(host.admits(origin, req.headers.host), 403, 'Pages of this origin may not connect: name it in CORS_ORIGINS.'),
  });
  const format = inForm(host);
  const serving = useServer({
    isProd: true,
    onSubscribe: ({ subscriptions, connectionParams }, _id, payload) => prepare(host, connectionParams?.['authorization'], Object.keys(subscriptions).length, payload),
    execute: (args) => run(host, args),
    subscribe: (args) => subscribe(host, args),
    onNext: (_ctx, _id, _payload, _args, result) =>
      (result.errors === undefined ? undefined : { ...result, errors: result.errors.map(format) }),
    onError: (_ctx, _id, _payload, errors) => errors.map(format),
  }, sockets, socketLimits.pingMs);
  host.server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => {
      sockets.emit('connection', client, request);
      // The library prints what breaks a socket; the socket closes itself, with the code that says why.
      client.removeAllListeners('error').on('error', () => undefined);
    });
  });
  return async () => {
    const cut = setTimeout(() => { for (const client of sockets.clients) client.terminate(); }, socketLimits.closeMs);
    await serving.dispose();
    clearTimeout(cut);
  };
};
