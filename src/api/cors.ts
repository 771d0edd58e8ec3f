import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Apollo's Sandbox: as a page of its own, and as it is embedded in the landing page. */
const sandbox = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** How long a browser may keep the answer to a preflight request, in seconds. */
const PREFLIGHT_SECONDS = 600;

/** Lets pages of the Sandbox and of these origins ask from a browser; `*` stands for all. No cookies: whoever asks names a key in a header. */
export const allowOrigins = async (app: FastifyInstance, others: readonly string[] = []): Promise<void> => {
  const origin = others.includes('*') ? '*' : [...sandbox, ...others];
  await app.register(fastifyCors, { origin, methods: ['GET', 'POST'], maxAge: PREFLIGHT_SECONDS });
};

/**
 * Whether who comes from there may open a websocket. Browsers let any page do that and only tell whose page it is: one of this host and those that CORS
 * lets in may. A program that is no browser names no origin.
 */
export const admitsOrigin = (others: readonly string[] = []) => (origin: string | undefined, host: string | undefined): boolean =>
  origin === undefined || others.includes('*') || [...sandbox, ...others].includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
