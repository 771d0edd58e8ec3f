import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';

@ObjectType({ description: 'A person of whom the news speaks.', implements: Node })
@Entity('person')
@Index('person_by_name', ['sortName', 'id'])
export class Person extends BaseRecord {
  /** The fullest Latin form, else the fullest, lower case: what lists of people are ordered by. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;

  @Field(() => String, { nullable: true, description: 'The item in Wikidata that is this person, such as Q937, as an editor gave it; null where none did.' })
  @Column('text', { name: 'wikidata_id', nullable: true })
  wikidataId!: string | null;
}
