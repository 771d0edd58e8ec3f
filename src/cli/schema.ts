import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { schemaText } from '../api/schema.js';
import { projectFolder } from '../core/project.js';
import { exitCodes, exitCodesHelp, run } from './run.js';

export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .description('Prints the GraphQL schema.')
    .option('--write', 'write it to schema.graphql instead')
    .addHelpText('after', `
Examples:
  communique schema
  communique schema --write
${exitCodesHelp}`)
    .action(({ write }: { write?: boolean }) => run(async () => {
      if (write) await writeFile(join(projectFolder, 'schema.graphql'), schemaText());
      else process.stdout.write(schemaText());
      return exitCodes.done;
    }));
};
