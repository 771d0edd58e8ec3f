import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { badInput, limitExceeded } from '../core/errors.js';
import { isUnchanged } from './caching.js';
import { MEDIA, mediaTypeFor, statusOf } from './conformance.js';
import type { Documents } from './document.js';
import type { ErrorFormat } from './format-error.js';
import type { OperationList, Sent } from './persisted.js';
import { checkPersisted } from './persisted.js';

const parsed = (json: unknown): unknown => {
  try {
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  } catch {
    // Whoever reads the request says so.
    return undefined;
  }
};

/** What a request says of its document, in its body or in its address; that is decoded as Apollo does it, who takes what fastify leaves undecoded. */
const sentWith = ({ method, body, url }: FastifyRequest): Sent => {
  if (method !== 'GET') return (body ?? {}) as Sent;
  const { searchParams } = new URL(url, 'http://localhost');
  return { query: searchParams.get('query'), extensions: parsed(searchParams.get('extensions')) };
};

/** Looks at the documents of requests before they are parsed, and at nothing that is not JSON. */
export const guardDocuments = (app: FastifyInstance, documents: Documents, list: OperationList | null): void => {
  app.removeContentTypeParser('text/plain');
  app.addHook('preHandler', async (request) => {
    const sent = sentWith(request);
    checkPersisted(list, sent);
    if (typeof sent.query === 'string') documents.check(sent.query);
  });
};

/** Answers a client that has the same answer already with that word alone. */
export const answerUnchanged = (app: FastifyInstance): void => {
  app.addHook('onSend', async ({ headers }, reply, payload) => {
    const tag = reply.getHeader('etag');
    if (typeof tag !== 'string' || !isUnchanged(headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
};

const mended = (error: FastifyError, bodyBytes: number): Error => {
  if (error.statusCode === 413) return limitExceeded(`The request is larger than ${bodyBytes} bytes: ask for less at once.`);
  if (error.statusCode === 415) return badInput(`The server takes ${MEDIA.JSON} alone: send {"query": "..", "variables": {..}} with that content type.`);
  const ours = error.statusCode === undefined || error.statusCode >= 500;
  return ours ? error : badInput(error.message, error);
};

/** What fails outside of GraphQL is answered in its form all the same: never a page, never a stack. */
export const answerFailures = (app: FastifyInstance, formatError: ErrorFormat): void => {
  app.setErrorHandler<FastifyError>(async (error, { headers: { accept } }, reply) => {
    const { extensions } = error as Partial<GraphQLError>;
    const formatted = formatError({ message: error.message, ...(extensions && { extensions }) }, mended(error, app.initialConfig.bodyLimit ?? 0));
    const status = error.statusCode ?? statusOf(formatted.extensions?.['code'], accept);
    return reply.status(status).type(mediaTypeFor(accept) ?? MEDIA.JSON).header('cache-control', 'no-store').send(JSON.stringify({ errors: [formatted] }));
  });
  app.setNotFoundHandler(async (request, reply) => {
    const message = `There is nothing at ${request.url.slice(0, 200)}: the graph is at /graphql.`;
    return reply.status(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
};

/** For whoever watches the process: whether it can answer. */
export const serveHealth = (app: FastifyInstance, db: DataSource): void => {
  app.get('/health', async (_request, reply) => {
    const alive = await db.query('select 1').then(() => true, () => false);
    return reply.status(alive ? 200 : 503).send({ status: alive ? 'ok' : 'unavailable' });
  });
};
