import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';

const wholeGraph = `query ($first: Int!) {
  events(first: $first) {
    totalCount
    nodes {
      id name kind series { name } country { name } chair { name } host { name }
      delegations {
        totalCount
        nodes {
          represents { name } head { id }
          participants { nodes { position person { name positions { title organization { name acronym } represents { name } } } } }
        }
      }
      documents { title kind }
      evidence { nodes { quote supports entity { __typename ... on Event { id } } article { headline source { name } } } }
    }
  }
}`;

interface Answer {
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly country: { readonly name: string };
      readonly delegations: object;
      readonly documents: readonly object[];
      readonly evidence: { readonly nodes: readonly { readonly entity: object }[] };
    }[];
  };
}

let one: TestApi;
let fifty: TestApi;

beforeAll(async () => {
  [one, fifty] = [await startTestApi(), await startTestApi()];
  await one.make.events(1);
  await fifty.make.events(50);
}, 120_000);
afterAll(() => Promise.all([one.close(), fifty.close()]));

describe('a query through the whole graph', () => {
  it('takes as many statements for fifty events as for one', async () => {
    await one.query(wholeGraph, { first: 50 });
    const few = one.statements();
    const { events } = await fifty.query<Answer>(wholeGraph, { first: 50 });
    expect(fifty.statements()).toHaveLength(few.length);
    expect(few.length).toBeLessThanOrEqual(30);
    expect(events.totalCount).toBe(50);
    expect(new Set(events.nodes.map((event) => event.country.name)).size).toBe(50);
    for (const event of events.nodes) {
      expect(event.delegations).toMatchObject({ totalCount: 2, nodes: [{ participants: { nodes: [{ person: { positions: [{ organization: {} }] } }, {}] } }, {}] });
      expect(event.documents).toHaveLength(2);
      expect(event.evidence.nodes.map((mention) => mention.entity)).toEqual([
        { __typename: 'Event', id: event.id }, { __typename: 'Event', id: event.id },
      ]);
    }
  });
});
