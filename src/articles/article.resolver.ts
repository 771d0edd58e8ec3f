import { Args, Ctx, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { exactlyOne, resolveIds } from '../graph/arguments.js';
import { connectionOf } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { resolveTyped } from '../graph/nodes.js';
import { sortTerms } from '../graph/order.js';
import { pageSize } from '../graph/page.js';
import { PageArgs } from '../graph/page-args.js';
import { paginate } from '../graph/rows.js';
import { ArticleArgs, ArticlesArgs, ArticleStatsArgs, StoriesArgs } from './article.args.js';
import { Article } from './article.entity.js';
import { articleAt, selectArticles } from './article.queries.js';
import { ArticleBucket } from './article-stats.js';
import { countArticles } from './article-stats.queries.js';
import { Source } from './source.entity.js';
import { Story } from './story.entity.js';
import { selectStories } from './story.queries.js';

@Resolver()
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'An article by exactly one of the arguments; null where none is known by it.' })
  article(@Args(() => ArticleArgs) args: ArticleArgs, @Ctx() ctx: Context): Promise<Article | null> {
    const [, value] = exactlyOne(args);
    return value instanceof URL ? articleAt(ctx, value) : resolveTyped(ctx, Article, value);
  }

  @Query(() => connectionOf(Article), { description: 'Articles, newest first if no other order is asked for.' })
  async articles(@Args(() => ArticlesArgs) args: ArticlesArgs, @Ctx() ctx: Context): Promise<object> {
    const { filter, orderBy } = await resolveIds(ctx, args);
    return paginate(ctx, 'articles', selectArticles(filter, orderBy), args);
  }

  @Query(() => connectionOf(Story), { description: 'Stories, the one told last first, then by id.' })
  async stories(@Args(() => StoriesArgs) args: StoriesArgs, @Ctx() ctx: Context): Promise<object> {
    return paginate(ctx, 'stories', selectStories(ctx.rights, (await resolveIds(ctx, args)).filter), args);
  }

  @Query(() => [ArticleBucket], {
    description: 'Counts articles by something they have in common. Stretches of time are answered in their order, and those without articles are left out; all else by count, the greatest first, then by key.',
  })
  async articleStats(@Args(() => ArticleStatsArgs) args: ArticleStatsArgs, @Ctx() ctx: Context): Promise<ArticleBucket[]> {
    const { filter, groupBy, timeZone, first } = await resolveIds(ctx, args);
    return countArticles(ctx, { filter, groupBy, timeZone: timeZone ?? 'UTC', size: pageSize('first', first ?? 50) });
  }

  @Query(() => connectionOf(Source), { description: 'Sources by name, then by id.' })
  sources(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context): Promise<object> {
    return paginate(ctx, 'sources', { target: Source, where: sql`true`, order: sortTerms(Source, [['name', 'asc']]) }, args);
  }
}
