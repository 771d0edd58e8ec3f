import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What an article says of one thing, free of the article: articles that say the same share it. Linking puts signatures, not mentions, together,
 * so a much-named person does not make a big block. `content` is written by link/ alone.
 */
@Entity('signature')
@Index('signature_block', ['block'])
@Index('signature_parents', { synchronize: false })
export class Signature {
  /** Made of kind and content. */
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  /** Those that could be one thing share a block; an article's transaction locks its blocks. */
  @Column('text') block!: string;
  @Column('jsonb') content!: unknown;
  /** Signatures that the content points to. */
  @Column('uuid', { array: true }) parents!: string[];
  /** Open assertions that bear it; 0 once all were withdrawn. */
  @Column('int') articles!: number;
  /** The entities it could be, where two or more are left. */
  @Column('uuid', { array: true }) candidates!: string[];
}
