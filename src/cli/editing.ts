import type { Command } from 'commander';
import type { DataSource } from 'typeorm';
import type { CommitNote } from '../changes/transaction.js';
import { globalId, parseIdOf } from '../graph/global-id.js';
import { exitCodes, exitCodesHelp, runWithStore, table } from './run.js';

/** What all commands of editors take. */
export interface EditOptions {
  readonly reason?: string;
  readonly json?: boolean;
}

/** The id in the database that a global id of that type names. */
export const idOf = (type: string, value: string): string => parseIdOf([type], value).id;

/** Who stands in the log for what is decided on the command line. */
const editor = 'cli';

/** Does what an editor asks, as one commit, and prints the id of what came of it. */
export const runEdit = (type: string, { reason, json = false }: EditOptions, work: (db: DataSource, note: CommitNote) => Promise<string>): Promise<void> =>
  runWithStore(async ({ clock }, { db }) => {
    const id = globalId(type, await work(db, { actor: editor, reason: reason ?? null, at: clock() }));
    process.stdout.write(json ? `${JSON.stringify({ type, id })}\n` : `${table([{ type, id }])}\n`);
    return exitCodes.done;
  }, json);

/** The options and the help that these commands share. */
export const asEdit = (command: Command, examples: readonly string[]): Command => command
  .option('--json', 'answer for programs: an object with type and id')
  .addHelpText('after', `
Ids are global ids, as the field "id" answers them.

Examples:
${examples.map((example) => `  communique ${example}`).join('\n')}
${exitCodesHelp}`);
