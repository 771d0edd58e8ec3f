import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { CalendarDate } from '../graph/scalars.js';
import { Organization } from '../organizations/organization.entity.js';
import { EventKind, EventStatus } from '../reference/vocabulary.js';
import { EventSeries } from './event-series.entity.js';

registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What kind of gathering an event is.',
  valuesConfig: {
    SUMMIT: { description: 'Heads of state or government meet.' },
    SESSION: { description: 'A numbered or regular sitting of a body.' },
    MEETING: { description: 'A meeting of any other kind.' },
    CONFERENCE: { description: 'A conference, forum or congress.' },
    VISIT: { description: 'One side travels to another.' },
    TALKS: { description: 'Negotiations.' },
    SIGNING: { description: 'Documents are signed.' },
    CONSULTATIONS: { description: 'Working-level consultations.' },
    EXERCISE: { description: 'A joint exercise.' },
    ELECTION: { description: 'A vote.' },
    OTHER: { description: 'None of these.' },
  },
});
registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'Where an event stands, by its newest report.',
  valuesConfig: {
    PLANNED: { description: 'Announced.' },
    HELD: { description: 'Going on or over.' },
    POSTPONED: { description: 'Put off.' },
    CANCELED: { description: 'Called off.' },
  },
});

@ObjectType({ description: 'A meeting, summit or visit.', implements: Node })
@Entity('event')
@Index('event_by_date', ['sortDate', 'id'])
@Index('event_of_series', ['seriesId', 'sortDate', 'id'])
@Index('event_in_country', ['countryId'])
@Index('event_chaired', ['chairId'])
@Index('event_hosted', ['hostId'])
export class Event extends BaseRecord {
  @Field(() => EventKind, { description: 'What kind of gathering it is.' })
  @Column('text')
  kind!: EventKind;

  @Field(() => EventStatus, { description: 'Where it stands, by its newest report.' })
  @Column('text')
  status!: EventStatus;

  @ForeignKey(() => EventSeries, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number within its series; null where no report gives it.' })
  @Column('int', { nullable: true })
  ordinal!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day; null where no report gives it.' })
  @Column('date', { name: 'start_date', nullable: true })
  startDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null where no report gives it.' })
  @Column('date', { name: 'end_date', nullable: true })
  endDate!: string | null;

  @Field(() => String, { nullable: true, description: 'City in which it takes place, as reports name it.' })
  @Column('text', { nullable: true })
  city!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'country_id', nullable: true })
  countryId!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'chair_id', nullable: true })
  chairId!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'host_id', nullable: true })
  hostId!: string | null;

  /** The first day, or 0001-01-01 where none is known: never null, so that undated events fall out of no page. */
  @Column('date', { name: 'sort_date' })
  sortDate!: string;
}
