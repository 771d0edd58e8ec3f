import { Field, ObjectType } from 'type-graphql';
import { Article } from '../articles/article.entity.js';
import { UserError } from '../graph/user-error.js';

@ObjectType({ description: 'What became of a text that was handed in.' })
export class IngestPayload {
  @Field(() => Article, { nullable: true, description: 'The article as it is now; null where the text was refused, and where an embargo keeps it from whoever asks.' })
  article!: Article | null;

  @Field(() => Boolean, { description: 'Whether it is a new article: false for a new version of a known one, and for a text that changed nothing.' })
  created!: boolean;

  @Field(() => [UserError], { description: 'What kept the text from being stored; empty where nothing did.' })
  userErrors!: UserError[];
}
