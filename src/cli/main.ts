import 'reflect-metadata';
import { Command } from 'commander';
import { exitCodes, exitCodesHelp } from './run.js';
import { settingsHelp } from './settings-help.js';

/** What adds a command, by its name: whoever calls one waits for nothing that the others need. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  serve: async () => (await import('./serve.js')).addServe,
  migrate: async () => (await import('./migrate.js')).addMigrate,
  ingest: async () => (await import('./ingest.js')).addIngest,
  extract: async () => (await import('./extract.js')).addExtract,
  reextract: async () => (await import('./reextract.js')).addReextract,
  sample: async () => (await import('./sample.js')).addSample,
  schema: async () => (await import('./schema.js')).addSchema,
  export: async () => (await import('./export.js')).addExport,
  keys: async () => (await import('./keys.js')).addKeys,
  merge: async () => (await import('./merge.js')).addMerge,
  split: async () => (await import('./split.js')).addSplit,
  correct: async () => (await import('./correct.js')).addCorrect,
  identify: async () => (await import('./identify.js')).addIdentify,
  cancel: async () => (await import('./cancel.js')).addCancel,
  restore: async () => (await import('./restore.js')).addRestore,
};

const program = new Command('communique')
  .description('Reads the news and answers who met whom, where, on whose behalf, to decide what, and which words say so.')
  .addHelpText('after', `
Examples:
  communique serve
  communique ingest report.txt
  communique ingest --help

${settingsHelp()}
${exitCodesHelp}`)
  // Commands take it over as they are added, and theirs from them.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage));

/** Whatever is no call of one command (help, or a word that is none) needs them all. */
const main = async (called: string | undefined): Promise<void> => {
  const names = called !== undefined && Object.hasOwn(commands, called) ? [called] : Object.keys(commands);
  for (const name of names) (await commands[name]?.())?.(program);
  await program.parseAsync();
};

void main(process.argv[2]);
