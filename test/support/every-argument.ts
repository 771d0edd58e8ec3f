import type { GraphQLArgument, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType, getNullableType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isObjectType, isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A place of the schema where a caller writes a text, and an operation that writes `$text` there. */
export interface TextPlace {
  /** Such as `articles(filter.text)`, or `events.nodes.name(language)`. */
  readonly place: string;
  readonly operation: string;
}

/** Some value of an input type, as it stands in a document. */
const someValue = (type: GraphQLInputType, id: string): string => {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${someValue(bare.ofType, id)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? '';
  if (isInputObjectType(bare)) {
    return `{ ${Object.values(bare.getFields()).filter(isRequiredInputField).map((field) => `${field.name}: ${someValue(field.type, id)}`).join(', ')} }`;
  }
  return { ID: JSON.stringify(id), Int: '1', Float: '1', Boolean: 'true', Date: '"2016-04-13"', DateTime: '"2016-04-13T00:00:00Z"', URL: '"https://news.example/1"' }[bare.name] ?? '"x"';
};

/** Values of an input type with `$text` in one place each, by the way to that place. */
const withText = (type: GraphQLInputType, id: string, above: readonly string[] = []): [string, string][] => {
  const bare = getNullableType(type);
  if (isListType(bare)) return withText(bare.ofType, id, above).map(([way, value]) => [way, `[${value}]`]);
  if (isInputObjectType(bare)) {
    if (above.includes(bare.name)) return [];
    return Object.values(bare.getFields()).flatMap((field) => withText(field.type, id, [...above, bare.name]).map(([way, value]): [string, string] => {
      const others = Object.values(bare.getFields()).filter((other) => other !== field && isRequiredInputField(other)).map((other) => `${other.name}: ${someValue(other.type, id)}`);
      return [`.${field.name}${way}`, `{ ${[`${field.name}: ${value}`, ...others].join(', ')} }`];
    }));
  }
  return bare.name === 'String' || bare.name === 'ID' ? [['', '$text']] : [];
};

/** Something to select of a type, so that it is read. */
const selectionOf = (type: GraphQLNamedType): string => {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) return '{ __typename }';
  const fields = isObjectType(type) ? type.getFields() : {};
  const { nodes } = fields;
  return nodes === undefined ? '{ __typename }' : '{ nodes { __typename } }';
};

const calls = (args: readonly GraphQLArgument[], id: string): [string, string, GraphQLArgument][] => args.flatMap((arg) => withText(arg.type, id).map(([way, value]): [string, string, GraphQLArgument] => {
  const others = args.filter((other) => other !== arg && isRequiredArgument(other)).map((other) => `${other.name}: ${someValue(other.type, id)}`);
  return [`${arg.name}${way}`, [`${arg.name}: ${value}`, ...others].join(', '), arg];
}));

/** The type of `$text` that fits at a place which is written so. */
const variableType = (args: readonly GraphQLArgument[], way: string): 'ID!' | 'String!' => {
  let type: GraphQLInputType | undefined;
  for (const name of way.split('.')) {
    const named = type === undefined ? undefined : getNamedType(type);
    type = named === undefined ? args.find((arg) => arg.name === name)?.type : isInputObjectType(named) ? named.getFields()[name]?.type : undefined;
  }
  return type !== undefined && getNamedType(type).name === 'ID' ? 'ID!' : 'String!';
};

/** Every place of a query where a text can be written: arguments of the root, and those of the fields of each type. `ids` are nodes by their type. */
export const textPlaces = (schema: GraphQLSchema, ids: Readonly<Record<string, string>>): TextPlace[] => {
  const query = schema.getQueryType();
  if (!query) return [];
  const some = Object.values(ids)[0] ?? 'x';
  const roots = Object.values(query.getFields()).flatMap((field) => calls(field.args, some).map(([way, written]) => ({
    place: `${field.name}(${way})`,
    operation: `query ($text: ${variableType(field.args, way)}) { ${field.name}(${written}) ${selectionOf(getNamedType(field.type))} }`,
  })));
  const below = Object.entries(ids).flatMap(([name, id]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type with fields`);
    return Object.values(type.getFields()).flatMap((field) => calls(field.args, some).map(([way, written]) => ({
      place: `${name}.${field.name}(${way})`,
      operation: `query ($text: ${variableType(field.args, way)}) { node(id: ${JSON.stringify(id)}) { ... on ${name} { ${field.name}(${written}) ${selectionOf(getNamedType(field.type))} } } }`,
    })));
  });
  return [...roots, ...below];
};
