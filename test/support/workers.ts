import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Report } from './shuffled-store.js';

/** Another process that ingests into the same store. */
export interface IngestWorker {
  ingest(reports: readonly Report[]): Promise<void>;
  end(): Promise<void>;
}

export const startIngestWorker = (url: string): IngestWorker => {
  const child = fork(join(__dirname, 'ingest-worker.cjs'), { env: { ...process.env, DATABASE_URL: url } });
  const exited = once(child, 'exit');
  return {
    ingest: async (reports) => {
      const failed = exited.then(() => { throw new Error('The worker ended before its reports did.'); });
      child.send(reports);
      await Promise.race([once(child, 'message'), failed]);
      failed.catch(() => undefined);
    },
    end: async () => {
      child.disconnect();
      await exited;
    },
  };
};
