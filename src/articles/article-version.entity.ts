import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateTime } from '../graph/scalars.js';
import { Article } from './article.entity.js';

@ObjectType({ description: 'A text that an article had; nothing is overwritten.' })
@Entity('article_version')
@Index('article_version_number', ['articleId', 'number'], { unique: true })
@Index('article_version_hash', ['articleId', 'hash'], { unique: true })
@Index('article_version_text', ['hash'])
export class ArticleVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Article)
  @Column('uuid', { name: 'article_id' })
  articleId!: string;

  @Field(() => Int, { description: '1, 2, 3 .. in the order in which we saw them.' })
  @Column('int')
  number!: number;

  @Field(() => String, { description: 'Plain text.' })
  @Column('text')
  headline!: string;

  @Column('text', { nullable: true })
  lead!: string | null;

  @Field(() => String, { description: 'Plain text; paragraphs parted by a blank line.' })
  @Column('text')
  body!: string;

  /** Of the text; the same text again is no new version. */
  @Column('text')
  hash!: string;

  /** By the source's own word, UTC. */
  @Column('timestamptz', { name: 'modified_at', nullable: true })
  modifiedAt!: Date | null;

  /** The same, or 1970 where the source gives none: orders versions that arrive out of order. */
  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date;

  @Field(() => DateTime, { description: 'When we first saw it, UTC.' })
  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Field(() => String, { nullable: true, description: "The source's note on what it corrected; null where it gives none." })
  @Column('text', { name: 'change_note', nullable: true })
  changeNote!: string | null;

  /** Who read what the graph has of it; null where nobody has, or where that was not kept yet. */
  @Column('text', { nullable: true })
  extractor!: string | null;
}
