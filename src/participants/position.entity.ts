import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { CalendarDate } from '../graph/scalars.js';
import { Organization } from '../organizations/organization.entity.js';
import { Person } from './person.entity.js';

@ObjectType({ description: "A person's office, as the news states it.", implements: Node })
@Entity('position')
@Index('position_of_person', ['personId', 'firstSeen', 'id'])
@Index('position_in_organization', ['organizationId', 'lastSeen', 'id'])
@Index('position_represents', ['representsId'])
export class Position extends BaseRecord {
  @ForeignKey(() => Person, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { description: 'As the news words it, without the state.' })
  @Column('text')
  title!: string;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'represents_id', nullable: true })
  representsId!: string | null;

  @Field(() => CalendarDate, { description: 'Day of publication of the first article that states it.' })
  @Column('date', { name: 'first_seen' })
  firstSeen!: string;

  @Field(() => CalendarDate, { description: 'Day of publication of the last article that states it.' })
  @Column('date', { name: 'last_seen' })
  lastSeen!: string;
}
