import { validate } from 'class-validator';
import type { Sql } from 'sql-template-tag';
import type { SubscribeResolverData } from 'type-graphql';
import { Args, ArgumentValidationError, Resolver, Root, Subscription } from 'type-graphql';
import { ArticleFilter } from '../articles/article.args.js';
import { articlesMatching } from '../articles/article.queries.js';
import { follow } from '../changes/follow.js';
import type { LogFilter, Selection } from '../changes/log.js';
import { currentPosition } from '../changes/log.js';
import { EventFilter } from '../events/event.args.js';
import { eventsMatching } from '../events/event.queries.js';
import { idsIn, resolveIds } from '../graph/arguments.js';
import type { Rights } from '../graph/access.js';
import { unheld } from '../graph/access.js';
import { allOf } from '../graph/conditions.js';
import type { Context } from '../graph/context.js';
import { parseGlobalId } from '../graph/global-id.js';
import type { NodeType } from '../reference/vocabulary.js';
import { Change } from './change.js';
import { FollowArticlesArgs, FollowChangesArgs, FollowEventsArgs } from './change.args.js';
import { openPlace } from './cursor.js';
import { everything } from './everything.js';
import { mapped, stoppable } from './stream.js';
import { changeOf } from './tell.js';

type Started = SubscribeResolverData<unknown, object, Context>;
type Select = (ctx: Context) => Promise<Selection>;

/** A filter as a query would be given it: a subscription starts with its arguments as they were sent. */
const given = async <F extends object>(kind: new () => F, sent: F | null | undefined): Promise<F> => {
  const filter = Object.assign(new kind(), sent);
  const faults = await validate(filter, { skipMissingProperties: true, forbidUnknownValues: false });
  if (faults.length > 0) throw new ArgumentValidationError(faults);
  return filter;
};

/** Selects by the condition that a query with this filter asks for, now. */
const byFilter = <F extends object>(kind: NodeType, facets: LogFilter['facets'], matching: (filter: F, rights: Rights) => Sql, filter: F): Select => async (ctx) => {
  const present = await resolveIds(ctx, filter);
  const names = [...idsIn(filter).map((id) => parseGlobalId(id).id), ...idsIn(present)];
  return { kinds: [kind], filter: { kind, facets, condition: matching(present, ctx.rights), names } };
};

const visibleArticles = (filter: ArticleFilter, rights: Rights): Sql => allOf(articlesMatching(filter), unheld(rights, 'f'));

/** The changes of a selection for one client. What is wrong with its arguments is said at once; the log is read as the client takes them. */
const tell = async (ctx: Context, after: string | null | undefined, select: Select): Promise<AsyncIterable<Change>> => {
  await select(ctx);
  const place = after === null || after === undefined ? { position: await currentPosition(ctx.db), number: 0 } : await openPlace(ctx, after);
  const selectNow = () => select({ ...ctx, loaders: ctx.loaders.anew() });
  return mapped(stoppable((signal) => follow(ctx, place, selectNow, signal)), (told) => changeOf(ctx, told));
};

const tellArticles = async ({ args, context }: Started): Promise<AsyncIterable<Change>> => {
  const { after, filter } = args as FollowArticlesArgs;
  return tell(context, after, byFilter('ARTICLE', 'article_facets', visibleArticles, await given(ArticleFilter, filter)));
};

const tellEvents = async ({ args, context }: Started): Promise<AsyncIterable<Change>> => {
  const { after, filter } = args as FollowEventsArgs;
  return tell(context, after, byFilter('EVENT', 'event_facets', eventsMatching, await given(EventFilter, filter)));
};

const tellAll = ({ args, context }: Started): Promise<AsyncIterable<Change>> => {
  const { after, types } = args as FollowChangesArgs;
  return tell(context, after, async ({ rights }) => everything(rights, types));
};

const order = 'Every change at least once (its id tells a repeat), never out of the order of commits.';
const law = `${order} Whoever applies them in order holds, at every cursor with endsCommit, what the query with the same filter answers there.`;

/** Subscriptions. Their streams come from `subscribe`; what comes through them is already the answer. */
@Resolver()
export class FollowResolver {
  @Subscription(() => Change, { subscribe: tellArticles, description: `Changes of the articles of a filter. ${law}` })
  articleChanges(@Args(() => FollowArticlesArgs) _args: FollowArticlesArgs, @Root() change: Change): Change {
    return change;
  }

  @Subscription(() => Change, { subscribe: tellEvents, description: `Changes of the events of a filter. ${law}` })
  eventChanges(@Args(() => FollowEventsArgs) _args: FollowEventsArgs, @Root() change: Change): Change {
    return change;
  }

  @Subscription(() => Change, { subscribe: tellAll, description: `The log itself, without filter and fold. ${order}` })
  changes(@Args(() => FollowChangesArgs) _args: FollowChangesArgs, @Root() change: Change): Change {
    return change;
  }
}
