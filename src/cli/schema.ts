import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { schemaChanges } from '../api/schema-changes.js';
import { schema, schemaText } from '../api/schema.js';
import { projectFolder } from '../core/project.js';
import { exitCodes, exitCodesHelp, run } from './run.js';

const written = join(projectFolder, 'schema.graphql');
const released = join(projectFolder, 'schema.released.graphql');

/** Tells what differs from the last release, and refuses what would break a client. */
const check = async (): Promise<number> => {
  const { breaking, dangerous } = schemaChanges(await readFile(released, 'utf8'), schema());
  for (const change of dangerous) process.stdout.write(`dangerous  ${change}\n`);
  for (const change of breaking) process.stdout.write(`breaking   ${change}\n`);
  return breaking.length === 0 ? exitCodes.done : exitCodes.refused;
};

interface SchemaOptions {
  readonly write?: boolean;
  readonly check?: boolean;
  readonly release?: boolean;
}

export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .description('Prints the GraphQL schema.')
    .option('--write', 'write it to schema.graphql instead')
    .option('--check', 'print what differs from the last release instead, and fail where that breaks clients')
    .option('--release', 'write it to schema.released.graphql instead, which --check compares with')
    .addHelpText('after', `
Examples:
  communique schema
  communique schema --write
  communique schema --check
${exitCodesHelp}`)
    .action((options: SchemaOptions) => run(async () => {
      if (options.check) return check();
      if (options.write) await writeFile(written, schemaText());
      else if (options.release) await writeFile(released, schemaText());
      else process.stdout.write(schemaText());
      return exitCodes.done;
    }));
};
