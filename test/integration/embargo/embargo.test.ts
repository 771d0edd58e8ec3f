import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { schema } from '../../../src/api/schema.js';
import { query } from '../../../src/db/query.js';
import { globalId } from '../../../src/graph/global-id.js';
import { releaseEmbargoes } from '../../../src/ingest/release-embargoes.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { emptyGraph, loadDesk } from '../../support/desk.js';
import { embargoEnd, heldReport, heldUrl, storeHeldReport } from '../../support/held-report.js';
import type { ToldChange } from '../../support/subscriber.js';
import { connect, told } from '../../support/subscriber.js';
import { blindAlleys, roads } from './roads.js';

type Asker = Pick<TestApi, 'query'>;

const firstId = async (api: TestApi, field: string): Promise<string> => {
  const found = await api.query<{ list: { nodes: readonly [{ id: string }] } }>(`{ list: ${field} { nodes { id } } }`);
  return found.list.nodes[0].id;
};

const knownBefore = async (api: TestApi): Promise<Record<string, string>> => ({
  person: await firstId(api, 'people(filter: { text: "Oralkhanov" })'),
  state: await firstId(api, 'organizations(filter: { countryCode: ["TJ"], kind: [STATE] })'),
  series: await firstId(api, 'series(text: "session of the Interstate Council")'),
  event: await firstId(api, 'events(filter: { text: "Mountain Energy" }, orderBy: DATE_DESC, first: 1)'),
  document: await firstId(api, 'documents(filter: { text: "Minutes of the seventh session" })'),
  after: (await api.query<{ position: string }>('{ position }')).position,
});

const heldIds = async (api: TestApi): Promise<Record<string, string>> => {
  const [row] = await query<{ id: string; source: string }>(api.db, sql`SELECT id, source_id AS source FROM article WHERE url = ${heldUrl}`);
  return { held: globalId('Article', row?.id ?? ''), heldSource: globalId('Source', row?.source ?? '') };
};

/** What a stream tells of the report until its embargo has ended. */
const toldOfEnd = async (stream: AsyncIterable<ToldChange>, held: string): Promise<string[]> => {
  const ops: string[] = [];
  for await (const { op, cause, nodeId } of stream) {
    if (nodeId === held) ops.push(`${op} ${cause}`);
    if (nodeId === held && cause === 'EMBARGO_ENDED') break;
  }
  return ops;
};

type Answers = Readonly<Record<string, unknown>>;

const answersTo = async (asker: Asker, variables: object): Promise<Answers> => {
  const answers: Record<string, unknown> = {};
  for (const [name, road] of Object.entries(roads)) answers[name] = await asker.query(road.query, variables);
  return answers;
};

/** Names of the roads whose answers differ. */
const differing = (a: Answers, b: Answers): string[] => Object.keys(roads).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
const showing = Object.keys(roads).filter((name) => roads[name]?.showsArticle);

