import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { applicationName } from '../db/application-name.js';
import { typeParsers } from '../db/type-parsers.js';

export const wakeTiming = {
  /** How long a lost notification can delay a reader. */
  pollMs: 5_000,
  /** How long the server may take to answer before the connection counts as lost. */
  answerMs: 10_000,
  /** The pause before the connection is made again doubles from the first to the longest. */
  firstRetryMs: 100,
  longestRetryMs: 10_000,
};

export interface WakeOptions {
  /** Is told whenever the connection fails; it is made again all the same. */
  readonly onTrouble: (error: unknown) => void;
  readonly timing?: Partial<typeof wakeTiming>;
}

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * Tells waiting readers that the log has grown: one LISTEN connection for the process, however many readers.
 * A notification is a position and nothing else; whoever wakes reads the log. So a lost one costs time, never a change.
 */
export class Wake {
  private readonly timing: typeof wakeTiming;
  private readonly closing = new AbortController();
  private readonly waiting = new Map<() => void, number>();
  private readonly running: Promise<void>;
  private head = 0;

  constructor(private readonly db: DataSource, private readonly options: WakeOptions) {
    this.timing = { ...wakeTiming, ...options.timing };
    this.running = this.run();
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

  /** Notifications and looks come over one connection in the order of commits, so the last word is right, also where the log was set back. */
  private reached(position: number): void {
    this.head = position;
    for (const [wakeUp, seen] of [...this.waiting]) if (seen < this.head) wakeUp();
  }

  private async run(): Promise<void> {
    let pause = this.timing.firstRetryMs;
    while (!this.closing.signal.aborted) {
      try {
        await this.listen(() => { pause = this.timing.firstRetryMs; });
      } catch (error) {
        if (!this.closing.signal.aborted) this.options.onTrouble(error);
      }
      await this.sleep(pause);
      pause = Math.min(pause * 2, this.timing.longestRetryMs);
    }
  }

  /** Listens over one connection until it is lost. The looks at the log make up for lost notifications, and find out a connection that died silently. */
  private async listen(onConnected: () => void): Promise<void> {
    const client = this.client();
    const lost = new AbortController();
    // An error event without a listener would end the process; what it breaks fails at the next look.
    client.on('error', () => undefined);
    client.on('end', () => lost.abort());
    client.on('notification', ({ payload }) => this.reached(Number(payload)));
    try {
      await client.connect();
      await client.query('LISTEN log');
      onConnected();
      while (!this.closing.signal.aborted) {
        const { rows } = await client.query<{ head: number }>('SELECT coalesce(max(position), 0) AS head FROM commit');
        for (const { head } of rows) this.reached(head);
        await this.sleep(this.timing.pollMs, lost.signal);
      }
    } finally {
      const ended = client.end().catch(() => undefined);
      // A server that does not answer does not answer a goodbye either.
      if (this.closing.signal.aborted) await ended;
    }
  }

  private client(): Client {
    const { url } = this.db.options as PostgresOptions;
    const { answerMs } = this.timing;
    return new Client({
      ...(url !== undefined && { connectionString: url }),
      application_name: applicationName, types: typeParsers, keepAlive: true, connectionTimeoutMillis: answerMs, query_timeout: answerMs,
    });
  }

  private sleep(milliseconds: number, ...signals: AbortSignal[]): Promise<void> {
    return delay(milliseconds, undefined, { signal: AbortSignal.any([this.closing.signal, ...signals]) }).catch(() => undefined);
  }
}
