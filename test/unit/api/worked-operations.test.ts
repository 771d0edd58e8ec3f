import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, TypeInfo, buildSchema, getNamedType, parse, validate, visit, visitWithTypeInfo } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { schema } from '../../../src/api/schema.js';
import { workedDocument, workedOperations } from '../../../src/api/worked-operations.js';
import { projectFolder } from '../../../src/core/project.js';

const fixture = (name: string): string => readFileSync(join(projectFolder, 'test/fixtures/contract', name), 'utf8');
const contract = buildSchema(fixture('contract.graphql'));
const notBuiltYet = new Set(JSON.parse(fixture('not-built-yet.json')) as string[]);
const cases = workedOperations.map((operation) => [operation.title, operation] as const);

/** What an operation asks for by the contract: fields, and the types that they lead to. */
const asksFor = (document: string): string[] => {
  const info = new TypeInfo(contract);
  const asked: string[] = [];
  visit(parse(document), visitWithTypeInfo(info, {
    Field: ({ name }) => void asked.push(`${info.getParentType()?.name}.${name.value}`, getNamedType(info.getType())?.name ?? ''),
  }));
  return asked;
};
const isBuilt = (document: string): boolean => !asksFor(document).some((part) => notBuiltYet.has(part));

describe('the worked operations', () => {
  it('are all that a newcomer is to see', () => {
    expect(workedOperations.map(({ title }) => title)).toEqual([
      'The linked summit', 'Who met whom', 'Attendance of a series', 'Stories of the week', 'What changed since', 'Find a person', 'Follow events',
    ]);
  });

  it.each(cases)('%s says what it shows, and is one operation under its title as a name', (title, { about, document }) => {
    expect(about).toMatch(/\.$/);
    const operations = parse(document).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode[];
    expect(operations.map(({ name }) => name?.value.toLowerCase())).toEqual([title.replace(/^The /, '').replaceAll(' ', '').toLowerCase()]);
  });

  it.each(cases)('%s runs as it stands: no variable of it must be given', (_title, { document }) => {
    const [operation] = parse(document).definitions as [OperationDefinitionNode];
    expect(operation.variableDefinitions?.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)).toEqual([]);
  });

  it.each(cases)('%s is valid by the contract, and by the schema where that has all of it', (_title, { document }) => {
    expect(validate(contract, parse(document))).toEqual([]);
    if (isBuilt(document)) expect(validate(schema(), parse(document))).toEqual([]);
  });

  it('are one document as well', () => {
    expect(validate(contract, parse(workedDocument))).toEqual([]);
  });
});
