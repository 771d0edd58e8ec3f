import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskFiles } from '../../support/desk-files.js';
import type { FoundPerson } from '../../support/edit-desk.js';
import { EditDesk } from '../../support/edit-desk.js';

const unknownId = (type: string): string => Buffer.from(`${type}:00000000-0000-7000-8000-000000000000`).toString('base64url');

let desk: EditDesk;
let people: FoundPerson[];
let article: string;
beforeAll(async () => {
  desk = await EditDesk.open(deskFiles);
  people = await desk.people();
  article = (await desk.api.query<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 1) { nodes { id } } }')).articles.nodes[0]?.id ?? '';
});
afterAll(() => desk.close());

/** Runs what is to be refused; nothing may have been written by it. */
const refused = async (call: string, answer?: string) => {
  const before = await desk.position();
  const { node, userErrors } = await desk.edit(call, answer);
  expect(node).toBeNull();
  expect(await desk.position()).toBe(before);
  return userErrors;
};
const person = (at: number): FoundPerson => people[at] as FoundPerson;
const together = (): [FoundPerson, FoundPerson] => {
  for (const one of people) {
    const other = people.find(({ id, participations }) => id !== one.id && participations.nodes.some(({ event }) => one.participations.nodes.some((each) => each.event.id === event.id)));
    if (other !== undefined) return [one, other];
  }
  throw new Error('Nobody met anybody.');
};

describe('what a person can mend', () => {
  it('is told of two who took part in one event, which is named', async () => {
    const [a, b] = together();
    const [error] = await refused(`mergePeople(into: "${a.id}", from: ["${b.id}"])`);
    expect(error).toMatchObject({ code: 'CONFLICT', path: ['from'] });
    expect(error?.message).toMatch(/different participants of ".+"/);
  });

  it('is told of a person merged into themselves, named twice, or of nobody', async () => {
    expect(await refused(`mergePeople(into: "${person(0).id}", from: ["${person(0).id}"])`)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await refused(`mergePeople(into: "${person(0).id}", from: ["${person(1).id}", "${person(1).id}"])`)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await refused(`mergePeople(into: "${person(0).id}", from: [])`)).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is told of ids that nothing answers for', async () => {
    expect(await refused(`mergePeople(into: "${unknownId('Person')}", from: ["${person(0).id}"])`)).toMatchObject([{ code: 'NOT_FOUND', path: ['into'] }]);
    expect(await refused(`splitPerson(id: "${person(0).id}", participants: ["${unknownId('Participant')}"])`)).toMatchObject([{ code: 'NOT_FOUND', path: ['participants'] }]);
    expect(await refused(`correctParticipant(id: "${unknownId('Participant')}", input: { position: "x" })`, 'participant { id }')).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect(await refused(`cancelArticle(id: "${unknownId('Article')}", reason: "x")`, 'article { id }')).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  it('is told of a split that leaves nothing, takes what is not there, or has nothing to undo', async () => {
    const only = people.find(({ participations }) => participations.nodes.length === 1) as FoundPerson;
    const of = only.participations.nodes[0]?.id;
    expect(await refused(`splitPerson(id: "${only.id}", participants: ["${of}"])`)).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/Nothing would be left/) }]);
    const other = people.find(({ id }) => id !== only.id) as FoundPerson;
    expect(await refused(`splitPerson(id: "${other.id}", participants: ["${of}"])`)).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/another person/) }]);
    expect(await refused(`splitPerson(id: "${only.id}", participants: [])`)).toMatchObject([{ code: 'BAD_INPUT' }]);
  });

  it('is told of a correction that says nothing, takes back what none made, or names no item', async () => {
    const id = person(0).participations.nodes[0]?.id;
    expect(await refused(`correctParticipant(id: "${id}", input: {})`, 'participant { id }')).toMatchObject([{ code: 'BAD_INPUT' }]);
    expect(await refused(`correctParticipant(id: "${id}", input: { role: null })`, 'participant { id }')).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await refused(`identifyPerson(id: "${person(0).id}", wikidataId: "Q0")`)).toMatchObject([{ code: 'BAD_INPUT' }]);
    expect(await refused(`identifyPerson(id: "${person(0).id}")`)).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is told of an article that is not canceled, or is already', async () => {
    expect(await refused(`restoreArticle(id: "${article}", reason: "x")`, 'article { id }')).toMatchObject([{ code: 'CONFLICT' }]);
    await desk.done(`cancelArticle(id: "${article}", reason: "x")`, 'article { id }');
    expect(await refused(`cancelArticle(id: "${article}", reason: "x")`, 'article { id }')).toMatchObject([{ code: 'CONFLICT' }]);
    await desk.done(`restoreArticle(id: "${article}", reason: "x")`, 'article { id }');
  });
});

describe('what is no request', () => {
  const failure = async (call: string, variables?: object, declared = '') => {
    const before = await desk.position();
    const { errors } = await desk.editor.ask(`mutation ${declared} { ${call} { userErrors { code } } }`, variables);
    expect(await desk.position()).toBe(before);
    return errors?.map(({ extensions }) => extensions.code);
  };

  it('is refused as a whole: ids of other types, forged ids, NUL, blank and endless texts, endless lists', async () => {
    expect(await failure(`mergePeople(into: "${article}", from: ["${person(0).id}"])`)).toEqual(['BAD_INPUT']);
    expect(await failure('splitPerson(id: "nonsense", participants: [])')).toEqual(['BAD_INPUT']);
    expect(await failure('cancelArticle(id: $id, reason: $reason)', { id: article, reason: 'a\u0000b' }, '($id: ID!, $reason: String!)')).toEqual(['BAD_INPUT']);
    expect(await failure('cancelArticle(id: $id, reason: $reason)', { id: article, reason: '  ' }, '($id: ID!, $reason: String!)')).toEqual(['BAD_INPUT']);
    expect(await failure('cancelArticle(id: $id, reason: $reason)', { id: article, reason: 'a'.repeat(1_001) }, '($id: ID!, $reason: String!)')).toEqual(['BAD_INPUT']);
    expect(await failure('mergePeople(into: $id, from: $from)', { id: person(0).id, from: Array.from({ length: 101 }, () => person(1).id) }, '($id: ID!, $from: [ID!]!)')).toEqual(['BAD_INPUT']);
  });
});
