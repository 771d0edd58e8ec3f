import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../src/core/clock.js';
import { projectFolder } from '../../src/core/project.js';
import { newId } from '../../src/core/ids.js';
import { FormerId } from '../../src/evidence/former-id.entity.js';
import { parseGlobalId } from '../../src/graph/global-id.js';
import type { TestApi } from './api.js';
import { startTestApi } from './api.js';
import { loadDesk } from './desk.js';
import { deskFiles } from './desk-files.js';
import { idOf } from './named.js';

/** Reports of what the sample desk does not tell: two events that turn out to be one, a host, a man who could be either of two. */
const moreReports = join(projectFolder, 'test', 'fixtures', 'more-reports');
const moreFiles = readdirSync(moreReports).sort().map((file) => join(moreReports, file));

/** The first report was told at midnight, each other a minute after the one before. */
const minutely = (): Clock => {
  let minute = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 0, minute++));
};

/** What no report makes one of two. */
const formerly = [
  'Organization: Interstate Council on Mountain Energy', 'EventSeries: session of the Interstate Council on Mountain Energy',
  'Document: Agreement on the joint use of mountain reservoirs',
];

export interface AskedDesk extends TestApi {
  /** Cursors of the log by what had been told: `nothing` but reference data, `the sample desk`, `all of it`. */
  readonly told: ReadonlyMap<string, string>;
}

/** The product's API over the sample desk and a few reports more, told by a clock of its own. */
export const startAskedDesk = async (): Promise<AskedDesk> => {
  const api = await startTestApi();
  const position = async (): Promise<string> => (await api.query<{ position: string }>('{ position }')).position;
  const told = new Map<string, string>();
  const clock = minutely();
  await loadDesk(api.db, [], clock);
  told.set('nothing', await position());
  await loadDesk(api.db, deskFiles, clock);
  told.set('the sample desk', await position());
  await loadDesk(api.db, moreFiles, clock);
  told.set('all of it', await position());
  for (const name of formerly) await api.db.manager.insert(FormerId, { formerId: newId(), entityId: parseGlobalId(await idOf(api.db, name)).id });
  return { ...api, told };
};
