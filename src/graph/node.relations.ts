import type { GraphQLResolveInfo } from 'graphql';
import { FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { globalId } from './global-id.js';
import { Node } from './record.js';

/** `id` of every type: its name and the id of the row. */
@Resolver(() => Node)
export class NodeFields {
  @FieldResolver(() => ID)
  id(@Root() row: Node, @Info() info: GraphQLResolveInfo): string {
    return globalId(info.parentType.name, row.id);
  }
}
