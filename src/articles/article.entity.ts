import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { BaseRecord, Node } from '../graph/record.js';
import { DateTime, Url } from '../graph/scalars.js';
import { DatePrecision } from '../reference/vocabulary.js';
import { Image } from './image.js';
import { Source } from './source.entity.js';
import { Story } from './story.entity.js';

export const ArticleStatus = { USABLE: 'USABLE', WITHHELD: 'WITHHELD', CANCELED: 'CANCELED' } as const;
export type ArticleStatus = keyof typeof ArticleStatus;

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly the source dates an article.',
  valuesConfig: {
    SECOND: { description: 'To the second.' },
    MINUTE: { description: 'To the minute.' },
    DAY: { description: 'A day alone; the time stands at 00:00 UTC of the printed day.' },
    SEEN: { description: 'Not at all; the moment we first saw it stands in.' },
  },
});
registerEnumType(ArticleStatus, {
  name: 'ArticleStatus',
  description: 'The IPTC pubStatus of an article.',
  valuesConfig: {
    USABLE: { description: 'Published.' },
    WITHHELD: { description: 'Held back by its source for now.' },
    CANCELED: { description: 'Killed by its source or an editor.' },
  },
});

@ObjectType({ description: 'One news item of one source, as its newest version tells it.', implements: Node })
@Entity('article')
@Index('article_url', ['url'])
@Index('article_key', ['key'], { unique: true })
@Index('article_by_date', ['publishedAt', 'id'])
@Index('article_embargo', ['embargoedUntil'], { where: 'held' })
@Index('article_of_story', ['storyId', 'publishedAt', 'id'])
@Index('article_by_text', ['textKey', 'id'])
@Index('article_by_address', ['addressKey', 'id'])
@Index('article_by_guid', ['sourceId', 'guid', 'id'])
@Index('article_translated', ['translationKey'])
@Index('article_by_source', ['sourceId', 'publishedAt', 'id'])
export class Article extends BaseRecord {
  /** What makes it the same article when it comes again: its address, else the hash of its text. */
  @Column('text')
  key!: string;

  @ForeignKey(() => Source)
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @Field(() => Url, { nullable: true, description: 'Canonical address; null for a wire text, which has none.' })
  @Column('text', { nullable: true })
  url!: string | null;

  @Field(() => String, { description: 'Plain text.' })
  @Column('text')
  headline!: string;

  @Field(() => String, { nullable: true, description: "The source's own summary; null where it gives none." })
  @Column('text', { nullable: true })
  lead!: string | null;

  @Field(() => String, { description: 'Plain text; paragraphs parted by a blank line.' })
  @Column('text')
  body!: string;

  @Field(() => String, { description: 'BCP 47.' })
  @Column('text')
  language!: string;

  @Field(() => DateTime, { description: 'UTC; publishedPrecision says how exact it is.' })
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Field(() => DatePrecision, { description: 'How exactly the source dates it.' })
  @Column('text', { name: 'published_precision' })
  publishedPrecision!: DatePrecision;

  @Field(() => DateTime, { nullable: true, description: "The source's own time of its last correction; null where it gives none." })
  @Column('timestamptz', { name: 'modified_at', nullable: true })
  modifiedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before that moment nobody without the scope embargo sees the article, by any road; null where it has no embargo.' })
  @Column('timestamptz', { name: 'embargoed_until', nullable: true })
  embargoedUntil!: Date | null;

  /** Seen by those alone who have the scope embargo, and without a say in the graph. Stored, and turned off by a commit: no query asks the clock. */
  @Column('boolean')
  held!: boolean;

  @Field(() => String, { nullable: true, description: 'Section of the source, in its own word.' })
  @Column('text', { nullable: true })
  section!: string | null;

  @Field(() => String, { nullable: true, description: "The source's own identifier, as it gave it; null where it gives none." })
  @Column('text', { nullable: true })
  guid!: string | null;

  @Field(() => [String], { description: 'Who wrote it, in the words and the order of the source, at most 20; empty where it names nobody.' })
  @Column('text', { array: true })
  authors!: readonly string[];

  @Field(() => [Image], { description: 'Pictures that the source shows with it, in its order, at most 20.' })
  @Column('jsonb')
  images!: readonly Image[];

  @Field(() => String, { nullable: true, description: 'Usage terms, as the source words them; null where it gives none.' })
  @Column('text', { nullable: true })
  rights!: string | null;

  @Field(() => Url, { nullable: true, description: 'Address of a version to be printed; null where the source gives none.' })
  @Column('text', { name: 'print_url', nullable: true })
  printUrl!: string | null;

  @Field(() => Int, { nullable: true, description: 'As the source last showed it; null where it shows none.' })
  @Column('int', { name: 'view_count', nullable: true })
  viewCount!: number | null;

  @Column('boolean', { name: 'has_pdf' })
  hasPdf!: boolean;

  @Column('text', { name: 'pdf_url', nullable: true })
  pdfUrl!: string | null;

  @Column('int', { name: 'pdf_byte_size', nullable: true })
  pdfByteSize!: number | null;

  @Field(() => ArticleStatus, { description: 'IPTC pubStatus.' })
  @Column('text')
  status!: ArticleStatus;

  /** Topics by its section and the words of its headline, in the order of their ids. */
  @Column('uuid', { name: 'topic_ids', array: true })
  topicIds!: readonly string[];

  @ForeignKey(() => Story, { deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'story_id' })
  storyId!: string;

  /** Of its headline and body, free of case, accents, punctuation and line ends: the same for a duplicate. */
  @Column('text', { name: 'text_key' })
  textKey!: string;

  /** Of its address, the same for its variants; null for a wire text. */
  @Column('text', { name: 'address_key', nullable: true })
  addressKey!: string | null;

  /** Of its address, the same for all languages of the page; null where it names no language. */
  @Column('text', { name: 'translation_key', nullable: true })
  translationKey!: string | null;

  /** Number of the version whose text stands here. */
  @Column('int')
  version!: number;
}
