// Ingests the reports that its parent names, one list after another, in a process of its own: what another server would do at the same time.
require('reflect-metadata');
const { readFileSync } = require('node:fs');
const { systemClock } = require('../../dist/src/core/clock.js');
const { createLogger } = require('../../dist/src/core/logger.js');
const { createDataSource } = require('../../dist/src/db/data-source.js');
const { requireArticle } = require('../../dist/src/formats/complete.js');
const { readArticle } = require('../../dist/src/formats/read.js');
const { keyedArticle, readKeyed } = require('../../dist/src/ingest/read-article.js');
const { storeArticle } = require('../../dist/src/ingest/store-article.js');

const connected = createDataSource(process.env.DATABASE_URL, { log: createLogger('error'), poolSize: 2 }).initialize();

/** What was read in a file: the same each time, so a file that comes hundreds of times is read once. */
const read = new Map();
const bytesOf = ({ file, headline }) => (headline === undefined ? readFileSync(file) : Buffer.concat([Buffer.from(`${headline}\n\n`), readFileSync(file)]));
const readOnce = (report) => {
  if (!read.has(report.file)) read.set(report.file, readKeyed(keyedArticle(requireArticle(readArticle(bytesOf(report), report.options)))));
  return read.get(report.file);
};

process.on('message', async (reports) => {
  const db = await connected;
  for (const report of reports) await storeArticle(db, systemClock, `worker ${process.pid}`, readOnce(report));
  process.send('done');
});
process.on('disconnect', async () => (await connected).destroy());
