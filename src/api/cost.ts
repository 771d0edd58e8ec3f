import type { DocumentNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, getOperationAST, GraphQLError, isLeafType, isListType, isObjectType, Kind } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { badInput, limitExceeded } from '../core/errors.js';
import { DEFAULT_PAGE_SIZE } from '../graph/page-args.js';

/**
 * Entries of a list below the root for which the caller names no number. Its page may hold more, but as a rule does not:
 * counted in full, a query through the graph would cost thousands of times what it answers.
 */
const ASSUMED_ENTRIES = 5;

/** Selections that are looked at, those of a fragment as often as it is used: fragments double with each level. */
const MAX_SELECTIONS = 10_000;

const isConnection = (type: GraphQLNamedType): boolean => isObjectType(type) && 'pageInfo' in type.getFields();

/** How many entries a list is asked for. */
const entriesNamed = ({ args, node, type }: ComplexityEstimatorArgs): number => {
  const { first, last, events, ids } = args as { readonly [name in 'first' | 'last' | 'events']?: number | null } & { readonly ids?: readonly unknown[] };
  const named = node.arguments?.some(({ name }) => ['first', 'last', 'events'].includes(name.value)) ?? false;
  const size = first ?? last ?? events ?? null;
  if (type.name === 'Query') return size ?? ids?.length ?? DEFAULT_PAGE_SIZE;
  return named && size !== null ? size : ASSUMED_ENTRIES;
};

/** How many entries a list may answer: a number below none is refused when it is read, and pays for nothing else. */
const entriesOf = (asked: ComplexityEstimatorArgs): number => Math.max(entriesNamed(asked), 0);

/**
 * An object costs 1 and what is selected of it, a page or list as much for each entry. Texts and numbers cost nothing, but for totalCount: it reads
 * the whole list, and counts as an object of each entry of the page.
 */
const estimate = (asked: ComplexityEstimatorArgs): number => {
  const { field, type, childComplexity } = asked;
  const target = getNamedType(field.type);
  if (type.name.startsWith('__') || field.name.startsWith('__') || field.name === 'pageInfo') return 0;
  if (isLeafType(target)) return field.name === 'totalCount' ? 1 : 0;
  if (isConnection(target)) return 1 + entriesOf(asked) * childComplexity;
  const many = isListType(getNullableType(field.type)) && !isConnection(type);
  return many ? entriesOf(asked) * (1 + childComplexity) : 1 + childComplexity;
};

/** What is asked, parsed and valid. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

const tooMany = () => limitExceeded(`The operation selects more than ${MAX_SELECTIONS} fields, those of a fragment as often as it is used: ask for less at once.`);

/**
 * The objects that an operation would answer, estimated from its page sizes; 0 for one that will not be executed, since its name or its variables are wrong.
 * @throws AppError BAD_INPUT for a variable that is null where a field takes none: GraphQL would answer all the rest, at a cost that nobody knows
 */
export const costOf = (schema: GraphQLSchema, { document, operationName, variables }: Asked): number => {
  if (getOperationAST(document, operationName) === null) return 0;
  try {
    return getComplexity({
      schema, query: document, variables: { ...variables }, estimators: [estimate], maxQueryNodes: MAX_SELECTIONS,
      ...(operationName && { operationName }),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.nodes === undefined) throw tooMany();
    if (error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION) return 0;
    throw badInput(error.message, error);
  }
};

/** The objects in an answer, each as often as it stands there. */
export const objectsIn = (data: unknown): number => {
  const left: unknown[] = [data];
  let objects = 0;
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) objects++;
    for (const each of Object.values(value)) if (typeof each === 'object') left.push(each);
  }
  return Math.max(objects - 1, 0);
};
