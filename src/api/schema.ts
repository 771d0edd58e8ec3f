import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { PubSub } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import { ArticleRelations } from '../articles/article.relations.js';
import { ArticleResolver } from '../articles/article.resolver.js';
import { SourceRelations } from '../articles/source.relations.js';
import { StoryRelations } from '../articles/story.relations.js';
import { TopicRelations } from '../articles/topic.relations.js';
import { TopicResolver } from '../articles/topic.resolver.js';
import { ChangeResolver } from '../deliver/change.resolver.js';
import { FollowResolver } from '../deliver/follow.resolver.js';
import { EditResolver } from '../edit/edit.resolver.js';
import { AttendanceRelations } from '../events/attendance.relations.js';
import { DelegationRelations } from '../events/delegation.relations.js';
import { DocumentRelations } from '../events/document.relations.js';
import { DocumentResolver } from '../events/document.resolver.js';
import { EventRelations } from '../events/event.relations.js';
import { EventResolver } from '../events/event.resolver.js';
import { EventSeriesRelations } from '../events/event-series.relations.js';
import { MentionRelations } from '../evidence/mention.relations.js';
import { NodeFields } from '../graph/node.relations.js';
import { MAX_PAGE_SIZE } from '../graph/page-args.js';
import { IngestResolver } from '../ingest/ingest.resolver.js';
import { MembershipRelations } from '../organizations/membership.relations.js';
import { OrganizationRelations } from '../organizations/organization.relations.js';
import { OrganizationResolver } from '../organizations/organization.resolver.js';
import { ParticipantRelations } from '../participants/participant.relations.js';
import { PersonRelations } from '../participants/person.relations.js';
import { PersonResolver } from '../participants/person.resolver.js';
import { PositionRelations } from '../participants/position.relations.js';
import { NodeResolver } from './node.resolver.js';
import { SearchResolver } from './search/search.resolver.js';

/** Every resolver by name: root fields, then what leads from type to type. */
const resolvers = [
  NodeResolver,
  ArticleResolver,
  TopicResolver,
  PersonResolver,
  OrganizationResolver,
  EventResolver,
  DocumentResolver,
  SearchResolver,
  ChangeResolver,
  FollowResolver,
  IngestResolver,
  EditResolver,
  NodeFields,
  SourceRelations,
  ArticleRelations,
  StoryRelations,
  TopicRelations,
  PersonRelations,
  PositionRelations,
  OrganizationRelations,
  MembershipRelations,
  EventSeriesRelations,
  EventRelations,
  AttendanceRelations,
  DelegationRelations,
  ParticipantRelations,
  DocumentRelations,
  MentionRelations,
] as const;

/** type-graphql asks for a broker wherever there are subscriptions; ours read the log, and nothing is ever published. */
const noBroker: PubSub = {
  publish: () => { throw new Error('Subscriptions read the log: nothing is published.'); },
  subscribe: () => { throw new Error('Subscriptions read the log: give each a subscribe of its own.'); },
};

let built: GraphQLSchema | undefined;

const build = (): GraphQLSchema => {
  const made = buildSchemaSync({ resolvers, validate: true, pubSub: noBroker });
  const [query, mutation, subscription] = [made.getQueryType(), made.getMutationType(), made.getSubscriptionType()];
  if (query) query.description = `Where reading starts. A page holds 1 to ${MAX_PAGE_SIZE} entries; every order ends in the id, so it is total.`;
  if (mutation) mutation.description = 'Changing. Each needs an API key or a token with the scope that it names, and is one commit of the log, with who and why. What a person can mend is told by userErrors, and nothing was changed then.';
  if (subscription) subscription.description = 'Being told, over the protocol graphql-transport-ws on the same address: from a cursor on, or from now on.';
  return made;
};

/** The schema of the product; built once in a process. */
export const schema = (): GraphQLSchema => (built ??= build());

/** The schema as text, in an order that does not depend on the order of the code: what schema.graphql holds. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema()))}\n`;
