import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FoundPerson } from '../../support/edit-desk.js';
import { EditDesk, sessionPage } from '../../support/edit-desk.js';
import { next } from '../../support/sequence.js';
import { connect, told } from '../../support/subscriber.js';

const ordinals = ['fourth', 'fifth', 'sixth'];
const names = ['Saule Oralkhanova', 'Rustam Holiqulov', 'Bahrom Nazirov'];
const surnames = ['Oralkhanova', 'Holiqulov', 'Nazirov'] as const;

/** Three people at a session each, merged one after the other, and parted again. */
describe('a chain of merges', () => {
  let desk: EditDesk;
  let before: FoundPerson[];
  const everybody = async (): Promise<FoundPerson[]> => Promise.all(surnames.map((surname) => desk.person(surname)));
  const merge = (into: number, from: number) => desk.done(`mergePeople(into: "${before[into]?.id}", from: ["${before[from]?.id}"])`);
  const undoNewest = (person: number) => desk.done(`splitPerson(id: "${before[person]?.id}", participants: [])`);
  const partOff = (person: number) => desk.done(`splitPerson(id: "${before[person]?.id}", participants: [${before[person]?.participations.nodes.map(({ id }) => `"${id}"`).join()}])`);

  beforeEach(async () => {
    desk = await EditDesk.open();
    for (const [n, name] of names.entries()) {
      await desk.ingest(sessionPage({ ordinal: ordinals[n] as string, number: n, day: `15-16 April ${2020 + n}`, published: `April 17, ${2020 + n}`, people: `the Minister of Energy of Kazakhstan ${name}` }));
    }
    before = await everybody();
  });
  afterEach(() => desk.close());

  /** All ways of joining three people by two merges, by their places in order of age. */
  const chains = [[0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1]].flatMap(([a, b]) => {
    const c = 3 - (a as number) - (b as number);
    return [{ first: [b, a], second: [c, b] }, { first: [b, a], second: [b, c] }];
  }) as { first: [number, number]; second: [number, number] }[];

  it.each(chains)('$first, then $second, gives everyone their own id again when undone backwards', async ({ first, second }) => {
    await merge(...first);
    const between = await everybody();
    await merge(...second);
    await undoNewest(second[0]);
    expect(await everybody()).toEqual(between);
    await undoNewest(first[0]);
    expect(await everybody()).toEqual(before);
    expect(await desk.reextract()).toBe(0);
    expect(await everybody()).toEqual(before);
  });

  it('starts a filter again that names one who goes along when another is parted off', async () => {
    await merge(1, 0);
    await merge(2, 1);
    const after = await desk.position();
    await undoNewest(2);
    const client = connect(desk.api.url);
    const { op } = await next(told(client, 'articleChanges', { after, filter: { person: [before[0]?.id] } }));
    client.terminate();
    expect(op).toBe('RESET');
  });

  it('holds its ends together when the reports are withdrawn that name its middle alone', async () => {
    await merge(1, 0);
    await merge(2, 1);
    const { articles } = await desk.api.query<{ articles: { nodes: { id: string }[] } }>('{ articles(filter: { text: "Holiqulov" }) { nodes { id } } }');
    await desk.done(`cancelArticle(id: "${articles.nodes[0]?.id}", reason: "killed")`, 'article { id }');
    expect((await desk.person('Oralkhanova')).id).toBe(before[2]?.id);
    expect((await desk.person('Nazirov')).id).toBe(before[2]?.id);
    expect(await desk.reextract()).toBe(0);
    expect((await desk.person('Oralkhanova')).id).toBe(before[2]?.id);
  });

  it.each(chains)('$first, then $second, gives everyone their own id again when who came first is parted off first', async ({ first, second }) => {
    await merge(...first);
    await merge(...second);
    await partOff(first[1]);
    expect((await everybody())[first[1]]).toEqual(before[first[1]]);
    await desk.reextract();
    expect((await everybody())[first[1]]).toEqual(before[first[1]]);
    await undoNewest(second[0]);
    expect(await everybody()).toEqual(before);
  });
});
