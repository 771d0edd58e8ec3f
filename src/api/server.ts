import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ValidationRule } from 'graphql';
import { Wake } from '../changes/wake.js';
import { unavailable } from '../core/errors.js';
import type { SocketHost } from '../deliver/websocket.js';
import { serveSockets } from '../deliver/websocket.js';
import type { Config } from '../core/config.js';
import { serveExplorer } from '../explorer/explorer.js';
import type { Rights } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import { answerOf } from './answer.js';
import type { Services } from './context.js';
import { createContext, momentOf } from './context.js';
import { admitsOrigin, allowOrigins } from './cors.js';
import { Documents } from './document.js';
import type { ErrorFormat } from './format-error.js';
import { errorFormat } from './format-error.js';
import { answerFailures, answerUnchanged, guardDocuments, serveHealth } from './http.js';
import { noIntrospection } from './introspection.js';
import type { ApiLimits } from './limits.js';
import { defaultLimits } from './limits.js';
import { Meter } from './meter.js';
import type { HttpContext } from './operations.js';
import { operations } from './operations.js';
import { payerOf } from './payer.js';
import type { OperationList } from './persisted.js';
import { checkPersisted, fixedStore, readOperationList } from './persisted.js';
import { askerOf } from './rights.js';
import { schema } from './schema.js';
import { workedDocument, workedOperations } from './worked-operations.js';

export const GRAPHQL_PATH = '/graphql';

export interface ApiOptions extends Omit<Services, 'wake'> {
  readonly config: Pick<Config, 'host' | 'port'> & Partial<Pick<Config, 'corsOrigins'>>;
  readonly limits?: Partial<ApiLimits>;
  /** Whether callers may read the schema and are told what they may have meant. */
  readonly introspection?: boolean;
  /** Where the operations stand that are answered, and no other; any is if it is left out. */
  readonly operationList?: string | undefined;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies?: number;
}

export interface Api {
  /** Without the path: http://127.0.0.1:4000 */
  readonly url: string;
  /** Takes no more requests, and waits for those that run. */
  close(): Promise<void>;
}

/** The server while it is put together: what HTTP and websockets share. */
interface Parts {
  readonly services: Services;
  readonly limits: ApiLimits;
  /** What documents have to follow besides the rules of GraphQL. */
  readonly rules: readonly ValidationRule[];
  readonly list: OperationList | null;
  readonly trustedProxies: number;
  readonly corsOrigins: Config['corsOrigins'] | undefined;
  readonly documents: Documents;
  readonly meter: Meter;
  readonly formatError: ErrorFormat;
}

const partsOf = ({ db, clock, log, authenticate, model = null, limits: ownLimits, introspection = true, operationList, trustedProxies = 0, config }: ApiOptions): Parts => {
  const wake = new Wake(db, { onTrouble: (error) => log.warn('log.listening-lost', { error }) });
  const services: Services = { db, clock, log, wake, authenticate, model };
  const limits = { ...defaultLimits, ...ownLimits };
  return {
    services, limits, trustedProxies, corsOrigins: config.corsOrigins,
    rules: introspection ? [] : [noIntrospection],
    list: operationList === undefined ? null : readOperationList(operationList, schema()),
    documents: new Documents(schema(), limits),
    meter: new Meter(schema(), limits, clock),
    formatError: errorFormat(log, { suggestions: introspection }),
  };
};

const createApollo = ({ limits, rules, list, meter, formatError }: Parts, app: FastifyInstance): ApolloServer<HttpContext> => new ApolloServer<HttpContext>({
  schema: schema(),
  formatError,
  introspection: true,
  validationRules: [...rules],
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  // Without a store of ours, Apollo keeps the newest in 30 MiB of memory.
  persistedQueries: list === null ? {} : { cache: fixedStore(list) },
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: limits.tokens },
  plugins: [
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false, document: workedDocument }),
    operations(meter, formatError),
  ],
});

const readOnce = async <T>({ services, limits }: Parts, rights: Rights, work: (ctx: Context) => Promise<T>): Promise<T> => {
  const moment = momentOf(services, limits);
  try {
    return await work(await createContext(services, limits, moment, rights));
  } finally {
    await moment.close();
  }
};

const hostOf = (parts: Parts, server: FastifyInstance['server']): SocketHost => ({
  server,
  schema: schema(),
  messageBytes: parts.limits.bodyBytes,
  rules: parts.rules,
  parse: (sent) => {
    checkPersisted(parts.list, sent);
    return parts.documents.parse(sent.query);
  },
  authenticate: parts.services.authenticate,
  admits: admitsOrigin(parts.corsOrigins),
  charge: async (request, rights, asked) => {
    const charge = await parts.meter.charge(payerOf(rights, request, parts.trustedProxies), asked);
    return (ctx, result) => answerOf(ctx, result, charge);
  },
  completePart: (ctx, result) => answerOf(ctx, result, null),
  createContext: (rights) => createContext(parts.services, parts.limits, parts.services.db, rights),
  read: (rights, work) => readOnce(parts, rights, work),
  formatError: parts.formatError,
});

/** Serves the graph over HTTP and websockets until it is closed. */
export const startApi = async (options: ApiOptions): Promise<Api> => {
  const { config } = options;
  const parts = partsOf(options);
  const { services, limits, trustedProxies } = parts;
  const app = fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle' });
  const apollo = createApollo(parts, app);
  await apollo.start();
  answerFailures(app, parts.formatError);
  serveHealth(app, services.db);
  await allowOrigins(app, config.corsOrigins);
  await serveExplorer(app, workedOperations);
  const contextOf = async (request: FastifyRequest): Promise<HttpContext> => {
    const rights = await askerOf(services.authenticate, request);
    return { ...await createContext(services, limits, momentOf(services, limits), rights), payer: payerOf(rights, request.raw, trustedProxies) };
  };
  await app.register(async (scope) => {
    guardDocuments(scope, parts.documents, parts.list);
    answerUnchanged(scope);
    await scope.register(fastifyApollo(apollo), { path: GRAPHQL_PATH, context: contextOf });
  });
  const closeSockets = serveSockets(GRAPHQL_PATH, hostOf(parts, app.server));
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
