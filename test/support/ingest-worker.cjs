// Ingests the files that its parent names, one list after another, in a process of its own: what another server would do at the same time.
require('reflect-metadata');
const { readFileSync } = require('node:fs');
const { systemClock } = require('../../dist/src/core/clock.js');
const { createLogger } = require('../../dist/src/core/logger.js');
const { createDataSource } = require('../../dist/src/db/data-source.js');
const { requireArticle } = require('../../dist/src/formats/complete.js');
const { readArticle } = require('../../dist/src/formats/read.js');
const { readFacts } = require('../../dist/src/ingest/read-article.js');
const { storeArticle } = require('../../dist/src/ingest/store-article.js');

const connected = createDataSource(process.env.DATABASE_URL, { log: createLogger('error'), poolSize: 2 }).initialize();

/** What was read in a file: the same each time, so a file that comes hundreds of times is read once. */
const read = new Map();
const readOnce = (file) => {
  if (!read.has(file)) read.set(file, readFacts(requireArticle(readArticle(readFileSync(file), {}))));
  return read.get(file);
};

process.on('message', async (files) => {
  const db = await connected;
  for (const file of files) await storeArticle(db, systemClock, `worker ${process.pid}`, readOnce(file));
  process.send('done');
});
process.on('disconnect', async () => (await connected).destroy());
