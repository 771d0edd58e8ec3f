import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFolder } from '../core/project.js';

/** Where the explorer is found. */
const EXPLORER_PATH = '/explore';

/** What `npm run build` makes of the folder page. */
const folder = join(projectFolder, 'dist', 'explorer');

/** The page is made of our own files and asks our own server alone. The editor writes its styles as it goes, so styles may be inline. */
const policy = [
  "default-src 'none'", "script-src 'self'", "worker-src 'self'", "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** Serves the page, its script and the editor's workers, and the operations that it opens with. */
export const serveExplorer = async (app: FastifyInstance, operations: readonly object[]): Promise<void> => {
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    });
    await scope.register(fastifyStatic, { root: folder, prefix: EXPLORER_PATH, dotfiles: 'ignore', preCompressed: true });
    scope.get(EXPLORER_PATH, async (_request, reply) => reply.sendFile('index.html'));
    scope.get(`${EXPLORER_PATH}/operations.json`, async () => operations);
  });
};
