// Opens the database of the data folder given, says so in one line, and leaves it when standard input ends.
// Second argument: the project whose build is used, where it is not this one.
const { join, resolve } = require('node:path');

const [dataDir, project = resolve(__dirname, '../..')] = process.argv.slice(2);
const { createLogger } = require(join(project, 'dist/src/core/logger.js'));
const { openDatabase } = require(join(project, 'dist/src/db/database.js'));

openDatabase({ databaseUrl: undefined, dataDir }, createLogger('info')).then((database) => {
  console.log(JSON.stringify({ url: database.url, owned: database.owned }));
  process.stdin.resume().once('end', () => database.close().then(() => process.exit(0)));
}, (error) => {
  console.error(error.message);
  process.exit(1);
});
