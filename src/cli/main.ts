import 'reflect-metadata';
import { Command } from 'commander';
import { settingsHelp } from './settings-help.js';
import { addExport } from './export.js';
import { addCancel } from './cancel.js';
import { addCorrect } from './correct.js';
import { addExtract } from './extract.js';
import { addIdentify } from './identify.js';
import { addIngest } from './ingest.js';
import { addKeys } from './keys.js';
import { addMerge } from './merge.js';
import { addMigrate } from './migrate.js';
import { addReextract } from './reextract.js';
import { addRestore } from './restore.js';
import { exitCodes, exitCodesHelp } from './run.js';
import { addSample } from './sample.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';
import { addSplit } from './split.js';

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

const commands = [
  addServe, addMigrate, addIngest, addExtract, addReextract, addSample, addSchema, addExport, addKeys,
  addMerge, addSplit, addCorrect, addIdentify, addCancel, addRestore,
];
for (const add of commands) add(program);
for (const command of program.commands) command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage));

void program.parseAsync();
