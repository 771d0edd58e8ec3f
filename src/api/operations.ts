import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { badInput } from '../core/errors.js';
import { Snapshot } from '../db/snapshot.js';
import { checkReading } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import { answerOf } from './answer.js';
import { cacheControl, entityTag, maxAgeOf } from './caching.js';
import { statusOf } from './conformance.js';
import type { ErrorFormat } from './format-error.js';
import type { Charge, Meter } from './meter.js';
import { RateLimited } from './meter.js';

/** The context of an operation that came over HTTP. */
export interface HttpContext extends Context {
  /** As payerOf() tells. */
  readonly payer: string;
}

type Request = GraphQLRequestContext<HttpContext>;
type Answered = GraphQLRequestContextWillSendResponse<HttpContext>;

/** What HTTP cannot take is refused with the road that can. Without this it fails late, as a mistake of ours. */
const refuseSubscription = ({ operation }: Request): void => {
  if (operation?.operation === 'subscription') {
    throw badInput('Subscriptions are told over a websocket, with the protocol graphql-ws, on this same address: send a query here.');
  }
};

/** Where reading is closed, a key for something else reads nothing, and pays nothing. */
const admit = async (meter: Meter, { document, operation, request, contextValue, response }: Request): Promise<Charge | null> => {
  if (document === undefined || operation === undefined) return null;
  checkReading(contextValue.rights, operation.operation);
  try {
    return await meter.charge(contextValue.payer, { document, operationName: request.operationName, variables: request.variables });
  } catch (error) {
    if (error instanceof RateLimited) response.http.headers.set('retry-after', String(error.retryAfterSeconds));
    throw error;
  }
};

/** What an operation read was one moment of the database: its connection goes back, and the answer gets its last form. */
const complete = async ({ contextValue, response }: Answered, charge: Charge | null, format: ErrorFormat): Promise<void> => {
  const { body } = response;
  if (contextValue.db instanceof Snapshot) await contextValue.db.close();
  if (body.kind !== 'single') return;
  const { errors, ...rest } = body.singleResult;
  const { errors: refused, ...answered } = await answerOf(contextValue, rest, charge);
  const all = refused?.map((error) => format(error.toJSON(), error)) ?? errors;
  body.singleResult = { ...(all && { errors: all }), ...answered };
};

/** Status and headers, once it is known what is answered. */
const setHead = ({ request, response, document, schema, contextValue: { rights } }: Answered): void => {
  const { body, http } = response;
  if (body.kind !== 'single') return;
  const { data, errors, extensions } = body.singleResult;
  const accept = request.http?.headers.get('accept');
  if (errors !== undefined && data === undefined && http.status !== 405) http.status = statusOf(errors[0]?.extensions?.['code'], accept);
  http.headers.set('vary', 'accept, authorization, origin');
  if (request.http?.method !== 'GET' || errors !== undefined || document === undefined) {
    http.headers.set('cache-control', 'no-store');
    return;
  }
  http.headers.set('cache-control', cacheControl(maxAgeOf(schema, document), rights.actor !== null));
  http.headers.set('etag', entityTag(data, extensions?.['warnings']));
};

/** What happens to every operation over HTTP, from being let in to its last header. */
export const operations = (meter: Meter, format: ErrorFormat): ApolloServerPlugin<HttpContext> => ({
  requestDidStart: async () => {
    let charge: Charge | null = null;
    return {
      didResolveOperation: async (request) => {
        refuseSubscription(request);
        charge = await admit(meter, request);
      },
      willSendResponse: async (request) => {
        await complete(request, charge, format);
        setHead(request);
      },
    };
  },
});
