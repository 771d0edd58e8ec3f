import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '../graph/scalars.js';
import { Organization } from './organization.entity.js';

@ObjectType({ description: 'That a state belongs, or belonged, to a body of states; one that came back has one for each time.' })
@Entity('membership')
@Index('membership_of_organization', ['organizationId'])
@Index('membership_of_member', ['memberId'])
export class Membership {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'First day; null where it is not known.' })
  @Column('date', { nullable: true })
  since!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null for a member of today, and where it is not known.' })
  @Column('date', { nullable: true })
  until!: string | null;
}
