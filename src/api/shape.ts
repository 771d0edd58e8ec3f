import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { DocumentNode, GraphQLSchema, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { Kind, validate } from 'graphql';
import type { AppError } from '../core/errors.js';
import { limitExceeded } from '../core/errors.js';
import type { ApiLimits } from './limits.js';

/** Fields of the root, those of a fragment as often as it is used. Each fragment is looked at once: they may name each other in circles, or by thousands. */
const rootFieldsIn = (context: ValidationContext, { selections }: SelectionSetNode, known = new Map<string, number>()): number =>
  selections.reduce((found, selection) => {
    if (selection.kind === Kind.FIELD) return found + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return found + rootFieldsIn(context, selection.selectionSet, known);
    const name = selection.name.value;
    const fragment = known.has(name) ? undefined : context.getFragment(name);
    if (fragment) {
      known.set(name, 0);
      known.set(name, rootFieldsIn(context, fragment.selectionSet, known));
    }
    return found + (known.get(name) ?? 0);
  }, 0);

const maxRootFieldsRule = (most: number, refuse: () => void): ValidationRule => (context) => ({
  OperationDefinition: ({ selectionSet }) => { if (rootFieldsIn(context, selectionSet) > most) refuse(); },
});

/**
 * Refuses a document whose operations have too many levels, aliases, directives or fields of the root. It is looked at before GraphQL validates it,
 * whose own rules compare each field with each other one.
 */
export const checkShape = (schema: GraphQLSchema, document: DocumentNode, { depth, aliases, directives, rootFields: roots }: ApiLimits): void => {
  const refusals: AppError[] = [];
  const refuse = (most: number, what: string) => () => void refusals.push(limitExceeded(`The operation has more than ${most} ${what}: ask for less at once.`));
  // Left to themselves, the rules of the library throw a syntax error in words of their own.
  const options = (n: number, what: string) => ({ n, flattenFragments: true, propagateOnRejection: false, onReject: [refuse(n, what)] });
  validate(schema, document, [
    maxDepthRule(options(depth, 'levels of fields')),
    maxAliasesRule(options(aliases, 'aliases')),
    maxDirectivesRule(options(directives, 'directives')),
    maxRootFieldsRule(roots, refuse(roots, 'fields of the root')),
  ]);
  const [refusal] = refusals;
  if (refusal !== undefined) throw refusal;
};
