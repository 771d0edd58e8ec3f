import { createUnionType } from 'type-graphql';
import sql from 'sql-template-tag';
import { Article } from '../articles/article.entity.js';
import { Topic } from '../articles/topic.entity.js';
import { Delegation } from '../events/delegation.entity.js';
import { Document } from '../events/document.entity.js';
import { Event } from '../events/event.entity.js';
import { EventSeries } from '../events/event-series.entity.js';
import { holdBack } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import { classOfKind, loadNode } from '../graph/nodes.js';
import { one, value } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Person } from '../participants/person.entity.js';
import { Position } from '../participants/position.entity.js';
import { Mention } from './mention.entity.js';

export const Entity = createUnionType({
  name: 'Entity',
  description: 'What words can speak of.',
  types: () => [Person, Position, Organization, EventSeries, Event, Delegation, Participant, Document, Topic] as const,
});

/** Words of an article that was open to all before it was held back. */
holdBack(Mention, sql`exists (select from article a where a.id = t.article_id and a.held)`);

interface Spoken {
  readonly kind: string;
  readonly id: string;
}

const load = (ctx: Context, { kind, id }: Spoken) => loadNode(ctx, classOfKind(kind), id);

export const MentionRelations = relations(Mention, {
  article: one(() => Article, { by: 'articleId', description: 'The article that is quoted.' }),
  entity: value<Mention, Spoken | null>(() => Entity as never, {
    // The signature of a topic is the topic.
    select: sql`(select jsonb_build_object('kind', a.kind, 'id', coalesce(l.entity_id, a.signature_id)) from mention m
      join assertion a on a.id = m.assertion_id left join link l on l.signature_id = a.signature_id and l.closed is null
      where m.id = k.key and (a.kind = 'TOPIC' or l.entity_id is not null))`,
    then: (spoken, ctx) => spoken && load(ctx, spoken),
    nullable: true,
    description: 'What they speak of; null while two or more are left.',
  }),
  candidates: value<Mention, Spoken[]>(() => [Entity] as never, {
    select: sql`(select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'id', c.id) order by c.id), '[]') from mention m
      join assertion a on a.id = m.assertion_id join signature s on s.id = a.signature_id cross join unnest(s.candidates) c (id) where m.id = k.key)`,
    then: async (spoken, ctx) => (await Promise.all(spoken.map((each) => load(ctx, each)))).filter((entity) => entity !== null),
    description: 'The ones it could be, where entity is null; ordered by id.',
  }),
});
