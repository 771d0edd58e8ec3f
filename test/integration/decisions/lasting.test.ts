import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { difference } from '../../support/canonical-graph.js';
import { deskFiles } from '../../support/desk-files.js';
import type { FoundParticipation } from '../../support/edit-desk.js';
import { EditDesk } from '../../support/edit-desk.js';

let desk: EditDesk;
beforeAll(async () => { desk = await EditDesk.open(deskFiles); });
afterAll(() => desk.close());

/** Ids of everything that has one, so that "as it was before" means: under its own id. */
const ids = async (): Promise<string[]> => {
  const rows = await desk.api.db.query<{ id: string }[]>(['person', 'participant', 'position', 'delegation', 'event', 'organization', 'document', 'article']
    .map((table) => `SELECT '${table} ' || id AS id FROM ${table}`).join(' UNION ALL '));
  return rows.map(({ id }) => id).sort();
};

interface Lasting {
  readonly cause: string;
  /** Kinds of decision that stand in between. */
  readonly decided: readonly string[];
  readonly make: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
}

/** Someone with participations in two events at least. */
const twice = async (): Promise<{ id: string; participations: { nodes: FoundParticipation[] } }> => {
  const found = (await desk.people()).find(({ participations }) => participations.nodes.length > 1);
  if (found === undefined) throw new Error('Nobody took part twice.');
  return found;
};

const decisions: Readonly<Record<string, () => Promise<Lasting>>> = {
  'a merge': async () => {
    const once = (await desk.people()).filter(({ participations }) => participations.nodes.length === 1).map(({ id, participations }) => ({ id, only: participations.nodes[0] }));
    const [a] = once;
    const b = once.find(({ only }) => only?.event.id !== a?.only?.event.id);
    return {
      cause: 'MERGED', decided: ['MERGE'],
      make: () => desk.done(`mergePeople(into: "${b?.id}", from: ["${a?.id}"], reason: "why")`),
      undo: () => desk.done(`splitPerson(id: "${b?.id}", participants: ["${a?.only?.id}"], reason: "undone")`),
    };
  },
  'a split': async () => {
    const { id, participations } = await twice();
    let off = '';
    return {
      cause: 'SPLIT', decided: ['SPLIT'],
      make: async () => { off = (await desk.done(`splitPerson(id: "${id}", participants: ["${participations.nodes[0]?.id}"], reason: "why")`)).id; },
      undo: () => desk.done(`mergePeople(into: "${id}", from: ["${off}"], reason: "undone")`),
    };
  },
  'a correction': async () => {
    const [participation] = (await twice()).participations.nodes;
    const { organizations } = await desk.api.query<{ organizations: { nodes: { id: string }[] } }>('{ organizations(filter: { countryCode: ["MN"], kind: [STATE] }) { nodes { id } } }');
    const correct = (input: string, reason: string) => desk.done(`correctParticipant(id: "${participation?.id}", input: { ${input} }, reason: "${reason}")`, 'participant { id }');
    return {
      cause: 'CORRECTED', decided: ['CORRECT', 'CORRECT', 'CORRECT'],
      make: () => correct(`role: OBSERVER, position: "Adviser", represents: "${organizations.nodes[0]?.id}"`, 'why'),
      undo: () => correct('role: null, position: null, represents: null', 'undone'),
    };
  },
  'an identification': async () => {
    const { id } = await twice();
    return {
      cause: 'CORRECTED', decided: ['CORRECT'],
      make: () => desk.done(`identifyPerson(id: "${id}", wikidataId: "Q937", reason: "why")`),
      undo: () => desk.done(`identifyPerson(id: "${id}", wikidataId: null, reason: "undone")`),
    };
  },
  'a cancellation': async () => {
    const { articles } = await desk.api.query<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 1) { nodes { id } } }');
    const call = (mutation: string, reason: string) => desk.done(`${mutation}(id: "${articles.nodes[0]?.id}", reason: "${reason}")`, 'article { id status }');
    return { cause: 'WITHDRAWN', decided: ['CANCEL'], make: () => call('cancelArticle', 'why'), undo: () => call('restoreArticle', 'undone') };
  },
};

describe('what editors decide', () => {
  it('leaves all texts saying what they said when they are read again', async () => {
    expect(await desk.reextract()).toBe(0);
  });

  it.each(Object.keys(decisions))('changes the graph, stands when all texts are read again, and leaves nothing when undone: %s', async (name) => {
    const { cause, decided, make, undo } = await (decisions[name] as () => Promise<Lasting>)();
    const before = { graph: await desk.graph(), ids: await ids(), position: await desk.position() };
    await make();
    const after = { graph: await desk.graph(), ids: await ids() };
    expect(after.graph).not.toEqual(before.graph);
    const told = await desk.changesSince(before.position);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((change) => change.reason === 'why' && change.cause === cause)).toBe(true);
    const open = await desk.api.db.query<{ kind: string }[]>('SELECT kind FROM decision WHERE closed IS NULL');
    expect(open.map(({ kind }) => kind)).toEqual(decided);

    expect(await desk.reextract()).toBe(0);
    expect({ graph: await desk.graph(), ids: await ids() }).toEqual(after);

    await undo();
    expect(difference(before.graph, await desk.graph())).toEqual({ missing: [], beyond: [] });
    expect(await ids()).toEqual(before.ids);
    expect(await desk.api.db.query('SELECT FROM decision WHERE closed IS NULL')).toEqual([]);
    expect(await desk.reextract()).toBe(0);
  }, 60_000);
});
