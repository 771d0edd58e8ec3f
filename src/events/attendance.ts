import { ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** Who stood for an organization at an event: no table, but rows that are read like those of one. */
@ObjectType({ description: 'Whom a state or body sent to an event of a series, or that it sent nobody.' })
export class Attendance {
  /** Of the organization: with the event it tells one row from another. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'delegation_id', nullable: true })
  delegationId!: string | null;

  @Column('uuid', { name: 'head_id', nullable: true })
  headId!: string | null;

  @Column('date', { name: 'sort_date' })
  sortDate!: string;

  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
