import 'reflect-metadata';
import { Command } from 'commander';
import { settingsHelp } from './settings-help.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { addIngest } from './ingest.js';
import { addKeys } from './keys.js';
import { addMigrate } from './migrate.js';
import { exitCodes, exitCodesHelp } from './run.js';
import { addSample } from './sample.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';

const program = new Command('communique')
  .description('Reads the news and answers who met whom, where, on whose behalf, to decide what, and which words say so.')
  .addHelpText('after', `
Examples:
  communique serve
  communique ingest report.txt
  communique ingest --help

${settingsHelp()}
${exitCodesHelp}`)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage));

for (const add of [addServe, addMigrate, addIngest, addExtract, addSample, addSchema, addKeys, addExport]) add(program);
for (const command of program.commands) command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage));

void program.parseAsync();
