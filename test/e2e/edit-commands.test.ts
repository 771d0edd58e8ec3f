import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Article } from '../../src/articles/article.entity.js';
import { globalId } from '../../src/graph/global-id.js';
import { communique } from '../support/command.js';
import type { TestStore } from '../support/store.js';
import { openTestStore } from '../support/store.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await communique(['sample'], { DATABASE_URL: store.url });
}, 60_000);
afterAll(() => store.close());

const run = (...args: string[]) => communique(args, { DATABASE_URL: store.url });
const first = async (type: string): Promise<string> => {
  const [row] = await store.db.query<{ id: string }[]>(`SELECT id FROM ${type.toLowerCase()} ORDER BY id LIMIT 1`);
  return globalId(type, row?.id ?? '');
};

describe('the commands of editors', () => {
  it('decide, read all texts again, and take it back', async () => {
    const [article, participant] = [await first('Article'), await first('Participant')];
    const articles = await store.db.getRepository(Article).count();
    expect(JSON.parse((await run('correct', participant, '--role', 'OBSERVER', '--json')).stdout)).toEqual({ type: 'Participant', id: participant });
    expect(JSON.parse((await run('cancel', article, '--reason', 'killed', '--json')).stdout)).toEqual({ type: 'Article', id: article });
    expect(JSON.parse((await run('reextract', '--json')).stdout)).toMatchObject({ articles: 0, changed: 0, complete: true });
    expect(JSON.parse((await run('reextract', '--all', '--json')).stdout)).toMatchObject({ articles: articles - 1, changed: 0, linked: { changed: 0, names: 0 }, complete: true });
    expect((await run('restore', article, '--reason', 'not killed')).code).toBe(0);
    expect((await run('correct', participant, '--unset', 'role')).code).toBe(0);
    expect(await store.db.query('SELECT kind, actor, closed IS NOT NULL AS undone FROM decision ORDER BY id')).toEqual(
      ['CORRECT', 'CANCEL'].map((kind) => ({ kind, actor: 'cli', undone: true })));
  }, 120_000);

  it('refuse with one sentence what cannot be done, and name a wrong call', async () => {
    const article = await first('Article');
    expect(await run('merge', article, article)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/is the id of a node of type Article/) });
    expect(await run('restore', article, '--reason', 'x')).toMatchObject({ code: 1, stderr: expect.stringMatching(/not canceled/) });
    expect((await run('cancel', article)).code).toBe(2);
  }, 60_000);
});
