import { validate } from 'class-validator';
import type { SubscribeResolverData } from 'type-graphql';
import { Args, ArgumentValidationError, Resolver, Root, Subscription } from 'type-graphql';
import { ArticleFilter } from '../articles/article.args.js';
import { articlesMatching } from '../articles/article.queries.js';
import { follow } from '../changes/follow.js';
import type { Selection } from '../changes/log.js';
import { currentPosition } from '../changes/log.js';
import { EventFilter } from '../events/event.args.js';
import { eventsMatching } from '../events/event.queries.js';
import { resolveIds } from '../graph/arguments.js';
import type { Context } from '../graph/context.js';
import { Change } from './change.js';
import { FollowArticlesArgs, FollowChangesArgs, FollowEventsArgs } from './change.args.js';
import { openPlace } from './cursor.js';
import { mapped, stoppable } from './stream.js';
import { changeOf } from './tell.js';

type Started = SubscribeResolverData<unknown, object, Context>;

/** The filter as a query would be given it: a subscription starts with its arguments as they were sent. */
const filterOf = async <F extends object>(ctx: Context, kind: new () => F, sent: F | null | undefined): Promise<F> => {
  const filter = Object.assign(new kind(), sent);
  const faults = await validate(filter, { skipMissingProperties: true, forbidUnknownValues: false });
  if (faults.length > 0) throw new ArgumentValidationError(faults);
  return resolveIds(ctx, filter);
};

/** The changes of a selection for one client. What is wrong with the cursor is said at once; the log is read as the client takes them. */
const tell = async (ctx: Context, after: string | null | undefined, selection: Selection): Promise<AsyncIterable<Change>> => {
  const place = after === null || after === undefined ? { position: await currentPosition(ctx.db), number: 0 } : await openPlace(ctx, after);
  return mapped(stoppable((signal) => follow(ctx, place, selection, signal)), (told) => changeOf(ctx, told));
};

const tellArticles = async ({ args, context }: Started): Promise<AsyncIterable<Change>> => {
  const { after, filter } = args as FollowArticlesArgs;
  const condition = articlesMatching(await filterOf(context, ArticleFilter, filter));
  return tell(context, after, { kinds: ['ARTICLE'], filter: { facets: 'article_facets', condition } });
};

const tellEvents = async ({ args, context }: Started): Promise<AsyncIterable<Change>> => {
  const { after, filter } = args as FollowEventsArgs;
  const condition = eventsMatching(await filterOf(context, EventFilter, filter));
  return tell(context, after, { kinds: ['EVENT'], filter: { facets: 'event_facets', condition } });
};

const tellAll = ({ args, context }: Started): Promise<AsyncIterable<Change>> => {
  const { after, types } = args as FollowChangesArgs;
  return tell(context, after, { kinds: types ?? null });
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
