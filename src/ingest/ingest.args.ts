import { Field, InputType } from 'type-graphql';
import { MAX_SOURCE_NAME } from '../formats/read.js';
import { DateTime, Url } from '../graph/scalars.js';

@InputType({ description: 'A saved page as text, or a wire text, with what is known better than it says.' })
export class IngestTextInput {
  @Field(() => String, { description: 'Headline, date or dateline, body; of a page also what stands around it. No longer than MAX_ARTICLE_BYTES.' })
  text!: string;

  @Field(() => Url, { nullable: true, description: 'Address of the page, http or https; goes before one in the text. A text that comes again under its address is a new version.' })
  url?: URL | null;

  @Field(() => String, { nullable: true, description: `Who published it, at most ${MAX_SOURCE_NAME} characters; the host of the address or the agency in the text if left out.` })
  sourceName?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47; told by the text if left out.' })
  language?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Moment of publication; the day in the text if left out. Without either it is the moment we first saw the text, against which "Monday" and "13 April" are then read.',
  })
  publishedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before that moment nobody without the scope embargo sees the article, not even whoever handed it in; the one that stands is kept if left out.' })
  embargoedUntil?: Date | null;
}
