import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity.js';
import { Signature } from './signature.entity.js';

/** One thing in one text of which a decision speaks: whatever is read at those words. */
@Entity('decision_anchor')
@Index('decision_anchor_of_text', ['textHash'])
@Index('decision_anchor_of_signature', ['signatureId'])
@Index('decision_anchor_of_decision', ['decisionId', 'side'])
export class DecisionAnchor {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Decision) @Column('uuid', { name: 'decision_id' }) decisionId!: string;
  /** 0 is what stays: the person who takes another in, or from whom one is split off. 1 is what comes to it, or goes. */
  @Column('int') side!: number;
  /** Of the version in which the words stand. */
  @Column('text', { name: 'text_hash' }) textHash!: string;
  /** Of the subject, such as PERSON. */
  @Column('text') kind!: string;
  /** Part, start and end of words that speak of it; those that name it stand first. */
  @Column('jsonb') spans!: object;
  /** What the text says of it, as it was last read: it leads to the entity without looking for the words. */
  @ForeignKey(() => Signature) @Column('uuid', { name: 'signature_id', nullable: true }) signatureId!: string | null;
}
