import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.js';
import { storeReference } from '../../../src/link/reference-rows.js';
import { emptyGraph } from '../../support/desk.js';
import { EditDesk, sessionPage } from '../../support/edit-desk.js';

const kazakh = 'the Minister of Energy of Kazakhstan Saule Oralkhanova';
const uzbek = 'the Minister of Ecology of Uzbekistan Rustam Holiqulov';
const fourth = { ordinal: 'fourth', number: 4, day: '16-17 April 2023', published: 'April 18, 2023', people: `${kazakh} and ${uzbek}` };
const fifth = { ordinal: 'fifth', number: 5, day: '15-16 April 2024', published: 'April 17, 2024', people: `${kazakh} and ${uzbek}` };
const sixth = { ordinal: 'sixth', number: 6, day: '14-15 April 2025', published: 'April 16, 2025', people: `${kazakh} and ${uzbek}` };

let desk: EditDesk;
beforeAll(async () => { desk = await EditDesk.open(); });
afterAll(() => desk.close());
beforeEach(async () => {
  await emptyGraph(desk.api.db);
  await storeReference(desk.api.db, systemClock);
  for (const session of [fourth, fifth]) await desk.ingest(sessionPage(session));
});

const state = async (code: string): Promise<string> =>
  (await desk.api.query<{ organization: { id: string } }>(`{ organization(countryCode: "${code}") { id } }`)).organization.id;

const delegations = async (session: number): Promise<{ represents: string; head: string | null; members: number }[]> => {
  const { events } = await desk.api.query<{ events: { nodes: { ordinal: number; delegations: { nodes: { represents: { name: string }; head: { person: { name: string } } | null; participants: { totalCount: number } }[] } }[] } }>(
    '{ events { nodes { ordinal delegations { nodes { represents { name } head { person { name } } participants { totalCount } } } } } }');
  const found = events.nodes.find(({ ordinal }) => ordinal === session);
  return found?.delegations.nodes.map(({ represents, head, participants }) => ({ represents: represents.name, head: head?.person.name ?? null, members: participants.totalCount })) ?? [];
};

describe('a person who is split', () => {
  it('parts from a namesake of the very same words, who has the participation under its id', async () => {
    const before = await desk.person('Oralkhanova');
    const [newest, oldest] = before.participations.nodes;
    const off = await desk.done(`splitPerson(id: "${before.id}", participants: ["${newest?.id}"])`);
    expect(off.id).not.toBe(before.id);
    const parted = Object.fromEntries((await desk.people('Oralkhanova')).map(({ id, participations }) => [id, participations.nodes.map((each) => each.id)]));
    expect(parted).toEqual({ [before.id]: [oldest?.id], [off.id]: [newest?.id] });
  });

  it('keeps what later reports say; the namesake keeps what a corrected report still says', async () => {
    const before = await desk.person('Oralkhanova');
    const off = await desk.done(`splitPerson(id: "${before.id}", participants: ["${before.participations.nodes[0]?.id}"])`);
    await desk.ingest(sessionPage(sixth));
    await desk.ingest(sessionPage({ ...fifth, updated: 'Updated: April 20, 2024 ', people: `${kazakh}, ${uzbek} and the Minister of Energy of Tajikistan Bahrom Nazirov` }));
    expect(await desk.people('Nazirov')).toHaveLength(1);
    const counts = Object.fromEntries((await desk.people('Oralkhanova')).map(({ id, participations }) => [id, participations.nodes.length]));
    expect(counts).toEqual({ [before.id]: 2, [off.id]: 1 });
    expect(await desk.reextract()).toBe(0);
  });

  it('takes the namesake back, whose id then leads to it', async () => {
    const before = await desk.person('Oralkhanova');
    const off = await desk.done(`splitPerson(id: "${before.id}", participants: ["${before.participations.nodes[0]?.id}"])`);
    const position = await desk.position();
    await desk.done(`mergePeople(into: "${before.id}", from: ["${off.id}"])`);
    expect(await desk.person('Oralkhanova')).toEqual({ ...before, formerIds: [off.id] });
    expect(await desk.changesSince(position)).toContainEqual(expect.objectContaining({ op: 'RETRACTED', cause: 'MERGED', nodeId: off.id, replacedBy: before.id }));
  });

  it('can be merged into the namesake instead, which is another decision', async () => {
    const before = await desk.person('Oralkhanova');
    const off = await desk.done(`splitPerson(id: "${before.id}", participants: ["${before.participations.nodes[0]?.id}"])`);
    expect((await desk.done(`mergePeople(into: "${off.id}", from: ["${before.id}"])`)).id).toBe(off.id);
    expect(await desk.person('Oralkhanova')).toMatchObject({ id: off.id });
    expect(await desk.reextract()).toBe(0);
    await desk.done(`splitPerson(id: "${off.id}", participants: [])`);
    expect((await desk.people('Oralkhanova')).map(({ id }) => id).sort()).toEqual([before.id, off.id].sort());
  });
});

