import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { Delegation } from '../events/delegation.entity.js';
import { Event } from '../events/event.entity.js';
import { Organization } from '../organizations/organization.entity.js';
import { ParticipantRole } from '../reference/vocabulary.js';
import { Person } from './person.entity.js';

registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'The capacity in which a person was at an event.',
  valuesConfig: {
    CHAIR: { description: 'Led the event.' },
    HEAD_OF_DELEGATION: { description: 'Led a delegation.' },
    MEMBER: { description: 'Took part.' },
    HOST: { description: 'Received the others.' },
    GUEST: { description: 'Was invited beyond the regular circle.' },
    OBSERVER: { description: 'Attended without a vote.' },
    SPEAKER: { description: 'Spoke there, or for those there.' },
    ABSENT: { description: 'The report says that they stayed away.' },
  },
});

@ObjectType({ description: 'A person at an event, in the capacity stated there.', implements: Node })
@Entity('participant')
@Index('participant_identity', ['eventId', 'personId'], { unique: true })
@Index('participant_of_event', ['eventId', 'sortName', 'id'])
@Index('participant_of_person', ['personId', 'sortDate', 'id'])
@Index('participant_of_delegation', ['delegationId', 'sortName', 'id'])
@Index('participant_in_organization', ['organizationId'])
@Index('participant_represents', ['representsId'])
export class Participant extends BaseRecord {
  @ForeignKey(() => Person, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @ForeignKey(() => Event, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @ForeignKey(() => Delegation, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'delegation_id', nullable: true })
  delegationId!: string | null;

  @Field(() => ParticipantRole, { description: 'MEMBER where the report gives no other.' })
  @Column('text')
  role!: ParticipantRole;

  @Field(() => String, { nullable: true, description: 'As the report words it, without the state; null where it gives none.' })
  @Column('text', { nullable: true })
  position!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'represents_id', nullable: true })
  representsId!: string | null;

  /** The event's sort date, kept here so that a person's participations page by index. */
  @Column('date', { name: 'sort_date' })
  sortDate!: string;

  /** The person's sort name, kept here for the same reason. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
