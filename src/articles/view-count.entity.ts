import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateTime } from '../graph/scalars.js';
import { Article } from './article.entity.js';

@ObjectType({ description: 'A reading of the view count that the source shows.' })
@Entity('view_count')
@Index('view_count_of_article', ['articleId', 'at', 'id'])
export class ViewCount {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Article)
  @Column('uuid', { name: 'article_id' })
  articleId!: string;

  @Field(() => DateTime, { description: 'When we read it, UTC.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => Int, { description: 'The count as shown.' })
  @Column('int')
  count!: number;
}
