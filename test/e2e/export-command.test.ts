import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKey } from '../../src/access/api-keys.js';
import { systemClock } from '../../src/core/clock.js';
import { ingestText } from '../../src/ingest/ingest-bytes.js';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { communique } from '../support/command.js';
import { loadDesk } from '../support/desk.js';

interface End { readonly position: string; readonly cursor: string | null; readonly count: number; readonly hash: string }
interface Node { readonly id: string; readonly headline?: string; readonly status?: string; readonly participants: unknown }

let api: TestApi;
let folder: string;
let settings: Record<string, string>;

const held = 'A report under embargo';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique export '));
  api = await startTestApi();
  settings = { DATABASE_URL: String((api.db.options as { url?: string }).url) };
  await loadDesk(api.db);
  const options = { publishedAt: new Date('2024-01-01T00:00:00Z'), embargoedUntil: new Date('2999-01-01T00:00:00Z') };
  await ingestText(api.db, systemClock, 'test', `${held}\n\nOSLO (NTB) -- The Lake Council met in Oslo on Monday.\n`, options);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => communique(['export', ...args], settings);
const read = (text: string): { nodes: Node[]; end: End } => {
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
  return { nodes: lines.slice(0, -1) as Node[], end: (lines.at(-1) as { end: End }).end };
};
const exported = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stderr]).toEqual([0, expect.not.stringMatching(/wrong/)]);
  return read(stdout);
};
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('communique export', () => {
  it('writes what the query with the same filter answers, and seals it with position, count and hash', async () => {
    const asked = await api.query<{ articles: { nodes: Node[] }; position: string }>('{ articles(first: 100, orderBy: PUBLISHED_ASC) { nodes { id } } position }');
    const { nodes, end } = await exported();
    expect(idsOf(nodes)).toEqual(idsOf(asked.articles.nodes));
    expect(end).toEqual({ position: asked.position, cursor: expect.any(String), count: nodes.length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(nodes.every(({ participants }) => Array.isArray(participants))).toBe(true);
  });

  it('pages through all there is, however much that is', async () => {
    for (let count = 0; count < 101; count += 1) await api.make.article({ headline: `One of many ${count}` });
    const { articles } = await api.query<{ articles: { totalCount: number } }>('{ articles { totalCount } }');
    const { nodes } = await exported();
    expect([nodes.length, new Set(idsOf(nodes)).size]).toEqual([articles.totalCount, articles.totalCount]);
  });

  it('takes the filter of the kind, and goes on behind a cursor that it told', async () => {
    const filter = ['--kind', 'events', '--filter', '{"status": ["POSTPONED", "CANCELED"]}'];
    const { nodes, end } = await exported(...filter);
    expect(nodes.length).toBeGreaterThan(1);
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['POSTPONED', 'CANCELED']));
    expect(await exported(...filter, '--after', String(end.cursor))).toMatchObject({ nodes: [], end: { count: 0, cursor: null } });
  });

  it('selects by a query of one\'s own', async () => {
    const document = 'query ($first: Int, $after: String) { people(first: $first, after: $after) { edges { cursor node { id name } } pageInfo { hasNextPage } } }';
    const { people } = await api.query<{ people: { totalCount: number } }>('{ people { totalCount } }');
    const { nodes } = await exported('--document', file('people.graphql', document));
    expect([nodes.length, Object.keys(nodes[0] as Node)]).toEqual([people.totalCount, ['id', 'name']]);
  });

  it('leaves out what is under embargo, unless the caller may see it', async () => {
    const headlines = async (...args: string[]) => (await exported('--filter', '{"text": "lake council oslo"}', ...args)).nodes.map(({ headline }) => headline);
    const keyFor = async (scope: 'read' | 'embargo') => (await createKey(api.db, { name: 'test', scopes: [scope], expiresAt: null }, systemClock())).key;
    expect(await headlines()).toEqual([]);
    expect(await headlines('--key', await keyFor('read'))).toEqual([]);
    expect(await headlines('--key', await keyFor('embargo'))).toEqual([held]);
    expect(await headlines('--with-embargoed')).toEqual([held]);
  });

  it('makes a file appear when it is whole, and finds out one that is cut or altered', async () => {
    const path = join(folder, 'events.ndjson');
    expect(await run('--kind', 'events', '--output', path)).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(path, 'utf8');
    const { end } = read(text);
    expect(await run('--verify', path)).toMatchObject({ code: 0, stderr: `The file is whole: ${end.count} lines, as of the position ${end.position}.\n` });
    const lines = text.trimEnd().split('\n');
    const cut: [string, string, RegExp][] = [
      ['headless', `${lines.slice(1).join('\n')}\n`, /^The file holds \d+ lines and was written with \d+; export again\.$/m],
      ['endless', `${lines.slice(0, -1).join('\n')}\n`, /^The file is cut: after \d+ lines it has no last line/m],
      ['within', text.slice(0, -20), /^The file is cut/m],
      ['line-feed', text.slice(0, -1), /^The file is cut/m],
      ['empty', '', /^The file is cut: after 0 lines/m],
      ['altered', text.replace('"id":"', '"id":"x'), /^The \d+ lines of the file are not those that were written; export again\.$/m],
      ['continued', `${text}{}\n`, /^The file is cut/m],
    ];
    for (const [name, content, sentence] of cut) expect([name, await run('--verify', file(name, content))]).toMatchObject([name, { code: 1, stderr: expect.stringMatching(sentence) }]);
  });

  it('leaves no file behind when it fails', async () => {
    const path = join(folder, 'short.ndjson');
    const document = 'query ($first: Int, $after: String) { events(first: $first, after: $after) { edges { cursor node { id delegations(first: 1) { nodes { id } pageInfo { hasNextPage } } } } pageInfo { hasNextPage } } }';
    const failed = await run('--document', file('cut.graphql', document), '--output', path);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/A list within a node goes on behind its page, so the export would be short/) });
    expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
    expect(await run('--output', join(folder, 'nowhere', 'a.ndjson'))).toMatchObject({ code: 3, stderr: expect.stringMatching(/The export could not be written to its end/) });
  });

  it.each([
    [['--filter', '{"language": '], 2, /Give an object of JSON with the fields of the filter/],
    [['--filter', '{"colour": ["red"]}'], 2, /Field "colour" is not defined by type "ArticleFilter"/],
    [['--kind', 'people'], 2, /Give articles or events/],
    [['--document', '/nowhere.graphql'], 2, /no such file/],
    [['--after', 'abc'], 1, /The cursor in "after" does not belong here/],
    [['--key', 'cmq_abc'], 1, /The API key is cut off or altered/],
    [['--key', 'cmq_abc', '--with-embargoed'], 2, /Give either --key or --with-embargoed/],
    [['--verify', '/nowhere.ndjson'], 1, /no such file/],
  ])('refuses %j', async (args, code, sentence) => {
    expect(await run(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
