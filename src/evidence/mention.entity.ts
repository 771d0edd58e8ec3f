import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { Commit } from '../changes/commit.entity.js';
import { BaseRecord, Node } from '../graph/record.js';
import { ArticlePart } from '../reference/vocabulary.js';
import { Assertion } from './assertion.entity.js';

registerEnumType(ArticlePart, {
  name: 'ArticlePart',
  description: 'The part of an article in which words stand.',
  valuesConfig: {
    HEADLINE: { description: 'The headline.' },
    LEAD: { description: "The source's own summary." },
    BODY: { description: 'The body.' },
  },
});

@ObjectType({ description: 'Why we believe it: the words, where they stand, what they prove, what read them, how sure.', implements: Node })
@Entity('mention')
@Index('mention_of_article', ['articleId', 'version', 'place', 'id'])
@Index('mention_of_assertion', ['assertionId'])
export class Mention extends BaseRecord {
  @ForeignKey(() => Assertion)
  @Column('uuid', { name: 'assertion_id' })
  assertionId!: string;

  @ForeignKey(() => Article)
  @Column('uuid', { name: 'article_id' })
  articleId!: string;

  @Field(() => Int, { description: 'The ArticleVersion that is quoted: a later correction does not move the words.' })
  @Column('int')
  version!: number;

  @Field(() => ArticlePart, { description: 'The part of that version in which they stand.' })
  @Column('text')
  part!: ArticlePart;

  @Field(() => String, { description: 'That part of that version, .slice(start, end), in UTF-16 code units.' })
  @Column('text')
  quote!: string;

  @Field(() => Int, { description: 'Offset of the first code unit in the part.' })
  @Column('int')
  start!: number;

  @Field(() => Int, { description: 'Offset behind the last code unit in the part.' })
  @Column('int')
  end!: number;

  @Field(() => [String], { description: "The fields of the entity that these words prove: 'name', 'startDate', 'ordinal'." })
  @Column('text', { array: true })
  supports!: string[];

  @Field(() => String, { description: "Name and version of what read them, or 'editor'." })
  @Column('text')
  extractor!: string;

  @Field(() => Float, { description: '0..1, of the least sure of the fields.' })
  @Column('real')
  confidence!: number;

  /** Order within a version: by part, start, end, then entity. */
  @Column('int')
  place!: number;

  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid')
  opened!: string;

  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { nullable: true })
  closed!: string | null;
}
