import { Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Document } from '../events/document.entity.js';
import { Event } from '../events/event.entity.js';
import { EventSeries } from '../events/event-series.entity.js';
import { Ids, Input, SearchText, Values } from '../graph/arguments.js';
import { MAX_PAGE_SIZE, PageArgs, TwentyArgs } from '../graph/page-args.js';
import { DateTimeRange } from '../graph/ranges.js';
import { Url } from '../graph/scalars.js';
import { Organization } from '../organizations/organization.entity.js';
import { Person } from '../participants/person.entity.js';
import { ArticleStatus } from './article.entity.js';
import { ArticleGroup } from './article-stats.js';
import { Source } from './source.entity.js';
import { Topic } from './topic.entity.js';

@InputType({ description: 'Which articles. All that is given must hold; what is left out does not restrict.' })
export class ArticleFilter {
  @SearchText('What stands in the headline, lead or body: in any form of the words where the language is English or Russian, in either alphabet where it is Uzbek.')
  text?: string | null;

  @Ids(() => Source, 'Published by any of them.')
  source?: string[] | null;

  @Values(() => String, 'In any of them, BCP 47.')
  language?: string[] | null;

  @Values(() => String, 'In any of these sections, each in the word of its source.')
  section?: string[] | null;

  @Input(() => DateTimeRange, 'Published in this stretch of time.')
  published?: DateTimeRange | null;

  @Ids(() => Person, 'Speaks of all of them.')
  person?: string[] | null;

  @Ids(() => Organization, 'Speaks of all of them.')
  organization?: string[] | null;

  @Ids(() => Event, 'Speaks of any of them.')
  event?: string[] | null;

  @Ids(() => EventSeries, 'Speaks of an event of any of them.')
  series?: string[] | null;

  @Ids(() => Document, 'Speaks of any of them.')
  document?: string[] | null;

  @Ids(() => Topic, 'On any of them; on a broad one is whatever is on a narrower one below it.')
  topic?: string[] | null;

  @Values(() => ArticleStatus, 'Has any of these; USABLE alone if left out.')
  status?: ArticleStatus[] | null;
}

export const ArticleOrder = { PUBLISHED_DESC: 'PUBLISHED_DESC', PUBLISHED_ASC: 'PUBLISHED_ASC', RELEVANCE: 'RELEVANCE' } as const;
export type ArticleOrder = keyof typeof ArticleOrder;

registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description: 'Orders of articles; each ends in the id.',
  valuesConfig: {
    PUBLISHED_DESC: { description: 'Newest first.' },
    PUBLISHED_ASC: { description: 'Oldest first.' },
    RELEVANCE: { description: 'What answers the text of the filter best first, then the newest; without a text it is refused.' },
  },
});

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Input(() => ArticleFilter, 'Which articles; all usable ones if left out.')
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrder, { nullable: true, description: 'PUBLISHED_DESC if left out.' })
  orderBy?: ArticleOrder | null;
}

@ArgsType()
export class StoriesArgs extends PageArgs {
  @Input(() => ArticleFilter, 'Stories with at least one such article; with a usable one if left out.')
  filter?: ArticleFilter | null;
}

/** Articles below another node. */
@ArgsType()
export class ArticlesOfArgs extends TwentyArgs {
  @Input(() => ArticleFilter, 'Which of them; all usable ones if left out.')
  filter?: ArticleFilter | null;
}

@ArgsType()
export class ArticleArgs {
  @Field(() => ID, { nullable: true, description: 'Its global id.' })
  id?: string | null;

  @Field(() => Url, { nullable: true, description: 'Its canonical address.' })
  url?: URL | null;
}

@ArgsType()
export class ArticleStatsArgs {
  @Input(() => ArticleFilter, 'Which articles; all usable ones if left out.')
  filter?: ArticleFilter | null;

  @Field(() => ArticleGroup, { description: 'What they are counted by.' })
  groupBy!: ArticleGroup;

  @Field(() => String, { nullable: true, defaultValue: 'UTC', description: 'Where days, weeks and months begin: a name of the IANA database, such as Asia/Tashkent.' })
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: `So many, 1 to ${MAX_PAGE_SIZE}: of stretches of time the newest, of all else those with the most articles.` })
  first?: number | null;
}

@ArgsType()
export class ViewCountsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'So many of the newest readings, at most 1000.' })
  @Min(0, { message: '"last" must be 0 or more.' })
  @Max(1_000, { message: '"last" may be at most 1000.' })
  last?: number | null;
}
