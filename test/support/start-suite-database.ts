import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const projectFolder = resolve(__dirname, '../..');

declare global {
  var suiteDatabase: ChildProcess | undefined;
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((settle, fail) => {
    if (child.stdout === null) throw new Error('The output of the suite\'s database is not piped.');
    createInterface(child.stdout).once('line', settle);
    child.once('exit', (code) => fail(new Error(`The suite's database did not start (exit code ${code}); its reason is printed above.`)));
  });

/** Before the first test that needs a database: brings the build up to date, and starts the suite's PostgreSQL from it. */
export default async function startSuiteDatabase(): Promise<void> {
  // It builds in spite of errors in types: those are for `npm run typecheck` to tell.
  spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-b'], { cwd: projectFolder, stdio: 'ignore' });
  const child = spawn(process.execPath, [join(__dirname, 'suite-database.cjs')], { cwd: projectFolder, detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.suiteDatabase = child;
  process.env['SUITE_DATABASE_URL'] = await firstLine(child);
}
