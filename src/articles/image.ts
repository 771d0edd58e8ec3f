import { Field, Int, ObjectType } from 'type-graphql';
import { Url } from '../graph/scalars.js';

@ObjectType({ description: 'A picture that a source shows with an article.' })
export class Image {
  @Field(() => Url, { description: 'Its address.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it shows, in the words of the source; null where it does not say.' })
  caption!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took or owns it, in the words of the source; null where it does not say.' })
  credit!: string | null;

  @Field(() => Int, { nullable: true, description: 'Pixels, as the source states them; null where it does not.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels, as the source states them; null where it does not.' })
  height!: number | null;
}
