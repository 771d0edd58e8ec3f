import type { GraphQLArgument, GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, isInputObjectType, isObjectType, isScalarType } from 'graphql';

/** Every argument of every field and every field of every input, as Query.events(first:) and EventFilter.kind. */
export const argumentsOf = (schema: GraphQLSchema): string[] => Object.values(schema.getTypeMap()).flatMap((type) => {
  if (type.name.startsWith('__')) return [];
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => args.map((arg) => `${type.name}.${name}(${arg.name}:)`));
});

/** What is shown of an entry of that type: enough to tell it from its like. */
const shown: Readonly<Record<string, string>> = {
  Article: 'publishedAt', ArticlePayload: 'article { publishedAt status } userErrors { message }', ArticleBucket: 'label count', Attendance: 'event { startDate } organization { name }', Change: 'op node { ... on Article { publishedAt } ... on Event { kind startDate } ... on EventSeries { name } ... on Organization { name } }', Delegation: 'represents { name }', Document: 'title', Event: 'kind startDate', EventSeries: 'name',
  IngestPayload: 'article { headline url language publishedAt embargoedUntil source { name } }', Membership: 'organization { name } member { name }', Mention: 'quote',
  Node: '__typename', Organization: 'name', Participant: 'person { name }', ParticipantPayload: 'participant { role position organization { name } represents { name } } userErrors { message }',
  Person: 'name', PersonPayload: 'person { name wikidataId } userErrors { message }', Position: 'title', Search: '... on Person { name } ... on Event { startDate } ... on Organization { alias: name }', Source: 'name', Story: 'headline', Topic: 'name',
  ViewCount: 'count',
};

/** Characters shown of a text. */
const shownLength = 20;

const fieldOf = (schema: GraphQLSchema, place: string): GraphQLField<unknown, unknown> => {
  const [owner = '', name = ''] = place.split('.');
  const type = schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`The schema has no field ${place}.`);
  return field;
};

const selectionOf = ({ type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  if (isScalarType(named)) return '';
  const node = /^(.+)Connection$/.exec(named.name)?.[1];
  return node === undefined ? `{ ${shown[named.name] ?? '__typename'} }` : `{ edges { cursor } nodes { ${shown[node] ?? '__typename'} } }`;
};

/** An operation that asks one field with some of its arguments as variables; a field below the root, of the node `$owner`. */
export const operationOf = (schema: GraphQLSchema, place: string, args: readonly string[]): string => {
  const field = fieldOf(schema, place);
  const typeOf = (name: string) => String((field.args as readonly GraphQLArgument[]).find((arg) => arg.name === name)?.type);
  const [type = ''] = place.split('.');
  const root = /^(Query|Mutation|Subscription)$/.test(type);
  const declared = [...(root ? [] : ['$owner: ID!']), ...args.map((name) => `$${name}: ${typeOf(name)}`)].join(', ');
  const given = args.length === 0 ? '' : `(${args.map((name) => `${name}: $${name}`).join(', ')})`;
  const call = `asked: ${field.name}${given} ${selectionOf(field)}`;
  return `${root ? type.toLowerCase() : 'query'}${declared === '' ? '' : ` (${declared})`} { ${root ? call : `node(id: $owner) { ... on ${type} { ${call} } }`} }`;
};

const leaves = (value: unknown): string[] => {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value).replace('T00:00:00.000Z', '').slice(0, shownLength)];
};

/** What an answer shows of a field: one text an entry, and the cursors of the entries. */
export interface Shown {
  readonly entries: readonly string[];
  readonly cursors: readonly string[];
}

export const shownBy = (data: unknown): Shown => {
  const { asked } = { ...(data as { node?: object }), ...(data as { node?: object }).node } as { asked: { nodes?: object[]; edges?: { cursor: string }[] } | unknown[] | null };
  const list = Array.isArray(asked) ? asked : (asked?.nodes ?? [asked]);
  const entries = list.map((entry) => leaves(entry).join(' ')).filter((text) => text !== '');
  return { entries, cursors: Array.isArray(asked) ? [] : (asked?.edges ?? []).map(({ cursor }) => cursor) };
};
