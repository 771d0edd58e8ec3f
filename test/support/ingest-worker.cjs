// Ingests the files that its parent names, one list after another, in a process of its own: what another server would do at the same time.
require('reflect-metadata');
const { readFileSync } = require('node:fs');
const { systemClock } = require('../../dist/src/core/clock.js');
const { createLogger } = require('../../dist/src/core/logger.js');
const { createDataSource } = require('../../dist/src/db/data-source.js');
const { ingestBytes } = require('../../dist/src/ingest/ingest-bytes.js');

const connected = createDataSource(process.env.DATABASE_URL, { log: createLogger('error'), poolSize: 2 }).initialize();

process.on('message', async (files) => {
  const db = await connected;
  for (const file of files) await ingestBytes(db, systemClock, `worker ${process.pid}`, readFileSync(file), {});
  process.send('done');
});
process.on('disconnect', async () => (await connected).destroy());
