import type { IncomingMessage, Server } from 'node:http';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import { createSourceEventStream, execute, getOperationAST, GraphQLError, Kind, specifiedRules, validate } from 'graphql';
import type { OperationResult, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { limitExceeded } from '../core/errors.js';
import type { Rights } from '../graph/access.js';
import { checkReading } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import type { Connection, Door } from './admission.js';
import { admit, watch } from './admission.js';
import { mapped } from './stream.js';

export const socketLimits = {
  /** Subscriptions and other operations that one connection may have open at once. */
  operations: 100,
  /** A client that does not answer for so long is cut off; a slow one answers, and is waited for. */
  pingMs: 12_000,
  /** The key or token of a connection is looked at again so often, and ahead of each change that is told. */
  recheckMs: 30_000,
  /** What a client is given to say goodbye when the server closes. */
  closeMs: 2_000,
};

type Sent = Pick<SubscribePayload, 'query' | 'operationName' | 'variables' | 'extensions'>;

/** Gives an answer its last form. */
type Complete = (ctx: Context, result: ExecutionResult) => Promise<ExecutionResult>;

/** The context of an operation that was let in. */
interface Admitted extends Context {
  readonly complete: Complete;
}

/** The server whose address and schema the sockets share. */
export interface SocketHost extends Door {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  /** Bytes of one message from a client. */
  readonly messageBytes: number;
  /** What documents have to follow besides the rules of GraphQL. */
  readonly rules: readonly ValidationRule[];
  /** Parses a document under the limits that hold over HTTP. */
  readonly parse: (sent: Sent) => DocumentNode;
  /** Whether a client may connect that comes from a page of this origin, to this host; a program has no origin. */
  readonly admits: (origin: string | undefined, host: string | undefined) => boolean;
  /** Lets an operation in, at its cost; tells how its answer is completed. */
  readonly charge: (request: IncomingMessage, rights: Rights, asked: { document: DocumentNode } & Pick<Sent, 'operationName' | 'variables'>) => Promise<Complete>;
  /** Completes each part of a stream, which was paid for at its start. */
  readonly completePart: Complete;
  /** A context for what goes on: it sees the database as it is at any time. */
  readonly createContext: (rights: Rights) => Promise<Context>;
  /** Does work that reads one moment of the database. */
  readonly read: <T>(rights: Rights, work: (ctx: Context) => Promise<T>) => Promise<T>;
}

const coded = (error: GraphQLError, code: ApolloServerErrorCode): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { code } });

const failure = (error: unknown): GraphQLError => {
  if (!(error instanceof GraphQLError)) return new GraphQLError('The operation could not be started.', { originalError: error as Error });
  return error.extensions['code'] === undefined ? coded(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED) : error;
};

/** What is to be executed, or why it is not: the same checks in the same order as over HTTP. */
const prepare = async (host: SocketHost, connection: Connection, sent: Sent): Promise<ExecutionArgs | GraphQLError[]> => {
  try {
    const most = socketLimits.operations;
    if (Object.keys(connection.subscriptions).length > most) throw limitExceeded(`A connection may have at most ${most} operations open: end one, or open another connection.`);
    const document = host.parse(sent);
    const faults = validate(host.schema, document, [...specifiedRules, ...host.rules]);
    if (faults.length > 0) return faults.map((fault) => coded(fault, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
    const { operationName = null, variables = null } = sent;
    const rights = await admit(host, connection);
    checkReading(rights, getOperationAST(document, operationName)?.operation ?? 'query');
    const complete = await host.charge(connection.extra.request, rights, { document, operationName, variables });
    const contextValue: Admitted = { ...await host.createContext(rights), complete };
    return { schema: host.schema, document, operationName, variableValues: variables, contextValue };
  } catch (error) {
    return [failure(error)];
  }
};

const run = (host: SocketHost, args: ExecutionArgs, complete: Complete): Promise<ExecutionResult> =>
  host.read((args.contextValue as Context).rights, async (ctx) => complete(ctx, await execute({ ...args, contextValue: ctx })));

/** Every change is answered by a reading of its own: an earlier one would show nodes as they were. */
const subscribe = async (host: SocketHost, args: ExecutionArgs): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> => {
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) return stream;
  return mapped(stream[Symbol.asyncIterator](), (rootValue) => run(host, { ...args, rootValue }, host.completePart));
};

/** An answer is told while the key or token holds by which it was asked for. */
const checked = (host: SocketHost, connection: Connection, result: OperationResult): AsyncIterableIterator<ExecutionResult> | undefined => {
  if (!(Symbol.asyncIterator in result)) return undefined;
  return mapped(result[Symbol.asyncIterator](), async (answer) => {
    await admit(host, connection);
    return answer;
  });
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
    noServer: true, path, maxPayload: host.messageBytes,
    verifyClient: ({ origin, req }, admit) => admit(host.admits(origin, req.headers.host), 403, 'Pages of this origin may not connect: name it in CORS_ORIGINS.'),
  });
  const format = inForm(host);
  const serving = useServer({
    isProd: true,
    onConnect: (connection) => admit(host, connection).then(() => watch(host, connection, socketLimits.recheckMs), () => false),
    onSubscribe: (connection, _id, payload) => prepare(host, connection, payload),
    onOperation: (connection, _id, _payload, _args, result) => checked(host, connection, result),
    execute: (args) => run(host, args, (args.contextValue as Admitted).complete),
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
