import { HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { AppError } from '../core/errors.js';
import type { Authenticate, Rights } from '../graph/access.js';
import { statusOf } from './conformance.js';

/** Of RFC 6750: what to send, for those who read headers and not answers. */
const challenge = ['www-authenticate', 'Bearer realm="communique"'] as const;

/** A refusal with its status and header: it comes before there is an operation, whose answer would get them. */
const overHttp = (error: unknown, accept: string | undefined): unknown => {
  if (!(error instanceof AppError)) return error;
  const headers = new HeaderMap(error.code === 'UNAUTHENTICATED' ? [challenge] : []);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statusOf(error.code, accept), headers } } });
};

/** Who asks, by the one header Authorization of a request. Node would keep the first of two and drop the other. */
export const askerOf = async (authenticate: Authenticate, { raw }: FastifyRequest): Promise<Rights> => {
  const sent = raw.headersDistinct['authorization'] ?? [];
  try {
    if (sent.length > 1) throw new AppError('UNAUTHENTICATED', 'The request has more than one header Authorization: send one key or token.');
    return await authenticate(sent[0] ?? null);
  } catch (error) {
    throw overHttp(error, raw.headers.accept);
  }
};
