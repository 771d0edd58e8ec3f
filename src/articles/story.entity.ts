import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { DateTime } from '../graph/scalars.js';

@ObjectType({
  description: 'The same news told by several sources, or again: the articles whose main event is one. An article that tells of no event is a story of its own.',
  implements: Node,
})
@Entity('story')
@Index('story_by_date', ['lastPublishedAt', 'id'])
export class Story extends BaseRecord {
  @Field(() => String, { description: 'That of its first published article.' })
  @Column('text')
  headline!: string;

  @Field(() => DateTime, { description: 'When its first article was published, UTC.' })
  @Column('timestamptz', { name: 'first_published_at' })
  firstPublishedAt!: Date;

  @Field(() => DateTime, { description: 'When its last article was published, UTC.' })
  @Column('timestamptz', { name: 'last_published_at' })
  lastPublishedAt!: Date;

  /** The story of an article that is held back, which is in no other. */
  @Column('boolean')
  held!: boolean;
}
