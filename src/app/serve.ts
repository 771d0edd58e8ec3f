import { authenticator } from '../access/authenticate.js';
import { limitsOf } from '../api/limits.js';
import type { Api } from '../api/server.js';
import { startApi } from '../api/server.js';
import type { Clock } from '../core/clock.js';
import type { Config } from '../core/config.js';
import type { Logger } from '../core/logger.js';
import { modelOf } from '../model/model-extractor.js';
import type { Job } from './embargoes.js';
import { watchEmbargoes } from './embargoes.js';
import { lacksSampleDesk, loadSampleDesk } from './sample-desk.js';
import type { Progress, Store } from './store.js';
import { openStore } from './store.js';

/** A server that answers. */
export interface Service {
  readonly url: string;
  /** Ends everything that the start began: requests are answered to the end, subscribers are told to come back. */
  close(): Promise<void>;
}

/** Starts it all: the store, the sample desk where it is empty, the API with its subscriptions, the job that ends embargoes. What started is ended where a later step fails. */
export const serve = async (config: Config, log: Logger, clock: Clock, progress: Progress, interrupted: AbortSignal): Promise<Service> => {
  const store: Store = await openStore(config, log, clock, progress);
  let api: Api | undefined;
  let embargoes: Job | undefined;
  const close = async (): Promise<void> => {
    await api?.close();
    await embargoes?.close();
    await store.close();
  };
  try {
    if (config.sampleDesk === 'on' && (await lacksSampleDesk(store.db))) await loadSampleDesk(store.db, clock, progress, interrupted);
    embargoes = watchEmbargoes(store.db, clock, log);
    api = await startApi({
      db: store.db, clock, log, config, limits: limitsOf(config), authenticate: authenticator({ db: store.db, clock, log }, config),
      model: modelOf(config, clock, log),
      introspection: config.introspection === 'on', operationList: config.operationList, trustedProxies: config.trustedProxies,
    });
    return { url: api.url, close };
  } catch (error) {
    await close();
    throw error;
  }
};
