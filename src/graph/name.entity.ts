import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A form of the name (or title) of any node: every one seen in the news, and those that reference data know.
 * One table for all kinds, so that `name(language:)` is one rule.
 */
@Entity('name')
@Index('name_of_node', ['nodeId', 'language', 'value'], { unique: true })
export class Name {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'node_id' }) nodeId!: string;
  /** BCP 47. */
  @Column('text') language!: string;
  @Column('text') value!: string;
  /** ISO 15924: Latn, Cyrl .. */
  @Column('text') script!: string;
  /** Articles in which this form was seen; 0 for one known from reference data alone. */
  @Column('int', { name: 'article_count' }) articleCount!: number;
  /** The form that reference data prefers in its language. */
  @Column('boolean') main!: boolean;
}
