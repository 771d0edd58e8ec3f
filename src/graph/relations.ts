import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Class } from './columns.js';
import { makeConnection } from './connection.js';
import type { Context } from './context.js';
import { registerNode } from './nodes.js';
import type { BaseRecord } from './record.js';

/** A field of the graph that leads elsewhere, ready to be resolved. */
export interface RelationField<Owner> {
  readonly type: () => object;
  readonly nullable: boolean;
  readonly description: string;
  readonly args?: Class<object> | undefined;
  /** @param field - its place in the graph, such as Event.delegations */
  resolve(ctx: Context, row: Owner, args: object, field: string): unknown;
}

/** A declaration, which may depend on the columns of its owner. */
export type Relation<Owner> = (owner: Class<Owner>) => RelationField<Owner>;

/**
 * Declares the fields of a node that lead elsewhere, once: from here come their resolvers, their loaders and their descriptions.
 * @returns the resolver class, for the schema
 */
export const relations = <Owner extends BaseRecord>(owner: Class<Owner>, fields: Readonly<Record<string, Relation<Owner>>>): new () => object => {
  registerNode(owner);
  makeConnection(owner);
  return relationsOfPart(owner, fields);
};

/** The same for a type that has no global id, and stands below nodes alone. */
export const relationsOfPart = <Owner extends object>(owner: Class<Owner>, fields: Readonly<Record<string, Relation<Owner>>>): new () => object => {
  const resolver = { [`${owner.name}Relations`]: class {} }[`${owner.name}Relations`] as new () => object;
  Resolver(() => owner)(resolver);
  for (const [name, declare] of Object.entries(fields)) addField(resolver, owner.name, name, declare(owner));
  return resolver;
};

/** What the decorators of a written resolver method would do. */
const addField = <Owner>(resolver: new () => object, type: string, name: string, field: RelationField<Owner>): void => {
  const prototype = resolver.prototype as object;
  const place = `${type}.${name}`;
  const value = (row: Owner, ctx: Context, args: object = {}) => field.resolve(ctx, row, args, place);
  Object.defineProperty(prototype, name, { value });
  FieldResolver(() => field.type() as never, { nullable: field.nullable, description: field.description })(prototype, name, { value });
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  if (field.args !== undefined) Args(() => field.args as never)(prototype, name, 2);
};
