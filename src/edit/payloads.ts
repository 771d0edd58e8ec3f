import { Field, ObjectType } from 'type-graphql';
import { Article } from '../articles/article.entity.js';
import type { Payload } from '../graph/user-error.js';
import { UserError } from '../graph/user-error.js';
import { Participant } from '../participants/participant.entity.js';
import { Person } from '../participants/person.entity.js';

const unlessRefused = 'as it is after it; null where userErrors tells why nothing was changed';
const errors = 'What kept the mutation from being done; empty where it was done.';

@ObjectType({ description: 'What became of a mutation of an article.' })
export class ArticlePayload implements Payload {
  @Field(() => Article, { nullable: true, description: `The article ${unlessRefused}.` })
  article!: Article | null;

  @Field(() => [UserError], { description: errors })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of a mutation of a person.' })
export class PersonPayload implements Payload {
  @Field(() => Person, { nullable: true, description: `The person ${unlessRefused}; of a split the one who was split off.` })
  person!: Person | null;

  @Field(() => [UserError], { description: errors })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of a mutation of a participant.' })
export class ParticipantPayload implements Payload {
  @Field(() => Participant, { nullable: true, description: `The participant ${unlessRefused}.` })
  participant!: Participant | null;

  @Field(() => [UserError], { description: errors })
  userErrors!: UserError[];
}
