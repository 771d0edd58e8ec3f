import type { ReadOptions } from '../../src/formats/read.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { systemClock } from '../../src/core/clock.js';
import { canonicalGraph } from './canonical-graph.js';
import { emptyGraph } from './desk.js';
import { shuffled } from './shuffle.js';
import type { TestStore } from './store.js';
import { openTestStore } from './store.js';
import type { IngestWorker } from './workers.js';
import { startIngestWorker } from './workers.js';

/** A report as a worker reads it: a text without a headline is given one. */
export interface Report {
  readonly file: string;
  readonly headline?: string;
  readonly options: Pick<ReadOptions, 'language' | 'publishedOn'>;
}

/** A store into which two processes write the same reports in one order after the other. */
export class ShuffledStore {
  private constructor(private readonly store: TestStore, private readonly workers: readonly [IngestWorker, IngestWorker], private readonly reports: readonly Report[]) {}

  static async open(reports: readonly Report[]): Promise<ShuffledStore> {
    const store = await openTestStore();
    await storeReference(store.db, systemClock);
    return new ShuffledStore(store, [startIngestWorker(store.url), startIngestWorker(store.url)], reports);
  }

  /** The graph after the reports have come in their own order, in one process. */
  async graph(): Promise<string[]> {
    return this.#graphOf(this.reports, []);
  }

  /** The graph after they have come in another order: every second time in one process, else split over two at once. */
  async graphAfter(seed: number): Promise<string[]> {
    const reports = shuffled(this.reports, seed);
    const middle = seed % 4 < 2 ? reports.length : Math.ceil(reports.length / 2);
    return this.#graphOf(reports.slice(0, middle), reports.slice(middle));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.end()));
    await this.store.close();
  }

  async #graphOf(one: readonly Report[], other: readonly Report[]): Promise<string[]> {
    await emptyGraph(this.store.db);
    await Promise.all([this.workers[0].ingest(one), this.workers[1].ingest(other)]);
    return canonicalGraph(this.store.db);
  }
}
