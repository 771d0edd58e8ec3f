import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql';
import type { SocketHost } from '../deliver/websocket.js';
import { serveSockets } from '../deliver/websocket.js';
import { Wake } from '../changes/wake.js';
import { badInput, unavailable } from '../core/errors.js';
import { Snapshot } from '../db/snapshot.js';
import type { Rights } from '../graph/access.js';
import { visitor } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import type { Services } from './context.js';
import { createContext } from './context.js';
import { errorFormat } from './format-error.js';
import { answerFailures, guardDocuments, serveHealth } from './http.js';
import type { ApiLimits } from './limits.js';
import { checkNesting, defaultLimits } from './limits.js';
import { exampleDocument } from './sandbox.js';
import { schema } from './schema.js';

export const GRAPHQL_PATH = '/graphql';

export interface ApiOptions extends Omit<Services, 'wake' | 'authenticate'>, Partial<Pick<Services, 'authenticate'>> {
  readonly config: { readonly host: string; readonly port: number };
  readonly limits?: Partial<ApiLimits>;
}

export interface Api {
  /** Without the path: http://127.0.0.1:4000 */
  readonly url: string;
  /** Takes no more requests, and waits for those that run. */
  close(): Promise<void>;
}

/** An operation that asked for too much is refused as a whole: the parts of it that came would be as large as the limit. */
const refuseExcess = (formatError: SocketHost['formatError']): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      const { refusal } = contextValue.loaders;
      if (body.kind === 'single' && refusal !== null) body.singleResult = { errors: [formatError({ message: refusal.message }, refusal)] };
    },
  }),
});

const tellWarnings: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single' || contextValue.warnings.length === 0) return;
      body.singleResult.extensions = { ...body.singleResult.extensions, warnings: contextValue.warnings };
    },
  }),
};

/** What an operation reads is one moment of the database; the connection goes back with the answer. */
const endSnapshot: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { db } }) => {
      if (db instanceof Snapshot) await db.end();
    },
  }),
};

/** What HTTP cannot take is refused with the road that can. Without this it fails late, as a mistake of ours. */
const refuseSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'subscription') {
        throw badInput('Subscriptions are told over a websocket, with the protocol graphql-ws, on this same address: send a query here.');
      }
    },
  }),
};

const createApollo = ({ schema, formatError }: SocketHost, limits: ApiLimits, app: FastifyInstance): ApolloServer<Context> => new ApolloServer<Context>({
  schema,
  formatError,
  introspection: true,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: limits.tokens },
  plugins: [
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false, document: exampleDocument }),
    refuseSubscriptions,
    refuseExcess(formatError),
    tellWarnings,
    endSnapshot,
  ],
});

const parseWithin = ({ nesting, tokens }: ApiLimits, source: string): DocumentNode => {
  checkNesting(source, nesting);
  return parse(source, { maxTokens: tokens });
};

const readOnce = async <T>(services: Services, limits: ApiLimits, rights: Rights, work: (ctx: Context) => Promise<T>): Promise<T> => {
  const snapshot = new Snapshot(services.db);
  try {
    return await work(await createContext(services, limits, snapshot, rights));
  } finally {
    await snapshot.end();
  }
};

/** Serves the graph over HTTP and websockets until it is closed. */
export const startApi = async ({ config, limits: ownLimits, ...given }: ApiOptions): Promise<Api> => {
  const services: Services = { authenticate: async () => visitor, ...given, wake: new Wake(given.db, { onTrouble: (error) => given.log.warn('log.listening-lost', { error }) }) };
  const limits = { ...defaultLimits, ...ownLimits };
  const app = fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle' });
  const host: SocketHost = {
    server: app.server,
    schema: schema(),
    parse: (source) => parseWithin(limits, source),
    authenticate: services.authenticate,
    createContext: (rights) => createContext(services, limits, services.db, rights),
    read: (rights, work) => readOnce(services, limits, rights, work),
    formatError: errorFormat(services.log),
  };
  const apollo = createApollo(host, limits, app);
  await apollo.start();
  answerFailures(app, host.formatError);
  serveHealth(app, services.db);
  const contextOf = async ({ headers }: FastifyRequest) => createContext(services, limits, new Snapshot(services.db), await services.authenticate(headers.authorization ?? null));
  await app.register(async (scope) => {
    guardDocuments(scope, limits);
    await scope.register(fastifyApollo(apollo), { path: GRAPHQL_PATH, context: contextOf });
  });
  const closeSockets = serveSockets(GRAPHQL_PATH, host);
  const close = async (): Promise<void> => {
    await closeSockets();
    await apollo.stop();
    await services.wake.close();
  };
  const url = await app.listen(config).catch(async (error: NodeJS.ErrnoException) => {
    await close();
    throw error.code === 'EADDRINUSE' ? unavailable(`Port ${config.port} on ${config.host} is taken: end what uses it, or set PORT to another one.`, error) : error;
  });
  return { url, close };
};
