import { ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { Organization } from '../organizations/organization.entity.js';

@ObjectType({ description: "Events that follow each other, like the meetings of 'Security Council Secretaries of SCO member states'.", implements: Node })
@Entity('event_series')
@Index('event_series_of_organization', ['organizationId', 'sortName', 'id'])
@Index('event_series_by_name', ['sortName', 'id'])
export class EventSeries extends BaseRecord {
  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;

  /** Its fullest Latin name, else the fullest, lower case: what lists are ordered by. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