describe('a participant who is corrected', () => {
  const correct = (id: string | undefined, input: string) => desk.done<{ id: string }>(`correctParticipant(id: "${id}", input: { ${input} })`, 'participant { id }');

  it('stands for the other state, with a delegation of it, and the wrong one is gone; the words are the editor\'s', async () => {
    const { participations } = await desk.person('Oralkhanova');
    const [newest] = participations.nodes;
    await correct(newest?.id, `represents: "${await state('KG')}", role: HEAD_OF_DELEGATION, position: "Adviser"`);
    expect((await desk.person('Oralkhanova')).participations.nodes[0]).toMatchObject({ id: newest?.id, role: 'HEAD_OF_DELEGATION', position: 'Adviser', represents: { name: 'Kyrgyzstan' } });
    expect(await delegations(5)).toEqual([{ represents: 'Kyrgyzstan', head: 'Saule Oralkhanova', members: 1 }, { represents: 'Uzbekistan', head: 'Rustam Holiqulov', members: 1 }]);
    expect((await delegations(4)).map(({ represents }) => represents)).toEqual(['Kazakhstan', 'Uzbekistan']);
    const { node } = await desk.api.query<{ node: { evidence: { nodes: { quote: string; extractor: string; confidence: number }[] } } }>(
      `{ node(id: "${newest?.id}") { ... on Participant { evidence(supports: ["position"]) { nodes { quote extractor confidence } } } } }`);
    expect(node.evidence.nodes).toEqual([{ quote: 'Saule Oralkhanova', extractor: 'editor', confidence: 1 }]);
  });

  it('stays as corrected when other reports say otherwise, and when the report is revised', async () => {
    const [newest] = (await desk.person('Oralkhanova')).participations.nodes;
    await correct(newest?.id, 'role: OBSERVER');
    for (const number of [51, 52]) await desk.ingest(sessionPage({ ...fifth, number }));
    await desk.ingest(sessionPage({ ...fifth, updated: 'Updated: April 20, 2024 ', people: `${kazakh}, ${uzbek} and the Minister of Energy of Tajikistan Bahrom Nazirov` }));
    expect((await desk.person('Oralkhanova')).participations.nodes[0]).toMatchObject({ id: newest?.id, role: 'OBSERVER' });
    await correct(newest?.id, 'role: GUEST');
    expect(await desk.api.db.query("SELECT count(*)::int AS open FROM decision WHERE closed IS NULL AND kind = 'CORRECT'")).toEqual([{ open: 1 }]);
    await correct(newest?.id, 'role: null');
    expect((await desk.person('Oralkhanova')).participations.nodes[0]).toMatchObject({ id: newest?.id, role: 'MEMBER' });
  });
});

describe('an article that is canceled', () => {
  it('takes with it what rested on it alone, stays readable, and what it says later stays unheard', async () => {
    const { articles } = await desk.api.query<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 1) { nodes { id } } }');
    const id = articles.nodes[0]?.id;
    const before = await desk.person('Oralkhanova');
    const position = await desk.position();
    await desk.done(`cancelArticle(id: "${id}", reason: "killed")`, 'article { id }');
    const after = await desk.person('Oralkhanova');
    expect(after).toMatchObject({ id: before.id, participations: { nodes: [{ id: before.participations.nodes[1]?.id }] } });
    const changes = await desk.changesSince(position);
    expect(changes.filter(({ op }) => op === 'RETRACTED').map(({ nodeId }) => nodeId)).toContain(before.participations.nodes[0]?.id);
    expect(changes.filter(({ op }) => op === 'RETRACTED').map(({ nodeId }) => nodeId)).not.toContain(before.id);
    const { article } = await desk.api.query<{ article: { status: string; body: string } }>(`{ article(id: "${id}") { status body } }`);
    expect(article).toMatchObject({ status: 'CANCELED', body: expect.stringContaining('fifth session') });
    await desk.ingest(sessionPage({ ...fifth, updated: 'Updated: April 20, 2024 ', people: `${kazakh} and the Minister of Energy of Tajikistan Bahrom Nazirov` }));
    expect(await desk.people('Nazirov')).toEqual([]);
    expect(await desk.reextract()).toBe(0);
    await desk.done(`restoreArticle(id: "${id}", reason: "not killed")`, 'article { id }');
    expect(await desk.people('Nazirov')).toHaveLength(1);
    expect((await desk.person('Oralkhanova')).participations.nodes).toHaveLength(2);
  });
});

describe('editors who decide at once', () => {
  it('leave two merges of the same people as one, and the second is told', async () => {
    const [a, b] = [await desk.person('Oralkhanova'), await desk.person('Holiqulov')];
    await emptyGraph(desk.api.db);
    await storeReference(desk.api.db, systemClock);
    await desk.ingest(sessionPage({ ...fourth, people: kazakh }));
    await desk.ingest(sessionPage({ ...fifth, people: uzbek }));
    const [x, y] = [await desk.person('Oralkhanova'), await desk.person('Holiqulov')];
    expect([x.id, y.id]).not.toEqual([a.id, b.id]);
    const outcomes = await Promise.all([[x.id, y.id], [y.id, x.id]].map(([into, from]) => desk.edit(`mergePeople(into: "${into}", from: ["${from}"])`)));
    expect(outcomes.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ['CONFLICT']]);
    expect((await desk.person('Oralkhanova')).id).toBe((await desk.person('Holiqulov')).id);
  });
});
