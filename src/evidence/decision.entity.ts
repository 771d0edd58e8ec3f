import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Commit } from '../changes/commit.entity.js';

/** What an editor decided: two people are one, a person is two, a field is another value, an article is void. */
export const DecisionKind = { MERGE: 'MERGE', SPLIT: 'SPLIT', CORRECT: 'CORRECT', CANCEL: 'CANCEL' } as const;
export type DecisionKind = keyof typeof DecisionKind;

/**
 * Opened by the commit that made it and closed by the one that undid it, never deleted. What it is about stands in its anchors, by the words of texts and
 * never by ids of the graph: so it outlives a new reading of the texts. Its id tells the order of decisions.
 */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: DecisionKind;
  /** Of a correction: field and value. Of a canceled article: its key. Of a merge and a split: nothing. */
  @Column('jsonb') payload!: object;
  @Column('text') actor!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' }) @Column('uuid') opened!: string;
  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' }) @Column('uuid', { nullable: true }) closed!: string | null;
}
