import { systemClock } from '../core/clock.js';
import type { Clock } from '../core/clock.js';
import type { Config } from '../core/config.js';
import { readConfig } from '../core/config.js';
import { AppError } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { createLogger } from '../core/logger.js';
import type { Logger } from '../core/logger.js';
import type { Progress, Store } from '../app/store.js';

/** What the exit code of every command means; `--help` prints it. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  unavailable: 3,
  ourMistake: 70,
  interrupted: 130,
} as const;

export const exitCodesHelp = `
Exit codes:
  0   done
  1   some input was refused; nothing of it was stored, the rest was
  2   the call or a setting is wrong
  3   the database or an address cannot be had
  70  a mistake of ours; the id leads to the log line
  130 ended by Ctrl-C or a signal; what was reported as done is stored`;

/** What a command works with. */
export interface Workplace {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  /** Lines for a person, on standard error. */
  readonly progress: Progress;
  /** Fires on Ctrl-C and its like: finish what is under way, begin nothing more. */
  readonly interrupted: AbortSignal;
}

export const toPerson: Progress = (line) => void process.stderr.write(`${line}\n`);

/** Says what would be a right call, and answers the exit code for a wrong one. */
export const wrongCall = (sentence: string): number => {
  toPerson(sentence);
  return exitCodes.usage;
};

/** One sentence to the person, and the exit code that goes with it. */
const report = async (error: unknown, log: Logger | null): Promise<number> => {
  const told = error instanceof AppError ? error : (await import('../db/connection-lost.js')).connectionLost(error);
  if (told !== null) {
    toPerson(told.message);
    return told.code === 'UNAVAILABLE' ? exitCodes.unavailable : exitCodes.refused;
  }
  const id = newId();
  toPerson(`Something went wrong on our side; the log tells more under the id ${id}.`);
  if (log === null) toPerson(String(error instanceof Error ? error.stack : error));
  log?.error('command.failed', { id, error });
  return exitCodes.ourMistake;
};

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The signal of a command that can stop in the middle; one that never asks for it is ended by the system. */
const interruption = (): (() => AbortSignal) => {
  let controller: AbortController | undefined;
  return () => {
    if (controller !== undefined) return controller.signal;
    const made = new AbortController();
    controller = made;
    for (const signal of endingSignals) process.once(signal, () => made.abort());
    return made.signal;
  };
};

/** From here on it ends by itself: an impatient second Ctrl-C would leave running what has not been closed yet. */
export const ignoreSignals = (): void => {
  for (const signal of endingSignals) process.on(signal, () => undefined);
};

/** Runs a command with its settings read; what it throws becomes a sentence and an exit code. */
export const run = async (command: (workplace: Workplace) => Promise<number>, quiet = false): Promise<void> => {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    process.exitCode = error instanceof AppError ? (toPerson(error.message), exitCodes.usage) : await report(error, null);
    return;
  }
  // A command speaks to a person by itself: the log tells it only what went wrong.
  const log = createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  try {
    const interrupted = interruption();
    process.exitCode = await command({ config, log, clock: systemClock, progress: quiet ? () => undefined : toPerson, get interrupted() { return interrupted(); } });
  } catch (error) {
    process.exitCode = await report(error, log);
  }
};

/** The same for a command that needs the store, which is closed behind it. What the store needs takes a while to load, so the others go without. */
export const runWithStore = (command: (workplace: Workplace, store: Store) => Promise<number>, quiet = false): Promise<void> =>
  run(async (workplace) => {
    const { openStore } = await import('../app/store.js');
    const store = await openStore(workplace.config, workplace.log, workplace.clock, workplace.progress);
    try {
      return await command(workplace, store);
    } finally {
      ignoreSignals();
      await store.close();
    }
  }, quiet);

/** Rows as aligned columns under their names. */
export const table = (rows: readonly Readonly<Record<string, string | number>>[]): string => {
  const [first] = rows;
  if (first === undefined) return '';
  const columns = Object.keys(first);
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => [...(row[index] ?? '')].length)));
  return cells.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd()).join('\n');
};
