import Negotiator from 'negotiator';

export const MEDIA = { JSON: 'application/json', GRAPHQL: 'application/graphql-response+json' } as const;

/** In which form a caller takes an answer; null for one who takes none of ours. */
export const mediaTypeFor = (accept: string | undefined): string | null =>
  (accept ? new Negotiator({ headers: { accept } }).mediaType([MEDIA.JSON, MEDIA.GRAPHQL]) ?? null : MEDIA.JSON);

/** Failures that are not of the operation, or that anybody on the way should see. */
const always: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429, INTERNAL_SERVER_ERROR: 500, UNAVAILABLE: 503,
  // What a client of persisted queries waits for, to send the text.
  PERSISTED_QUERY_NOT_FOUND: 200,
};

/**
 * The status of an answer without data, by the code of its error. In the newer form of answers it tells that nothing was executed; in the older one 200
 * tells that it is the graph that answers, as the specification of GraphQL over HTTP has it.
 */
export const statusOf = (code: unknown, accept: string | undefined): number => {
  const fixed = always[String(code)];
  if (fixed !== undefined) return fixed;
  if (mediaTypeFor(accept) !== MEDIA.GRAPHQL) return 200;
  return code === 'DEADLINE_EXCEEDED' ? 504 : 400;
};
