import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

interface HolderOptions {
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly env?: NodeJS.ProcessEnv;
  /** Folder of the project whose build is run. */
  readonly project?: string;
}

/** A real process that uses the embedded PostgreSQL of a data folder. */
export class Holder {
  readonly events: string[] = [];
  private readonly waiting = new Map<string, () => void>();
  private readonly exit: Promise<unknown>;

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    this.exit = once(child, 'exit');
    createInterface(child.stderr).on('line', (line) => this.note(line));
  }

  url = '';
  owned = false;

  static async start(dataDir: string, { user, env, project }: HolderOptions = {}): Promise<Holder> {
    const script = join(__dirname, 'hold-database.cjs');
    const args = [script, dataDir, ...(project === undefined ? [] : [project])];
    // A process group of its own, as a terminal gives to each command.
    const holder = new Holder(spawn(process.execPath, args, { ...user, ...(env === undefined ? {} : { env }), cwd: '/', detached: true }));
    const [line] = await Promise.race([once(createInterface(holder.child.stdout), 'line'), holder.exit]) as [unknown];
    if (typeof line !== 'string') throw new Error(`The process ended before it had a database: ${holder.events.join('\n')}`);
    return Object.assign(holder, JSON.parse(line) as { url: string; owned: boolean });
  }

  private note(line: string): void {
    const event = line.startsWith('{') ? (JSON.parse(line) as { event: string }).event : line;
    this.events.push(event);
    this.waiting.get(event)?.();
  }

  /** Settles when the process has logged this event. */
  async saw(event: string): Promise<void> {
    if (!this.events.includes(event)) await new Promise<void>((settle) => this.waiting.set(event, settle));
  }

  /** Ends it in good order. */
  async leave(): Promise<void> {
    this.child.stdin.end();
    await this.exit;
  }

  /** Sends a signal to its whole process group, as Ctrl-C does, and waits for its end. */
  async endBy(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) process.kill(-(this.child.pid as number), signal);
    await this.exit;
  }
}
