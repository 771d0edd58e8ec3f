import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Another process that ingests into the same store. */
export interface IngestWorker {
  ingest(files: readonly string[]): Promise<void>;
  end(): Promise<void>;
}

export const startIngestWorker = (url: string): IngestWorker => {
  const child = fork(join(__dirname, 'ingest-worker.cjs'), { env: { ...process.env, DATABASE_URL: url } });
  const exited = once(child, 'exit');
  return {
    ingest: async (files) => {
      const failed = exited.then(() => { throw new Error('The worker ended before its files did.'); });
      child.send(files);
      await Promise.race([once(child, 'message'), failed]);
      failed.catch(() => undefined);
    },
    end: async () => {
      child.disconnect();
      await exited;
    },
  };
};