describe('an article under embargo', () => {
  let api: TestApi;
  let insider: Asker;
  let variables: Record<string, string>;
  let before: Answers;

  beforeAll(async () => {
    api = await startTestApi();
    insider = api.as(['read', 'embargo']);
    await loadDesk(api.db);
    const known = await knownBefore(api);
    const nobody = '01980000-0000-7000-8000-000000000000';
    before = await answersTo(api, { ...known, held: globalId('Article', nobody), heldSource: globalId('Source', nobody) });
    await storeHeldReport(api.db);
    variables = { ...known, ...await heldIds(api) };
  });
  afterAll(() => api.close());

  it('is looked for by every field of Query', () => {
    const taken = new Set([...Object.values(roads).flatMap(({ takes }) => takes), ...blindAlleys]);
    expect(Object.keys(schema().getQueryType()?.getFields() ?? {}).filter((field) => !taken.has(field))).toEqual([]);
  });

  it('shows by no road to whoever lacks the scope', async () => {
    expect(differing(before, await answersTo(api, variables))).toEqual([]);
  });

  it('shows to whoever has the scope, and what is read in it does not', async () => {
    expect(differing(before, await answersTo(insider, variables))).toEqual(showing);
  });

  it('stays as it is while its embargo lasts', async () => {
    expect(await releaseEmbargoes(api.db, new Date(embargoEnd.getTime() - 1))).toBe(0);
    expect(differing(before, await answersTo(api, variables))).toEqual([]);
  });

  it('shows by every road once its embargo has ended, by one commit that says so', async () => {
    const [{ n: commits }] = await query<{ n: number }>(api.db, sql`SELECT count(*)::int AS n FROM commit`) as [{ n: number }];
    expect(await releaseEmbargoes(api.db, embargoEnd)).toBe(1);
    expect(await query(api.db, sql`SELECT position::int, at, actor FROM commit WHERE position > ${commits}`)).toEqual([{ position: commits + 1, at: embargoEnd, actor: 'embargo' }]);
    const after = await answersTo(api, variables);
    expect(differing(before, after)).toEqual(Object.keys(roads));
    expect(differing(after, await answersTo(insider, variables))).toEqual(['the log', 'articles in the log']);
    expect(after['articles in the log']).toMatchObject({ changes: { nodes: [{ op: 'CREATED', cause: 'EMBARGO_ENDED', nodeId: variables['held'], node: { id: variables['held'] } }] } });
    expect(await releaseEmbargoes(api.db, embargoEnd)).toBe(0);
  });
});

describe('the streams', () => {
  let api: TestApi;
  beforeAll(async () => { api = await startTestApi(); });
  afterAll(() => api.close());

  it.each(['articleChanges', 'changes'] as const)('of %s tell of the report when its embargo ends, and those alone before who have the scope', async (field) => {
    await emptyGraph(api.db);
    const { position: after } = await api.query<{ position: string }>('{ position }');
    await storeHeldReport(api.db);
    await releaseEmbargoes(api.db, embargoEnd);
    const { held } = await heldIds(api);
    const [visitor, insider] = [connect(api.url), connect(api.url, await api.as(['read', 'embargo']).authorization())];
    expect(await toldOfEnd(told(visitor, field, { after }), held as string)).toEqual(['CREATED EMBARGO_ENDED']);
    expect(await toldOfEnd(told(insider, field, { after }), held as string)).toEqual(['CREATED PUBLISHED', 'REPLACED EMBARGO_ENDED']);
    await Promise.all([visitor.dispose(), insider.dispose()]);
  });

  it('of events tell nothing of the report before its embargo ends', async () => {
    await emptyGraph(api.db);
    const { position: after } = await api.query<{ position: string }>('{ position }');
    await storeHeldReport(api.db);
    await releaseEmbargoes(api.db, embargoEnd);
    const client = connect(api.url, await api.as(['read', 'embargo']).authorization());
    for await (const change of told(client, 'eventChanges', { after })) {
      expect(change).toMatchObject({ op: 'CREATED', cause: 'EMBARGO_ENDED' });
      break;
    }
    await client.dispose();
  });
});

describe('an embargo that comes with a later text', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await loadDesk(api.db);
  });
  afterAll(() => api.close());

  it('takes the article, its words and what it said back', async () => {
    const graph = () => api.query('{ people(first: 100) { nodes { name } } events { totalCount } articles(first: 100) { nodes { headline } } sources { nodes { name } } }');
    const without = await graph();
    await storeHeldReport(api.db, heldReport);
    await releaseEmbargoes(api.db, embargoEnd);
    const { article } = await api.query<{ article: { id: string; mentions: { id: string }[] } }>(`{ article(url: "${heldUrl}") { id mentions { id } } }`);
    await storeHeldReport(api.db, heldReport.replace('quixotic', 'melting'));
    expect(await graph()).toEqual({ ...without as object, sources: expect.anything() });
    expect(await api.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [article.id, ...article.mentions.slice(0, 50).map(({ id }) => id)] }))
      .toEqual({ nodes: Array(1 + Math.min(50, article.mentions.length)).fill(null) });
  });
});
