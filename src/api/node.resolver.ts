import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { limitExceeded } from '../core/errors.js';
import { MAX_LIST_ARGUMENT } from '../graph/arguments.js';
import type { Context } from '../graph/context.js';
import { resolveNode } from '../graph/nodes.js';
import { Node } from '../graph/record.js';

const outcome = 'An id that was merged away answers with the node that stands for it now; what was withdrawn is null; extensions.warnings tells of both.';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: `Anything by its global id. ${outcome}` })
  node(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() ctx: Context): Promise<Node | null> {
    return resolveNode(ctx, id);
  }

  @Query(() => [Node], { nullable: 'items', description: `As node, for several, in the order of the ids. ${outcome}` })
  nodes(@Arg('ids', () => [ID], { description: `Global ids, at most ${MAX_LIST_ARGUMENT}.` }) ids: string[], @Ctx() ctx: Context): Promise<(Node | null)[]> {
    if (ids.length > MAX_LIST_ARGUMENT) throw limitExceeded(`"ids" may hold at most ${MAX_LIST_ARGUMENT} ids, not ${ids.length}.`);
    return Promise.all(ids.map((id) => resolveNode(ctx, id)));
  }
}
