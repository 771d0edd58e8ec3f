import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.js';
import { extractorFor } from '../../../src/extract/extract.js';
import type { RemoteExtractor } from '../../../src/extract/facts.js';
import { Scope } from '../../../src/graph/access.js';
import { globalId } from '../../../src/graph/global-id.js';
import { ingestBytes } from '../../../src/ingest/ingest-bytes.js';
import { reextract } from '../../../src/ingest/reextract.js';
import { releaseEmbargoes } from '../../../src/ingest/release-embargoes.js';
import { storeReference } from '../../../src/link/reference-rows.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { ModelServer } from '../../support/model-server.js';
import { failing, saying, startModelServer } from '../../support/model-server.js';
import { modelAt, recorded } from '../../support/models.js';

const grammar = extractorFor('en').name;
const byModel = 'model-test-7b 1.0';
const report = recorded('a-meeting', 'report.txt');
const answer = saying(recorded('a-meeting', 'answer.txt'));

let server: ModelServer;
let api: TestApi;
let model: RemoteExtractor;
beforeEach(async () => {
  server = await startModelServer(answer);
  ({ model } = modelAt(server.url, { restMs: 0 }));
  api = await startTestApi({ model });
  await storeReference(api.db, systemClock);
});
afterEach(async () => {
  await api.close();
  await server.close();
});

const ingest = (text = report, options: Parameters<typeof ingestBytes>[4] = { publishedOn: '2024-04-16' }, by: RemoteExtractor | null = model) =>
  ingestBytes(api.db, systemClock, 'test', Buffer.from(text), options, { model: by });
const readAgain = (by: RemoteExtractor | null, all = false) => reextract(api.db, systemClock, 'test', new AbortController().signal, () => undefined, { model: by, all });
/** Who read the words that stand, and who read each version last. */
const readers = async () => ({
  mentions: (await api.db.query<{ extractor: string }[]>('SELECT DISTINCT extractor FROM mention WHERE closed IS NULL ORDER BY 1')).map(({ extractor }) => extractor),
  versions: (await api.db.query<{ extractor: string | null }[]>('SELECT extractor FROM article_version ORDER BY number')).map(({ extractor }) => extractor),
});

describe('an article that a model reads', () => {
  it('is stored as it was read, and shows at every mention who read it', async () => {
    const token = api.as([Scope.INGEST, Scope.READ]);
    const { ingestText } = await token.query<{ ingestText: { created: boolean } }>(
      'mutation ($text: String!) { ingestText(input: { text: $text }) { created } }', { text: report });
    expect(ingestText.created).toBe(true);
    expect(await readers()).toEqual({ mentions: [byModel], versions: [byModel] });
    const { people } = await api.query<{ people: { nodes: { name: string; participations: { nodes: { role: string }[] } }[] } }>('{ people { nodes { name participations { nodes { role } } } } }');
    expect(people.nodes).toEqual([
      { name: 'Asel Beknazarova', participations: { nodes: [{ role: 'CHAIR' }] } }, { name: 'Timur Oralkhanov', participations: { nodes: [{ role: 'HEAD_OF_DELEGATION' }] } },
    ]);
  });

  it('holds no connection while the model is waited for', async () => {
    let busy: unknown[] = ['not looked'];
    server.reply = async (response, asked) => {
      busy = await api.db.query(`SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'`);
      await answer(response, asked);
    };
    await ingest();
    expect(busy).toEqual([]);
  });

  it('is not asked about twice, and not read otherwise by whoever has no model', async () => {
    await ingest();
    expect((await ingest()).outcome).toBe('UNCHANGED');
    expect((await ingest(report, { publishedOn: '2024-04-16', sourceName: 'Another' }, null)).outcome).toBe('UNCHANGED');
    expect(server.asked).toHaveLength(1);
    expect(await readers()).toMatchObject({ mentions: [byModel] });
  });

  it('is read as the model read it where an editor decides on it, kills it and brings it back', async () => {
    const { articleId } = await ingest();
    const editor = api.as(Object.values(Scope));
    const [participant] = await api.db.query<{ id: string }[]>(`SELECT id FROM participant WHERE role = 'CHAIR'`);
    await editor.query(`mutation { correctParticipant(id: "${globalId('Participant', participant?.id ?? '')}", input: { role: HOST }, reason: "x") { userErrors { message } } }`);
    await editor.query(`mutation { cancelArticle(id: "${globalId('Article', articleId)}", reason: "x") { userErrors { message } } }`);
    await editor.query(`mutation { restoreArticle(id: "${globalId('Article', articleId)}", reason: "x") { userErrors { message } } }`);
    expect((await readers()).mentions).toEqual(['editor', byModel]);
    expect(await readAgain(model, true)).toMatchObject({ articles: 1, changed: 0 });
  });

  it('is read as the model read it when its embargo ends', async () => {
    await ingest(report, { publishedOn: '2024-04-16', embargoedUntil: new Date('2100-01-01T00:00:00Z') });
    expect(await readers()).toEqual({ mentions: [], versions: [null] });
    await releaseEmbargoes(api.db, new Date('2100-01-02T00:00:00Z'));
    expect(await readers()).toEqual({ mentions: [byModel], versions: [byModel] });
    expect(server.asked).toHaveLength(1);
  });

  it('has the day on which it first came where it names none, in its next version too', async () => {
    await ingest(report, { url: 'http://lakes.example/1', seenAt: new Date('2024-04-16T12:00:00Z') });
    await ingest(report.replace('thanked', 'has thanked'), { url: 'http://lakes.example/1', seenAt: new Date('2025-01-01T12:00:00Z') });
    expect(server.asked.map(({ messages }) => (JSON.parse(messages[1]?.content ?? '') as { publishedOn: string }).publishedOn)).toEqual(['2024-04-16', '2024-04-16']);
    expect(await readers()).toEqual({ mentions: [byModel], versions: [byModel, byModel] });
  });
});

describe('an article for which the model has no answer', () => {
  it('is read by the grammar, and by the model when all is read again', async () => {
    server.reply = failing(503);
    expect((await ingest()).outcome).toBe('CREATED');
    expect(await readers()).toEqual({ mentions: [grammar], versions: [grammar] });
    expect(await readAgain(model)).toMatchObject({ articles: 1, changed: 0 });
    server.reply = answer;
    expect(await readAgain(model)).toMatchObject({ articles: 1, changed: 1 });
    expect(await readers()).toEqual({ mentions: [byModel], versions: [byModel] });
    expect(await readAgain(model)).toMatchObject({ articles: 0 });
  });

  it('keeps what another model read while the new one cannot be had', async () => {
    await ingest();
    server.reply = failing(503);
    const { model: newer } = modelAt(server.url, { name: 'test-70b' });
    expect(await readAgain(newer)).toMatchObject({ articles: 1, changed: 0 });
    expect(await readers()).toEqual({ mentions: [byModel], versions: [byModel] });
  });
});

describe('a store whose model was taken away', () => {
  it('is read by the grammar when all is read again', async () => {
    await ingest();
    expect(await readAgain(null)).toMatchObject({ articles: 1, changed: 1 });
    expect(await readers()).toEqual({ mentions: [grammar], versions: [grammar] });
    expect(await api.db.query('SELECT FROM extraction')).toEqual([]);
  });
});
