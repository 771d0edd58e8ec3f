import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';

@ObjectType({ description: 'A topic of IPTC Media Topics; an article has those of its section and of the words of its headline, each with the broader one above it.', implements: Node })
@Entity('topic')
@Index('topic_by_name', ['sortName', 'id'])
export class Topic extends BaseRecord {
  @Field(() => String, { nullable: true, description: 'Its code in IPTC Media Topics, such as medtop:11000000.' })
  @Column('text', { name: 'media_topic' })
  mediaTopic!: string;

  /** Its English name, lower case: what lists are ordered by. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
