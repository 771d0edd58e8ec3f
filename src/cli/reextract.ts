import type { Command } from 'commander';
import { reextract } from '../ingest/reextract.js';
import { exitCodes, exitCodesHelp, runWithStore } from './run.js';

/** Articles after which a person is told how far it is. */
const toldEvery = 20;

export const addReextract = (program: Command): void => {
  program
    .command('reextract')
    .description('Reads every stored version of every article again, one transaction an article; editors\' decisions stand. Broken off, it can be started again.')
    .option('--json', 'answer for programs: an object with the numbers of articles read and changed')
    .addHelpText('after', `
Examples:
  communique reextract
  communique reextract --json
${exitCodesHelp}`)
    .action(({ json }: { json?: boolean }) => runWithStore(async ({ clock, progress, interrupted }, { db }) => {
      const { articles, changed } = await reextract(db, clock, 'cli', interrupted, (done, all) => {
        if (done.articles % toldEvery === 0 || done.articles === all) progress(`Reextracted ${done.articles}/${all}: ${done.changed} changed`);
      });
      process.stdout.write(json ? `${JSON.stringify({ articles, changed, complete: !interrupted.aborted })}\n` : `${articles} articles read again, ${changed} changed.\n`);
      return interrupted.aborted ? exitCodes.interrupted : exitCodes.done;
    }, json));
};
