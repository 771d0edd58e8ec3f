import { spawn } from 'node:child_process';
import type { ServiceUser } from './service-user.js';

/** What a finished command left. */
export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Settings of PostgreSQL clients and locales in our environment must not reach the server: they would change what it is. */
const serverEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)));

/**
 * Runs a program of PostgreSQL to its end, as `user` where one is given.
 * It gets a process group of its own: Ctrl-C goes to a whole group, and would end it halfway.
 */
export const run = (program: string, args: readonly string[], user: ServiceUser | undefined): Promise<Outcome> =>
  new Promise((settle) => {
    const child = spawn(program, args, { ...user, cwd: '/', env: serverEnvironment(), detached: true, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', (error) => settle({ succeeded: false, output: error.message }));
    child.once('close', (code) => settle({ succeeded: code === 0, output: Buffer.concat(output).toString().trim() }));
  });
