import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentNode } from 'graphql';
import { buildSchema, isObjectType, parse, validate } from 'graphql';
import { schema } from '../../../src/api/schema.js';
import type { Scope } from '../../../src/graph/access.js';
import { projectFolder } from '../../../src/core/project.js';
import { Answered } from '../../support/answered.js';
import type { AskedDesk } from '../../support/asked-desk.js';
import { startAskedDesk } from '../../support/asked-desk.js';
import { masked } from '../../support/masked.js';
import { withIds } from '../../support/named.js';
import { take } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';

const fixtures = join(projectFolder, 'test', 'fixtures');
const folder = join(fixtures, 'answers');
/** `UPDATE_ANSWERS=1 npx jest ..` writes what is answered into the folders, to be read by eye before it is committed. */
const updates = process.env['UPDATE_ANSWERS'] === '1';
/** How many changes are taken from a subscription. */
const changesTaken = 4;

/** What comes with acquisition, by another issue. */
const later = /^(Feed\.|FeedPayload\.|Mutation\.(addFeed|pauseFeed|ingestUrl)$|Source\.feeds$)/;

const textOf = (name: string, file: string): string => readFileSync(join(folder, name, file), 'utf8');
const jsonOf = (name: string, file: string): unknown => (existsSync(join(folder, name, file)) ? JSON.parse(textOf(name, file)) : {});
const documentOf = (name: string): DocumentNode => parse(textOf(name, 'operation.graphql'));
const kindOf = (name: string): string => documentOf(name).definitions.flatMap((each) => ('operation' in each ? [each.operation] : []))[0] ?? '';
/** What changes the desk comes behind what reads it, and last what reads the log from there. */
const turnOf = (name: string): number => {
  if (kindOf(name) === 'mutation') return 1;
  return JSON.stringify(jsonOf(name, 'variables.json')).includes('Cursor: told all of it') ? 2 : 0;
};
const names = readdirSync(folder).sort().sort((a, b) => turnOf(a) - turnOf(b));

let desk: AskedDesk;

/** What is compared of an answer: all but its cost. */
interface Told {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly warnings?: unknown;
}
const toldBy = ({ data, errors, extensions }: { data?: unknown; errors?: unknown; extensions?: unknown }): Told => {
  const { warnings } = { ...(extensions as { warnings?: unknown }) };
  return { data, ...(errors !== undefined && { errors }), ...(warnings !== undefined && { warnings }) };
};
const answers = new Map<string, Told[]>();

/** A variable may name a cursor by what had been told when it was given. */
const withCursors = (variables: object): object => Object.fromEntries(Object.entries(variables).map(([name, value]: [string, unknown]) => {
  const [, told = ''] = (typeof value === 'string' ? /^Cursor: told (.+)$/.exec(value) : null) ?? [];
  return [name, told === '' ? value : desk.told.get(told)];
}));

const askFor = async (name: string): Promise<Told[]> => {
  const query = textOf(name, 'operation.graphql');
  const variables = withCursors(await withIds(desk.db, jsonOf(name, 'variables.json')) as object) as Record<string, unknown>;
  const scopes = existsSync(join(folder, name, 'scopes.json')) ? jsonOf(name, 'scopes.json') as Scope[] : null;
  if (kindOf(name) !== 'subscription') return [toldBy(await (scopes === null ? desk : desk.as(scopes)).ask(query, variables))];
  const client = connect(desk.url);
  const told = await take(client.iterate({ query, variables }), changesTaken);
  await client.dispose();
  return told.map(toldBy);
};

beforeAll(async () => {
  desk = await startAskedDesk();
  for (const name of names) {
    const told = await askFor(name);
    answers.set(name, told);
    if (updates) writeFileSync(join(folder, name, 'answer.json'), `${JSON.stringify(masked(told.length > 1 ? told : told[0]), null, 2)}\n`);
  }
});
afterAll(() => desk.close());

describe('the sample desk', () => {
  it.each(names)('answers %s as its folder says', (name) => {
    const told = answers.get(name) ?? [];
    expect(masked(told.length > 1 ? told : told[0])).toEqual(jsonOf(name, 'answer.json'));
  });
});

describe('the operations', () => {
  const answered = new Answered(schema());
  const contract = buildSchema(readFileSync(join(fixtures, 'contract', 'contract.graphql'), 'utf8'));
  const unbuilt = JSON.parse(readFileSync(join(fixtures, 'contract', 'not-built-yet.json'), 'utf8')) as string[];
  const promised = Object.values(contract.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || unbuilt.includes(type.name)) return [];
    return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`).filter((field) => !unbuilt.includes(field) && !later.test(field));
  });

  beforeAll(() => {
    for (const [name, told] of answers) for (const { data } of told) answered.add(documentOf(name), data);
  });

  it('keep to the contract', () => {
    expect(names.flatMap((name) => validate(schema(), documentOf(name)).map(({ message }) => `${name}: ${message}`))).toEqual([]);
  });

  it('select every field of it', () => {
    expect(promised.filter((field) => !answered.selected.has(field))).toEqual([]);
  });

  it('are told something by every field of it, no null and no empty list', () => {
    expect(promised.filter((field) => !answered.told.has(field))).toEqual([]);
  });
});
