import type { Command } from 'commander';
import { loadSampleDesk } from '../app/sample-desk.js';
import { exitCodes, exitCodesHelp, runWithStore } from './run.js';

export const addSample = (program: Command): void => {
  program
    .command('sample')
    .description('Loads the sample desk: invented reports, and one of a real meeting. Those that are there already stay as they are.')
    .addHelpText('after', `
Examples:
  communique sample
${exitCodesHelp}`)
    .action(() => runWithStore(async ({ clock, progress, interrupted }, { db }) => {
      await loadSampleDesk(db, clock, progress, interrupted);
      return interrupted.aborted ? exitCodes.interrupted : exitCodes.done;
    }));
};
