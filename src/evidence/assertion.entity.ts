import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import { Commit } from '../changes/commit.entity.js';
import { Signature } from './signature.entity.js';

/** What one version of one article says of one thing. Opened and closed by commits, never deleted; its signature leads to the entity. */
@Entity('assertion')
@Index('assertion_of_article', ['articleId'], { where: 'closed IS NULL' })
@Index('assertion_of_signature', ['signatureId', 'publishedAt', 'articleId'], { where: 'closed IS NULL' })
export class Assertion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Article) @Column('uuid', { name: 'article_id' }) articleId!: string;
  @Column('int') version!: number;
  @Column('text') kind!: string;
  @ForeignKey(() => Signature) @Column('uuid', { name: 'signature_id' }) signatureId!: string;
  /** Of the article, kept here so that the evidence of an entity pages by index. */
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' }) @Column('uuid') opened!: string;
  @ForeignKey(() => Commit, { deferrable: 'INITIALLY DEFERRED' }) @Column('uuid', { nullable: true }) closed!: string | null;
}
