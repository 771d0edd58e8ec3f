import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { ClientConfig } from 'pg';

export const wakeTiming = {
  /** How long a lost notification can delay a reader at most. */
  pollMs: 5_000,
  /** The pause before the lost connection is made again doubles from the first to the longest. */
  firstRetryMs: 100,
  longestRetryMs: 10_000,
};

export interface WakeOptions {
  readonly connection: ClientConfig;
  /** Where the log stands: asked after every connect and every poll. */
  readonly currentPosition: () => Promise<number>;
  /** Told when the connection or a poll fails; the reader goes on trying. */
  readonly onTrouble: (error: unknown) => void;
  readonly timing?: Partial<typeof wakeTiming>;
}

/**
 * Tells waiting readers that the log has grown: one LISTEN connection for the process, however many readers.
 * A notification is a position and nothing else; whoever wakes reads the log. So a lost one costs time, never a change.
 */
export class Wake {
  private readonly timing: typeof wakeTiming;
  private readonly closing = new AbortController();
  private readonly waiting = new Map<() => void, number>();
  private readonly running: Promise<unknown>;
  private head = 0;

  constructor(private readonly options: WakeOptions) {
    this.timing = { ...wakeTiming, ...options.timing };
    this.running = Promise.all([this.listen(), this.poll()]);
  }

  /** Resolves when the log stands beyond `position`, or when the signal or the end of this process says to stop waiting. */
  beyond(position: number, signal: AbortSignal): Promise<void> {
    if (this.head > position || signal.aborted || this.closing.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wakeUp = (): void => {
        this.waiting.delete(wakeUp);
        signal.removeEventListener('abort', wakeUp);
        resolve();
      };
      this.waiting.set(wakeUp, position);
      signal.addEventListener('abort', wakeUp);
    });
  }

  /** Wakes everybody and gives the connection back. */
  async close(): Promise<void> {
    this.closing.abort();
    for (const wakeUp of [...this.waiting.keys()]) wakeUp();
    await this.running;
  }

  private reached(position: number): void {
    this.head = Math.max(this.head, position);
    for (const [wakeUp, seen] of [...this.waiting]) if (seen < this.head) wakeUp();
  }

  private async catchUp(): Promise<void> {
    this.reached(await this.options.currentPosition());
  }

  private async listen(): Promise<void> {
    let pause = this.timing.firstRetryMs;
    while (!this.closing.signal.aborted) {
      try {
        await this.listenOnce(() => { pause = this.timing.firstRetryMs; });
      } catch (error) {
        this.trouble(error);
      }
      await this.sleep(pause);
      pause = Math.min(pause * 2, this.timing.longestRetryMs);
    }
  }

  private async listenOnce(onConnected: () => void): Promise<void> {
    const client = new Client({ ...this.options.connection, keepAlive: true });
    // An error event without a listener would end the process; what it breaks is told by the calls that wait.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.reached(Number(payload)));
    try {
      await client.connect();
      await client.query('LISTEN log');
      onConnected();
      await this.catchUp();
      await once(client, 'end', { signal: this.closing.signal });
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async poll(): Promise<void> {
    while (!this.closing.signal.aborted) {
      await this.sleep(this.timing.pollMs);
      if (!this.closing.signal.aborted) await this.catchUp().catch((error: unknown) => this.trouble(error));
    }
  }

  private trouble(error: unknown): void {
    if (!this.closing.signal.aborted) this.options.onTrouble(error);
  }

  private sleep(milliseconds: number): Promise<void> {
    return delay(milliseconds, undefined, { signal: this.closing.signal, ref: false }).catch(() => undefined);
  }
}
