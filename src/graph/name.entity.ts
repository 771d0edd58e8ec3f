import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A form of the name (or title) of any node: every one seen in the news, and those that reference data know.
 * One table for all kinds, so that `name(language:)` is one rule.
 */
@ObjectType('PersonName', { description: "A form of a person's name, as it was seen in the news." })
@Entity('name')
@Index('name_of_node', ['nodeId', 'language', 'value'], { unique: true })
@Index('name_folded', { synchronize: false })
export class Name {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'node_id' }) nodeId!: string;
  /** BCP 47. */
  @Column('text') language!: string;
  @Field(() => String, { description: 'The form itself.' })
  @Column('text') value!: string;
  @Field(() => String, { description: 'ISO 15924 code of its script: Latn, Cyrl.' })
  @Column('text') script!: string;
  /** 0 for one known from reference data alone. */
  @Field(() => Int, { description: 'Articles in which it was seen.' })
  @Column('int', { name: 'article_count' }) articleCount!: number;
  /** Its words without what spellings and scripts disagree on (core/fold-name.ts): what search compares. */
  @Column('text') folded!: string;
  /** The form that reference data prefers in its language. */
  @Column('boolean') main!: boolean;
}
