import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/core/project.js';
import type { RunningCommand } from '../support/command.js';
import { communique, start } from '../support/command.js';
import type { TestDatabase } from '../support/database.js';
import { createTestDatabase } from '../support/database.js';
import { deskFile } from '../support/desk-files.js';
import type { Served } from '../support/served.js';
import { served, startServer } from '../support/served.js';
import { waitFor } from '../support/wait-for.js';

let database: TestDatabase;
const running: RunningCommand[] = [];

beforeAll(async () => { database = await createTestDatabase(); });
afterEach(async () => {
  for (const command of running) command.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
});
afterAll(() => database.drop());

const run = (command: RunningCommand): RunningCommand => {
  running.push(command);
  return command;
};
const settings = () => ({ DATABASE_URL: database.url, SAMPLE_DESK: 'off' });
const serve = (port: string): Promise<Served> => served(run(startServer({ ...settings(), PORT: port })));
const ingest = async (...reports: string[]): Promise<void> => {
  expect(await communique(['ingest', ...reports.map(deskFile)], settings())).toMatchObject({ code: 0 });
};

/** The changes of events behind a cursor, as the log itself has them. */
const logged = async ({ query }: Served, after: string): Promise<string[]> => {
  const { changes } = await query<{ changes: { nodes: { op: string; nodeId: string }[] } }>(
    'query ($after: String) { changes(after: $after, types: [EVENT]) { nodes { op nodeId } } }', { after });
  return changes.nodes.map(({ op, nodeId }) => `${op} ${nodeId}`);
};
/** The changes of events that the example has printed, by their first two words. */
const printed = (example: RunningCommand): string[] => example.output().split('\n').flatMap((line) => /^[A-Z]{4,} \S{20,}/.exec(line) ?? []);

describe('the client example', () => {
  it('has the generated code that the schema and its documents make', async () => {
    await promisify(execFile)(process.execPath, [join(projectFolder, 'examples/client/codegen.mjs'), '--check']);
  });

  it('prints a linked summit, page after page, with its words', async () => {
    await ingest('01');
    const example = run(start('examples/client/main.js', [`${(await serve('0')).url}/graphql`], {}));
    await example.line(/^Following changes/);
    expect(example.output()).toContain('because "13-14 April" stands in "Security Council Secretaries of SCO countries hold 11th session in Tashkent", uza.uz');
    expect(example.output().match(/^ {2}[A-Z][\w -]+: .+, .+$/gm)).toHaveLength(8);
  });

  it('follows changes, and loses none where the server ends and comes back', async () => {
    const first = await serve('0');
    const { position } = await first.query<{ position: string }>('{ position }');
    const example = run(start('examples/client/main.js', [`${first.url}/graphql`], {}));
    await example.line(/^Following changes/);
    await ingest('02', '03');
    await waitFor(() => (printed(example).length > 0 ? true : undefined));
    first.command.kill('SIGINT');
    await first.command.ended;
    await example.line(/^The connection was cut/);
    await ingest('04', '05');
    const second = await serve(new URL(first.url).port);
    await ingest('06', '09', '10');
    const expected = await logged(second, position);
    await waitFor(() => (printed(example).length >= expected.length ? true : undefined));
    expect(printed(example)).toEqual(expected);
  });
});
