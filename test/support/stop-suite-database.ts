import { once } from 'node:events';

/** After the last test: ends the suite's PostgreSQL and removes its folder. */
export default async function stopSuiteDatabase(): Promise<void> {
  const child = globalThis.suiteDatabase;
  if (child === undefined) return;
  const exit = once(child, 'exit');
  child.stdin?.end();
  await exit;
}
