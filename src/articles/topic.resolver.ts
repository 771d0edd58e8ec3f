import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { given, allOf, namesMatch } from '../graph/conditions.js';
import { connectionOf } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { sortTerms } from '../graph/order.js';
import { paginate } from '../graph/rows.js';
import { TopicsArgs } from './topic.args.js';
import { Topic } from './topic.entity.js';

@Resolver()
export class TopicResolver {
  @Query(() => connectionOf(Topic), { description: 'Topics by English name, then by id.' })
  topics(@Args(() => TopicsArgs) args: TopicsArgs, @Ctx() ctx: Context): Promise<object> {
    return paginate(ctx, 'topics', { target: Topic, where: allOf(given(args.text, namesMatch)), order: sortTerms(Topic, [['sortName', 'asc']]) }, args);
  }
}
