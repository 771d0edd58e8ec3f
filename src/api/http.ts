import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppError, limitExceeded } from '../core/errors.js';
import type { errorFormat } from './format-error.js';
import type { ApiLimits } from './limits.js';
import { checkNesting } from './limits.js';

const documentOf = ({ body, query }: FastifyRequest): unknown => [body, query].map((part) => (part as { query?: unknown } | null | undefined)?.query).find(Boolean);

/** Looks at the documents of requests before they are parsed. */
export const guardDocuments = (app: FastifyInstance, { nesting }: ApiLimits): void => {
  app.addHook('preHandler', async (request) => {
    const document = documentOf(request);
    if (typeof document === 'string') checkNesting(document, nesting);
  });
};

const mended = (error: FastifyError | AppError, bodyBytes: number): AppError | FastifyError => {
  if (error instanceof AppError) return error;
  if (error.statusCode === 413) return limitExceeded(`The request is larger than ${bodyBytes} bytes: ask for less at once.`);
  const ours = error.statusCode === undefined || error.statusCode >= 500;
  return ours ? error : new AppError('BAD_INPUT', error.message, { cause: error });
};

/** What fails outside of GraphQL is answered in its form all the same: never a page, never a stack. */
export const answerFailures = (app: FastifyInstance, formatError: ReturnType<typeof errorFormat>): void => {
  app.setErrorHandler<FastifyError | AppError>(async (error, _request, reply) => {
    const status = error instanceof AppError ? 400 : error.statusCode ?? 500;
    return reply.status(status).send({ errors: [formatError({ message: error.message }, mended(error, app.initialConfig.bodyLimit ?? 0))] });
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
