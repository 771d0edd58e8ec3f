// Keeps one PostgreSQL for a whole run of the suite, in a temporary folder, with a migrated database to copy.
// It runs the compiled launcher in a process of its own, and ends when its standard input does: so nothing is left behind however the run ended.
require('reflect-metadata');
const { mkdtempSync, chmodSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Client } = require('pg');
const { createLogger } = require('../../dist/src/core/logger.js');
const { createDataSource } = require('../../dist/src/db/data-source.js');
const { openDatabase } = require('../../dist/src/db/database.js');
const { migrate } = require('../../dist/src/db/migrate.js');

const log = createLogger('error');
const dataDir = mkdtempSync(join(tmpdir(), 'communique suite '));
chmodSync(dataDir, 0o755);

const withClient = async (url, action) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
};

const makeTemplate = async (url) => {
  const dataSource = await createDataSource(url, { log }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
};

const start = async () => {
  const database = await openDatabase({ databaseUrl: undefined, dataDir }, log);
  // What tests write need not outlive a power cut.
  await withClient(database.url, async (client) => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) await client.query(`ALTER SYSTEM SET ${setting} = off`);
    await client.query('SELECT pg_reload_conf()');
  });
  await makeTemplate(database.url);
  return database;
};

const stop = async (database) => {
  await withClient(database.url, (client) =>
    client.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> $1`, [`communique ${process.pid}`]));
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
};

const started = start();
process.stdin.resume().once('end', () => {
  started.then(stop).then(() => process.exit(0), (error) => {
    console.error(error);
    process.exit(1);
  });
});
started.then(({ url }) => console.log(url), (error) => {
  console.error(error);
  process.exit(1);
});
