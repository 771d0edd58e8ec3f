import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FoundPerson } from '../../support/edit-desk.js';
import { EditDesk, sessionPage } from '../../support/edit-desk.js';
import { next } from '../../support/sequence.js';
import { connect, told } from '../../support/subscriber.js';

const fourth = { ordinal: 'fourth', number: 4, day: '16-17 April 2023', published: 'April 18, 2023', people: 'the Minister of Energy of Kazakhstan Saule Oralkhanova and the Minister of Ecology of Uzbekistan Rustam Holiqulov' };
const fifth = { ordinal: 'fifth', number: 5, day: '15-16 April 2024', published: 'April 17, 2024', people: 'the Minister of Energy of Kazakhstan Saule Baimukhanova and the Minister of Ecology of Uzbekistan Rustam Holiqulov' };
const sixth = { ordinal: 'sixth', number: 6, day: '14-15 April 2025', published: 'April 16, 2025', people: 'the Minister of Energy of Kazakhstan Saule Baimukhanova' };

describe('two people of different surnames who are merged', () => {
  let desk: EditDesk;
  let before: { kept: FoundPerson; other: FoundPerson; graph: string[]; position: string };

  beforeAll(async () => {
    desk = await EditDesk.open();
    await desk.ingest(sessionPage(fourth));
    await desk.ingest(sessionPage(fifth));
    const [kept, other] = [await desk.person('Baimukhanova'), await desk.person('Oralkhanova')];
    before = { kept, other, graph: await desk.graph(), position: await desk.position() };
    await desk.done(`mergePeople(into: "${kept.id}", from: ["${other.id}"], reason: "she married")`);
  });
  afterAll(() => desk.close());

  it('are one under the id that the editor chose, though it is the younger one', async () => {
    const merged = await desk.person('Oralkhanova');
    expect(merged).toMatchObject({ id: before.kept.id, formerIds: [before.other.id] });
    expect(merged.participations.nodes.map(({ id }) => id).sort()).toEqual([...before.kept.participations.nodes, ...before.other.participations.nodes].map(({ id }) => id).sort());
    expect(await desk.person('Baimukhanova')).toEqual(merged);
  });

  it('tell the log who merged them why, and which id answers', async () => {
    const changes = await desk.changesSince(before.position);
    expect(changes).toContainEqual(expect.objectContaining({ op: 'RETRACTED', cause: 'MERGED', nodeId: before.other.id, replacedBy: before.kept.id, reason: 'she married' }));
    expect(changes.every(({ cause }) => cause === 'MERGED')).toBe(true);
    expect(await desk.api.db.query('SELECT actor, reason FROM commit ORDER BY position DESC LIMIT 1')).toEqual([{ actor: await desk.editor.actor(), reason: 'she married' }]);
    expect(await desk.api.db.query('SELECT kind, actor, reason FROM decision')).toEqual([{ kind: 'MERGE', actor: await desk.editor.actor(), reason: 'she married' }]);
  });

  it('are found by the old id, with a warning', async () => {
    const { data, extensions } = await desk.api.ask<{ person: { id: string } }>(`{ person(id: "${before.other.id}") { id } }`);
    expect(data.person.id).toBe(before.kept.id);
    expect(extensions?.warnings).toMatchObject([{ id: before.other.id, replacedBy: before.kept.id }]);
  });

  it('get what a later report says of either name', async () => {
    await desk.ingest(sessionPage(sixth));
    expect((await desk.person('Oralkhanova')).participations.nodes).toHaveLength(3);
  });

  it('part again under their own ids when the participations of one are split off', async () => {
    const of = before.other.participations.nodes.map(({ id }) => `"${id}"`).join();
    const off = await desk.done(`splitPerson(id: "${before.kept.id}", participants: [${of}], reason: "two after all")`);
    expect(off.id).toBe(before.other.id);
    expect(await desk.person('Oralkhanova')).toEqual(before.other);
    expect(await desk.person('Baimukhanova')).toMatchObject({ id: before.kept.id, formerIds: [] });
    expect(await desk.api.db.query('SELECT count(*)::int AS open FROM decision WHERE closed IS NULL')).toEqual([{ open: 0 }]);
  });

  it('void what was folded with a filter that names one of them, when they are merged and when they part', async () => {
    const first = async (after: string): Promise<string> => {
      const client = connect(desk.api.url);
      const { op } = await next(told(client, 'articleChanges', { after, filter: { person: [before.other.id] } }));
      client.terminate();
      return op;
    };
    const merging = await desk.position();
    await desk.done(`mergePeople(into: "${before.kept.id}", from: ["${before.other.id}"])`);
    expect(await first(merging)).toBe('RESET');
    const parting = await desk.position();
    await desk.done(`splitPerson(id: "${before.kept.id}", participants: [])`);
    expect(await first(parting)).toBe('RESET');
    const parted = await desk.position();
    await desk.ingest(sessionPage({ ...fourth, number: 41, people: fourth.people }));
    expect(await first(parted)).toBe('CREATED');
  });
});
