import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { DocumentKind, DocumentStatus } from '../reference/vocabulary.js';

registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What kind of document it is, by its title.',
  valuesConfig: {
    CONVENTION: { description: 'A convention.' },
    AGREEMENT: { description: 'An agreement.' },
    TREATY: { description: 'A treaty.' },
    MEMORANDUM: { description: 'A memorandum.' },
    DECLARATION: { description: 'A declaration.' },
    COMMUNIQUE: { description: 'A communique.' },
    STATEMENT: { description: 'A statement.' },
    RESOLUTION: { description: 'A resolution or decision.' },
    PROTOCOL: { description: 'A protocol.' },
    APPEAL: { description: 'An appeal.' },
    PLAN: { description: 'A plan.' },
    PROGRAM: { description: 'A program.' },
    STRATEGY: { description: 'A strategy or concept.' },
    MINUTES: { description: 'Minutes of a meeting.' },
    REPORT: { description: 'A report.' },
    ROADMAP: { description: 'A road map.' },
    OTHER: { description: 'None of these.' },
  },
});
registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  description: 'How far a document has come, by its newest report.',
  valuesConfig: {
    DRAFT: { description: 'Being written or negotiated.' },
    PLANNED: { description: 'To be adopted or signed.' },
    ADOPTED: { description: 'Adopted.' },
    APPROVED: { description: 'Approved.' },
    SIGNED: { description: 'Signed.' },
    RATIFIED: { description: 'Ratified.' },
  },
});

@ObjectType({ description: 'A document of which the news speaks: a convention, plan, strategy, minutes.', implements: Node })
@Entity('document')
@Index('document_by_title', ['sortName', 'id'])
export class Document extends BaseRecord {
  @Field(() => DocumentKind, { description: 'What kind of document it is.' })
  @Column('text')
  kind!: DocumentKind;

  @Field(() => DocumentStatus, { nullable: true, description: 'How far it has come; null where the news says nothing of it.' })
  @Column('text', { nullable: true })
  status!: DocumentStatus | null;

  @Field(() => Int, { nullable: true, description: 'First year that it covers.' })
  @Column('int', { name: 'period_start', nullable: true })
  periodStart!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year that it covers.' })
  @Column('int', { name: 'period_end', nullable: true })
  periodEnd!: number | null;

  /** Its fullest Latin title, else the fullest, lower case: what lists are ordered by. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;
}
