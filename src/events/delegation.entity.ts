import { ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Event } from './event.entity.js';

@ObjectType({ description: 'Those who were at an event on behalf of one state or body.', implements: Node })
@Entity('delegation')
@Index('delegation_identity', ['eventId', 'representsId'], { unique: true })
@Index('delegation_of_event', ['eventId', 'sortName', 'id'])
@Index('delegation_of_organization', ['representsId', 'sortDate', 'id'])
@Index('delegation_head', ['headId'])
export class Delegation extends BaseRecord {
  @ForeignKey(() => Event, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'represents_id' })
  representsId!: string;

  @ForeignKey(() => Participant, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'head_id', nullable: true })
  headId!: string | null;

  /** The event's sort date, kept here so that an organization's delegations page by index. */
  @Column('date', { name: 'sort_date' })
  sortDate!: string;

  /** The sort name of what it represents, kept here so that an event's delegations page by index. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
