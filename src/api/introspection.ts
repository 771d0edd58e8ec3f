import type { ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';

/** Keeps the schema to those who have it in a file. */
export const noIntrospection: ValidationRule = (context) => ({
  Field: (node) => {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    context.reportError(new GraphQLError(`This server does not answer ${node.name.value}: read its schema in schema.graphql.`, { nodes: node }));
  },
});
