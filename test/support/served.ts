import { ask, dataOf } from './ask.js';
import type { CommandOptions, RunningCommand } from './command.js';
import { start } from './command.js';

/** The product's server as a process of its own, answering. */
export interface Served {
  readonly url: string;
  readonly command: RunningCommand;
  /** The data of an answer without errors. */
  query<Data>(query: string, variables?: object): Promise<Data>;
}

/** `main.js` from its start, on a free port unless the settings name one. */
export const startServer = (settings: Readonly<Record<string, string>>, options?: CommandOptions): RunningCommand =>
  start('src/main.js', [], { PORT: '0', ...settings }, options);

/** Resolves when the server says where it answers. */
export const served = async (command: RunningCommand): Promise<Served> => {
  const line = await command.line(/http:\S+\/graphql/);
  const { origin: url } = new URL(/http:\S+/.exec(line)?.[0] ?? line);
  return { url, command, query: async <Data>(query: string, variables?: object) => dataOf(await ask<Data>(url, query, variables)) };
};
