import { ArgsType, Field, Int } from 'type-graphql';
import { ArticleFilter } from '../articles/article.args.js';
import { EventFilter } from '../events/event.args.js';
import { Values } from '../graph/arguments.js';
import { MAX_PAGE_SIZE } from '../graph/page-args.js';
import { NodeType } from '../reference/vocabulary.js';

/** Changes of a page where the caller names no number. */
export const CHANGES_PAGE_SIZE = 100;

@ArgsType()
export class ChangesArgs {
  @Field(() => String, { nullable: true, description: 'Start behind this cursor; at the start of the log, as far as it is kept, if left out.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: CHANGES_PAGE_SIZE, description: `Changes from there, 1 to ${MAX_PAGE_SIZE}.` })
  first?: number | null;

  @Values(() => NodeType, 'Of these kinds of node; of all if left out.')
  types?: NodeType[] | null;
}

/** What every subscription takes. */
@ArgsType()
abstract class FollowArgs {
  @Field(() => String, { nullable: true, description: 'From this cursor on: first what was missed, in order, then what comes. From now on if left out.' })
  after?: string | null;
}

@ArgsType()
export class FollowChangesArgs extends FollowArgs {
  @Values(() => NodeType, 'Of these kinds of node; of all if left out.')
  types?: NodeType[] | null;
}

@ArgsType()
export class FollowArticlesArgs extends FollowArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all usable ones if left out.' })
  filter?: ArticleFilter | null;
}

@ArgsType()
export class FollowEventsArgs extends FollowArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all if left out.' })
  filter?: EventFilter | null;
}
