import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../src/core/project.js';

export interface CommandResult {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the first line of standard error that matches. */
  line(pattern: RegExp): Promise<string>;
  /** Standard error so far. */
  errors(): string;
  /** Standard output so far. */
  output(): string;
  readonly ended: Promise<CommandResult>;
}

export interface CommandOptions {
  /** What it reads on standard input. */
  readonly input?: string | Uint8Array | undefined;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** Starts a script of the built project as its own process, with settings and nothing else of this environment that would change them. */
export const start = (script: string, args: readonly string[], settings: Readonly<Record<string, string>>, { input, user }: CommandOptions = {}): RunningCommand => {
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...settings };
  const child = spawn(process.execPath, [join(projectFolder, 'dist', script), ...args], { ...user, env, cwd: '/' });
  let errors = '';
  let output = '';
  const waiting = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
    for (const look of waiting) look();
  });
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { output += chunk; });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ended = closed.then((code) => ({ code, stdout: output, stderr: errors }));
  const line = (pattern: RegExp): Promise<string> => new Promise((resolve, reject) => {
    const look = (): void => {
      const found = errors.split('\n').find((each) => pattern.test(each));
      if (found === undefined) return;
      waiting.delete(look);
      resolve(found);
    };
    waiting.add(look);
    look();
    void ended.then(() => reject(new Error(`It ended before ${String(pattern)}:\n${errors}`)));
  });
  return { pid: child.pid as number, kill: (signal) => void child.kill(signal), line, errors: () => errors, output: () => output, ended };
};

/** Runs `communique` to its end. */
export const communique = (args: readonly string[], settings: Readonly<Record<string, string>>, input?: string | Uint8Array): Promise<CommandResult> =>
  start('src/cli/main.js', args, settings, { input }).ended;
