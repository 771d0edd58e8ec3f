import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { costOf, objectsIn } from '../../../src/api/cost.js';
import { schema } from '../../../src/api/schema.js';

const cost = (source: string, variables: Record<string, unknown> = {}): number => costOf(schema(), { document: parse(source), variables });

describe('the cost of an operation', () => {
  it.each([
    ['nothing for what is no object', '{ __typename position }', 0],
    ['nothing for the schema', '{ __schema { types { fields { args { type { ofType { name } } } } } } }', 0],
    ['an object each for a node and what it points to', '{ event(id: "x") { series { name } } }', 2],
    ['the entries of a page that is named', '{ events(first: 7) { nodes { id } } }', 1 + 7],
    ['as much for a page from the end', '{ events(last: 7) { nodes { id } } }', 1 + 7],
    ['twenty entries for a page of the root without a number', '{ events { nodes { id } } }', 1 + 20],
    ['edges as well as nodes', '{ events(first: 7) { edges { node { id } } nodes { id } } }', 1 + 7 * 3],
    ['an object of each entry for totalCount, and nothing for pageInfo', '{ events(first: 7) { totalCount pageInfo { endCursor } } }', 1 + 7],
    ['pages within pages, each in full', '{ events(first: 10) { nodes { delegations(first: 10) { nodes { id } } } } }', 1 + 10 * (1 + 1 + 10)],
    ['five entries for a page below without a number', '{ events(first: 10) { nodes { delegations { nodes { id } } } } }', 1 + 10 * (1 + 1 + 5)],
    ['five entries for a list', '{ event(id: "x") { documents { id } } }', 1 + 5],
    ['so many as are asked for by id', '{ nodes(ids: ["x", "y", "z"]) { id } }', 3],
    ['the dearest of several types', '{ node(id: "x") { ... on Event { series { id } host { id } } ... on Person { id } } }', 3],
    ['a fragment as often as it is used', '{ a: event(id: "x") { ...S } b: event(id: "y") { ...S } } fragment S on Event { series { id } }', 4],
    ['nothing less for a page of less than nothing', '{ articleStats(first: -9, groupBy: DAY) { key } events(first: 7) { nodes { id } } }', 1 + 7],
    ['nothing for what is skipped', '{ events(first: 7) @skip(if: true) { nodes { id } } }', 0],
  ])('counts %s', (_what, source, expected) => {
    expect(cost(source)).toBe(expected);
  });

  it('knows variables, and their defaults', () => {
    const source = 'query ($n: Int = 3) { events(first: $n) { nodes { id } } }';
    expect([cost(source), cost(source, { n: 9 })]).toEqual([1 + 3, 1 + 9]);
  });

  it('is that of the operation which is named', () => {
    const document = parse('query A { events(first: 3) { nodes { id } } } query B { position }');
    expect(['A', 'B', 'C'].map((operationName) => costOf(schema(), { document, operationName }))).toEqual([4, 0, 0]);
  });

  it('is nothing where the variables are wrong: the answer will say so', () => {
    expect(cost('query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 'x' })).toBe(0);
  });

  it('is refused where a variable is null that a field needs, since the rest would be answered', () => {
    const source = 'query ($id: ID = "x", $on: Boolean = true) { event(id: $id) { id } events(first: 100) @include(if: $on) { nodes { id } } }';
    expect(() => cost(source, { id: null })).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message: 'Argument "id" of non-null type "ID!" must not be null.' }));
    expect(() => cost(source, { on: null })).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });

  it('is not looked for in fragments that double with each level', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Event { previous { ...F${n + 1} } next { ...F${n + 1} } }`);
    expect(() => cost(`{ event(id: "x") { ...F0 } } ${levels.join(' ')} fragment F30 on Event { id }`)).toThrow(/selects more than 10000 fields/);
  });
});

describe('the objects of an answer', () => {
  it('are counted as often as they stand in it', () => {
    const event = { id: 'x', series: { id: 'y' } };
    expect(objectsIn({ events: { nodes: [event, event], totalCount: 2 }, none: null, names: ['a', 'b'] })).toBe(5);
    expect(objectsIn(null)).toBe(0);
  });
});
