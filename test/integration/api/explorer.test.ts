import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../../src/api/schema.js';
import { workedOperations } from '../../../src/api/worked-operations.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { loadDesk } from '../../support/desk.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await loadDesk(api.db);
});
afterAll(() => api.close());

const get = (path: string) => fetch(api.url + path);
const asked = workedOperations.filter(({ document }) => !/^subscription/m.test(document) && validate(schema(), parse(document)).length === 0);

/** Whether there is anything but nulls, empty lists and zeros in an answer. */
const saysSomething = (value: unknown): boolean => (typeof value === 'object' && value !== null ? Object.values(value).some(saysSomething) : Boolean(value));

describe('the explorer', () => {
  it('is a page of our own files, which a policy holds to our own server', async () => {
    const page = await get('/explore');
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, path]) => path as string);
    expect(files).toEqual(['/explore/style.css', '/explore/page.js']);
    for (const file of files) expect([file, (await get(file)).status]).toEqual([file, 200]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';");
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('opens with the worked operations', async () => {
    expect(await (await get('/explore/operations.json')).json()).toEqual(workedOperations);
  });

  it.each(['/explore/nowhere.js', '/explore/.made-of', '/explore/..%2Ftsconfig.json'])('serves nothing else: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.json()).toMatchObject({ errors: [{}] });
  });
});

describe('the worked operations', () => {
  it.each(asked.map(({ title, document }) => [title, document]))('are answered by the sample desk: %s', async (_title, document) => {
    const data = await api.query<Record<string, unknown>>(document as string);
    for (const value of Object.values(data)) expect(saysSomething(value)).toBe(true);
  });
});
