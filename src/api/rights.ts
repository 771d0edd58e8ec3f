import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { AppError } from '../core/errors.js';
import type { Rights } from '../graph/access.js';
import { checkReading } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import type { Services } from './context.js';

/** HTTP statuses of what is refused before an operation runs; the rest is a fault of the request. */
const statuses: { readonly [C in AppError['code']]?: number } = { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 };

/** Of RFC 6750: what to send, for those who read headers and not answers. */
const challenge = ['www-authenticate', 'Bearer realm="communique"'] as const;

const overHttp = (error: unknown): unknown => {
  if (!(error instanceof AppError)) return error;
  const headers = new HeaderMap(error.code === 'UNAUTHENTICATED' ? [challenge] : []);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statuses[error.code] ?? 400, headers } } });
};

/** Who asks, by the one header Authorization of a request. Node would keep the first of two and drop the other. */
export const askerOf = async (authenticate: Services['authenticate'], { raw }: FastifyRequest): Promise<Rights> => {
  const sent = raw.headersDistinct['authorization'] ?? [];
  try {
    if (sent.length > 1) throw new AppError('UNAUTHENTICATED', 'The request has more than one header Authorization: send one key or token.');
    return await authenticate(sent[0] ?? null);
  } catch (error) {
    throw overHttp(error);
  }
};

/** Where reading is closed, a key for something else reads nothing. */
export const refuseReading: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      try {
        if (operation !== undefined) checkReading(contextValue.rights, operation.operation);
      } catch (error) {
        throw overHttp(error);
      }
    },
  }),
};
