import type { Command } from 'commander';
import { exitCodes, exitCodesHelp, runWithStore } from './run.js';

export const addMigrate = (program: Command): void => {
  program
    .command('migrate')
    .description('Brings the database to the shape and the reference data of this version; run it again as often as you like.')
    .addHelpText('after', `
Examples:
  communique migrate
  DATABASE_URL=postgres://user:password@host:5432/communique communique migrate
${exitCodesHelp}`)
    .action(() => runWithStore(async ({ progress }) => {
      progress('The database is up to date.');
      return exitCodes.done;
    }));
};
