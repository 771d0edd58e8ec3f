import type { GraphQLSchema } from 'graphql';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

/** How a schema differs from the one that clients were given, a sentence each. */
export interface SchemaChanges {
  /** What makes an operation fail that was right before, or its answer of another type. */
  readonly breaking: readonly string[];
  /** What a careful client takes and a careless one may stumble over: a new enum value, another default. */
  readonly dangerous: readonly string[];
}

/** Compares a schema with the released one, given as text. What only grew is in neither list. */
export const schemaChanges = (released: string, now: GraphQLSchema): SchemaChanges => {
  const before = buildSchema(released);
  return {
    breaking: findBreakingChanges(before, now).map(({ description }) => description),
    dangerous: findDangerousChanges(before, now).map(({ description }) => description),
  };
};
