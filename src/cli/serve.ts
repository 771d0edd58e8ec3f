import { once } from 'node:events';
import type { Command } from 'commander';
import { GRAPHQL_PATH } from '../api/server.js';
import { serve } from '../app/serve.js';
import { createLogger } from '../core/logger.js';
import { exitCodes, exitCodesHelp, ignoreSignals, run, toPerson } from './run.js';

/** One linked query to paste: the way from an event to the people, and to the words that say so. */
const linkedQuery = `{
  events(first: 1, filter: { status: [HELD], kind: [MEETING] }) {
    nodes {
      name startDate city
      delegations { nodes { represents { name } head { person { name } position } } }
      evidence(supports: ["startDate"], first: 1) { nodes { quote article { headline source { name } } } }
    }
  }
}`;

const welcome = (url: string): string => `
Communique answers at
  ${url}${GRAPHQL_PATH}      GraphQL over HTTP; in a browser, Apollo's Sandbox
  ${url.replace(/^http/, 'ws')}${GRAPHQL_PATH}        subscriptions over graphql-ws
  ${url}/explore      the same graph to explore in a browser, without internet
  ${url}/health       for machines

A linked query to paste:

${linkedQuery}

Ctrl-C ends it.`;

/** Serves until it is told to end. */
export const runServe = (): Promise<void> =>
  run(async ({ config, clock, progress, interrupted }) => {
    const service = await serve(config, createLogger(config.logLevel), clock, progress, interrupted);
    if (!interrupted.aborted) {
      progress(welcome(service.url));
      await once(interrupted, 'abort');
    }
    ignoreSignals();
    toPerson('Ending ..');
    await service.close();
    return exitCodes.done;
  });

export const addServe = (program: Command): void => {
  program
    .command('serve')
    .description('Starts the database (the embedded one unless DATABASE_URL is set), loads the sample desk into an empty one, and serves GraphQL until Ctrl-C.')
    .addHelpText('after', `
Examples:
  communique serve
  PORT=8080 SAMPLE_DESK=off communique serve
${exitCodesHelp}`)
    .action(runServe);
};
