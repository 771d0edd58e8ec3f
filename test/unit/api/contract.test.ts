import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { schema, schemaText } from '../../../src/api/schema.js';

const project = join(__dirname, '../../..');
const fixture = (name: string): string => readFileSync(join(project, 'test/fixtures/contract', name), 'utf8');
const contract = buildSchema(fixture('contract.graphql'));
const product = schema();

const own = (each: GraphQLSchema): GraphQLNamedType[] => Object.values(each.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const input = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string => `${String(type)} = ${JSON.stringify(defaultValue)}`;

/** Everything of a type that a client can rely on, by its place, in words that can be compared. */
const partsOf = (type: GraphQLNamedType): [string, string][] => {
  if (isScalarType(type)) return [[type.name, 'scalar']];
  if (isUnionType(type)) return [[type.name, 'union'], ...type.getTypes().map(({ name }): [string, string] => [`${type.name} | ${name}`, 'member'])];
  if (isEnumType(type)) return [[type.name, 'enum'], ...type.getValues().map(({ name }): [string, string] => [`${type.name}.${name}`, 'value'])];
  if (isInputObjectType(type)) {
    return [[type.name, 'input'], ...Object.values(type.getFields()).map((field): [string, string] => [`${type.name}.${field.name}`, input(field)])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${String(type)} is of no known kind.`);
  const interfaces = type.getInterfaces().map(({ name }): [string, string] => [`${type.name} & ${name}`, 'implemented']);
  const fields = Object.values(type.getFields()).flatMap((field): [string, string][] => [
    [`${type.name}.${field.name}`, String(field.type)],
    ...field.args.map((arg): [string, string] => [`${type.name}.${field.name}(${arg.name})`, input(arg)]),
  ]);
  return [[type.name, isObjectType(type) ? 'type' : 'interface'], ...interfaces, ...fields];
};

const parts = (each: GraphQLSchema): Map<string, string> => new Map(own(each).flatMap(partsOf));
/** The type to which a part belongs. */
const typeOf = (part: string): string => part.split(/[ .]/u)[0] as string;
/** The field to which an argument belongs. */
const fieldOf = (part: string): string => part.split('(')[0] as string;

const promised = parts(contract);
const built = parts(product);

describe('the schema', () => {
  it('is what schema.graphql holds', () => {
    expect(schemaText()).toBe(readFileSync(join(project, 'schema.graphql'), 'utf8'));
  });

  it('agrees with the contract in everything that the contract names', () => {
    const common = [...promised].filter(([part]) => built.has(part));
    expect(Object.fromEntries(common.map(([part]) => [part, built.get(part)]))).toEqual(Object.fromEntries(common));
  });

  it('demands no argument or input that the contract does not name', () => {
    const added = [...built].filter(([part, type]) => !promised.has(part) && type.includes('! = undefined') && part.includes('('));
    expect(added.filter(([part]) => promised.has(fieldOf(part)))).toEqual([]);
  });

  it('lacks exactly those parts of the contract that are not built yet', () => {
    const absent = [...promised.keys()].filter((part) => !built.has(part));
    const missesAncestor = (part: string) => [typeOf(part), fieldOf(part)].some((ancestor) => ancestor !== part && !built.has(ancestor));
    expect(absent.filter((part) => !missesAncestor(part)).sort()).toEqual(JSON.parse(fixture('not-built-yet.json')));
  });

  it('describes every type, field, argument and value', () => {
    const silent = own(product).flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      const described = [
        [type.name, type], ...[...fields, ...inputs, ...values].map((each) => [`${type.name}.${each.name}`, each]),
        ...fields.flatMap(({ name, args }) => args.map((arg) => [`${type.name}.${name}(${arg.name})`, arg])),
      ] as [string, { description?: string | null }][];
      return described.filter(([, { description }]) => !description).map(([name]) => name);
    });
    expect(silent).toEqual([]);
  });
});
