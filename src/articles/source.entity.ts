import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { Url } from '../graph/scalars.js';
import { Organization } from '../organizations/organization.entity.js';

@ObjectType({ description: 'A publisher of articles, told by the host of its addresses or by the agency that a dateline names.', implements: Node })
@Entity('source')
@Index('source_name', ['name'], { unique: true })
export class Source extends BaseRecord {
  @Field(() => String, { description: 'Host name, or the name of the agency.' })
  @Column('text')
  name!: string;

  @Field(() => Url, { nullable: true, description: 'Its front page; null where it is known by a dateline alone.' })
  @Column('text', { nullable: true })
  homepage!: string | null;

  @Field(() => [String], { description: 'Languages of its articles, BCP 47, in alphabetical order.' })
  @Column('text', { array: true })
  languages!: string[];

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'country_id', nullable: true })
  countryId!: string | null;

  /** Nothing of it was ever open to all: seen by those alone who have the scope embargo. */
  @Column('boolean')
  held!: boolean;
}
