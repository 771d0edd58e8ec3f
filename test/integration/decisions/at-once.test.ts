import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EditDesk } from '../../support/edit-desk.js';

/** More than there are connections in the pool. */
const many = 24;

describe('decisions of many editors at once', () => {
  let desk: EditDesk;
  beforeAll(async () => {
    desk = await EditDesk.open();
    for (let n = 0; n < many; n += 1) await desk.ingest(`Notice ${n}\n\nJune 2, 2025 Print\n\nIt is notice ${n}.\n\nLink: http://notices.example/en/day/${n}\n`);
  });
  afterAll(() => desk.close());

  it('are all made: none waits for a connection while it holds another', async () => {
    const { articles } = await desk.api.query<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 100) { nodes { id } } }');
    const calls = articles.nodes.map(({ id }) => `cancelArticle(id: "${id}", reason: "all of them")`);
    const done = await Promise.all(calls.map((call) => desk.done<{ status: string }>(call, 'article { status }')));
    expect(done.map(({ status }) => status)).toEqual(Array(many).fill('CANCELED'));
  });
});
