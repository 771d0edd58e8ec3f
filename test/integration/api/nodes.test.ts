import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/core/ids.js';
import { FormerId } from '../../../src/evidence/former-id.entity.js';
import { Mention } from '../../../src/evidence/mention.entity.js';
import { globalId } from '../../../src/graph/global-id.js';
import { Person } from '../../../src/participants/person.entity.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import type { Made } from '../../support/make.js';

let api: TestApi;
let person: Made;
let former: string;

beforeAll(async () => {
  api = await startTestApi();
  person = await api.make.person({ name: 'Nikolai Patrushev' });
  const id = newId();
  former = globalId('Person', id);
  await api.db.manager.insert(FormerId, { formerId: id, entityId: person.id });
});
afterAll(() => api.close());

const refusal = async (query: string): Promise<string | undefined> => {
  const { errors } = await api.ask(query);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  return errors?.[0]?.message;
};

describe('node', () => {
  it('resolves the id of every type', async () => {
    await api.make.events(1, { delegations: 1, participants: 1, documents: 1 });
    const mentions = await api.db.manager.find(Mention);
    const seen = new Set<string>();
    const { events } = await api.query<{ events: { nodes: { id: string }[] } }>('{ events { nodes { id } } }');
    const walk = `{ id __typename series { id __typename } country { id __typename }
      delegations { nodes { id __typename participants { nodes { id __typename person { id __typename positions { id __typename } } } } } }
      documents { id __typename } articles { nodes { id __typename source { id __typename } } } evidence { nodes { id __typename } } }`;
    const { event } = await api.query<{ event: object }>(`query ($id: ID!) { event(id: $id) ${walk} }`, { id: events.nodes[0]?.id });
    const collect = (value: unknown): { id: string; __typename: string }[] => {
      if (typeof value !== 'object' || value === null) return [];
      return [...('id' in value ? [value as { id: string; __typename: string }] : []), ...Object.values(value).flatMap(collect)];
    };
    for (const { id, __typename } of collect(event)) {
      expect(await api.query('query ($id: ID!) { node(id: $id) { id __typename } }', { id })).toEqual({ node: { id, __typename } });
      seen.add(__typename);
    }
    expect([...seen].sort()).toEqual(['Article', 'Delegation', 'Document', 'Event', 'EventSeries', 'Mention', 'Organization', 'Participant', 'Person', 'Position', 'Source']);
    expect(mentions.length).toBeGreaterThan(0);
  });

  it('answers a former id with the present node, and says so', async () => {
    const { data, extensions } = await api.ask('query ($id: ID!) { node(id: $id) { id ... on Person { name formerIds } } person(id: $id) { id } }', { id: former });
    expect(data).toEqual({ node: { id: person.globalId, name: 'Nikolai Patrushev', formerIds: [former] }, person: { id: person.globalId } });
    expect(extensions?.warnings).toEqual([{ id: former, replacedBy: person.globalId, message: `${former} was merged into ${person.globalId}, which answers for it now.` }]);
  });

  it('answers null for what was withdrawn, and says so', async () => {
    const gone = await api.make.person();
    await api.make.article({ says: [{ of: gone }] });
    await api.db.manager.delete(Person, gone.id);
    const { data, errors, extensions } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: gone.globalId });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
    expect(extensions?.warnings).toEqual([{ id: gone.globalId, replacedBy: null, message: `${gone.globalId} was withdrawn: no report that is left speaks of it.` }]);
  });

  it('answers null for what was merged into something that was withdrawn since, and says that it was', async () => {
    const [former, gone] = [await api.make.person(), await api.make.person()];
    await api.make.article({ says: [{ of: former }, { of: gone }] });
    await api.db.manager.insert(FormerId, { formerId: former.id, entityId: gone.id });
    await api.db.manager.delete(Person, [former.id, gone.id]);
    const { data, extensions } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: former.globalId });
    expect(data).toEqual({ node: null });
    expect(extensions?.warnings).toEqual([{ id: former.globalId, replacedBy: null, message: expect.stringMatching(/was withdrawn/) }]);
  });

  it('answers null for an id that nothing ever had, without a warning', async () => {
    const { data, errors, extensions } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: globalId('Event', newId()) });
    expect([data, errors, extensions?.warnings]).toEqual([{ node: null }, undefined, undefined]);
  });

  it('refuses what is no id', async () => {
    expect(await refusal('{ node(id: "person 1") { id } }')).toBe('"person 1" is not an id: take one from the field "id" of an earlier answer.');
    const unknown = globalId('Planet', newId());
    expect(await refusal(`{ node(id: "${unknown}") { id } }`)).toBe(`${unknown} is not an id: there is no type Planet.`);
  });

  it('still resolves the mention of an older version', async () => {
    const article = await api.make.article({ says: [{ of: person }] });
    const mention = await api.db.manager.findOneByOrFail(Mention, { articleId: article.id });
    await api.db.manager.update(Mention, mention.id, { closed: mention.opened });
    expect(await api.query('query ($id: ID!) { node(id: $id) { ... on Mention { quote version article { id } } } }', { id: globalId('Mention', mention.id) }))
      .toEqual({ node: { quote: 'Body', version: 1, article: { id: article.globalId } } });
    expect(await api.query('query ($id: ID!) { article(id: $id) { mentions { id } } }', { id: article.globalId })).toEqual({ article: { mentions: [] } });
  });
});

describe('nodes', () => {
  it('answers several ids in their order, of one type in one statement', async () => {
    const people = [await api.make.person(), await api.make.person(), await api.make.person()];
    const ids = [people[2], people[0], people[1], people[0]].map((made) => made?.globalId);
    expect(await api.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({ nodes: ids.map((id) => ({ id })) });
    expect(api.statements()).toHaveLength(1);
  });

  it('takes a hundred ids at most', async () => {
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(person.globalId) });
    expect(errors).toMatchObject([{ message: '"ids" may hold at most 100 ids, not 101.', extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });
});

describe('an id of another type', () => {
  it('is refused by a field of the root', async () => {
    expect(await refusal(`{ event(id: "${person.globalId}") { id } }`)).toBe(`${person.globalId} is the id of a node of type Person, and one of type Event is asked for.`);
  });

  it('is refused in a filter and in an argument of a relation', async () => {
    const sentence = `${person.globalId} is the id of a node of type Person, and one of type Organization is asked for.`;
    const event = await api.make.event();
    expect(await refusal(`{ events(filter: { organization: ["${person.globalId}"] }) { nodes { id } } }`)).toBe(sentence);
    expect(await refusal(`{ event(id: "${event.globalId}") { delegations(represents: ["${person.globalId}"]) { nodes { id } } } }`)).toBe(sentence);
  });
});

describe('a former id', () => {
  it('stands for the present one in a filter', async () => {
    const event = await api.make.event();
    await api.make.participant(event, person);
    expect(await api.query('query ($id: ID!) { events(filter: { person: [$id] }) { nodes { id } } }', { id: former })).toEqual({ events: { nodes: [{ id: event.globalId }] } });
  });
});
