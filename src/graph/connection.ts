import { Field, Int, ObjectType } from 'type-graphql';
import type { Class } from './columns.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether entries follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether entries stand ahead of this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry, for before; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry, for after; null on an empty page.' })
  endCursor!: string | null;
}

const connections = new Map<Class<object>, Class<object>>();

/** Makes the connection type of a class. Called while modules load, for the schema is built of the types that are known by then. */
export const makeConnection = <T extends object>(target: Class<T>): void => {
  const name = target.name;

  @ObjectType(`${name}Edge`, { description: `One entry of a list of type ${name}.` })
  class Edge {
    @Field(() => String, { description: 'Opaque; good for after and before of this same list alone.' })
    cursor!: string;

    @Field(() => target, { description: 'The entry itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of type ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'Entries of this page with their cursors, in the order of the list.' })
    edges!: Edge[];

    @Field(() => [target], { description: 'Entries of this page, in the order of the list.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'All entries of the list, whatever the page: exact, and counted only where selected.' })
    totalCount!: number;
  }
  connections.set(target, Connection);
};

export const connectionOf = (target: Class<object>): Class<object> => {
  const connection = connections.get(target);
  if (connection === undefined) throw new Error(`${target.name} has no connection: its relations are not declared.`);
  return connection;
};
