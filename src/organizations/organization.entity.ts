import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { OrganizationKind } from '../reference/vocabulary.js';

registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description: 'What an organization is.',
  valuesConfig: {
    STATE: { description: 'A state, or a territory that has a code of its own.' },
    INTERGOVERNMENTAL: { description: 'A body of several states, or an organ of one.' },
    GOVERNMENT_BODY: { description: 'A ministry, council, agency or court of a state.' },
    LEGISLATURE: { description: 'A parliament or a chamber of one.' },
    POLITICAL_PARTY: { description: 'A party.' },
    MILITARY: { description: 'Armed forces.' },
    COMPANY: { description: 'A business.' },
    NGO: { description: 'A body of civil society.' },
    MEDIA: { description: 'A publisher or broadcaster.' },
    ACADEMIC: { description: 'A university or institute.' },
    OTHER: { description: 'None of these, or not known.' },
  },
});

@ObjectType({ description: 'A body on whose behalf people act. States are organizations of kind STATE.', implements: Node })
@Entity('organization')
@Index('organization_reference', ['referenceKey'], { unique: true })
@Index('organization_by_name', ['sortName', 'id'])
@Index('organization_acronym', ['acronym'])
@Index('organization_country', ['countryCode'])
@Index('organization_parent', ['parentId', 'sortName', 'id'])
export class Organization extends BaseRecord {
  /** Key in reference data, such as 'state:UZ'; null for a body that only the news knows. */
  @Column('text', { name: 'reference_key', nullable: true })
  referenceKey!: string | null;

  @Field(() => String, { nullable: true, description: 'Short form in capitals; null where none is known.' })
  @Column('text', { nullable: true })
  acronym!: string | null;

  @Field(() => OrganizationKind, { description: 'What it is.' })
  @Column('text')
  kind!: OrganizationKind;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of the state that it is or to which it belongs; null for a body of several.' })
  @Column('text', { name: 'country_code', nullable: true })
  countryCode!: string | null;

  @ForeignKey(() => Organization, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** Its English name, else the fullest, lower case: what lists are ordered by. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
