import { Field, Int, ObjectType } from 'type-graphql';
import { Url } from '../graph/scalars.js';

@ObjectType({ description: 'A file that a source offers beside an article.' })
export class ArticleFile {
  @Field(() => Url, { description: 'Its address; that of the article where the source shows the file and not its address.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'Bytes, as the source states them; null where it does not.' })
  byteSize!: number | null;

  @Field(() => String, { description: 'Media type, such as application/pdf.' })
  contentType!: string;
}
