import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Apollo's Sandbox: as a page of its own, and as it is embedded in the landing page. */
const sandbox = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** How long a browser may keep the answer to a preflight request, in seconds. */
const PREFLIGHT_SECONDS = 600;

/** Lets pages of the Sandbox and of these origins ask from a browser, `*` stands for all. No cookies: whoever asks names a key in a header. */
export const allowOrigins = async (app: FastifyInstance, others: readonly string[] = []): Promise<void> => {
  const origin = others.includes('*') ? '*' : [...sandbox, ...others];
  await app.register(fastifyCors, { origin, methods: ['GET', 'POST'], maxAge: PREFLIGHT_SECONDS, strictPreflight: false });
};
