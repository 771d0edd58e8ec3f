import { ArrayMaxSize, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { MAX_LIST_ARGUMENT } from '../graph/arguments.js';
import { ParticipantRole } from '../reference/vocabulary.js';

/** How long a reason or the wording of a position may be, in UTF-16 code units. */
export const MAX_EDITORS_TEXT = 1_000;

const written = (name: string): { message: string } => ({ message: `"${name}" is blank: write at least one word.` });
const tooLong = (name: string): { message: string } => ({ message: `"${name}" may have at most ${MAX_EDITORS_TEXT} characters.` });

const Written = (name: string): PropertyDecorator => (prototype, property) => {
  Matches(/\S/, written(name))(prototype, property);
  Matches(/^[^\0\p{Cs}]*$/u, { message: `"${name}" holds a character that no text here has, NUL or half of a surrogate pair: leave it out.` })(prototype, property);
  MaxLength(MAX_EDITORS_TEXT, tooLong(name))(prototype, property);
};

const IdList = (name: string): PropertyDecorator =>
  ArrayMaxSize(MAX_LIST_ARGUMENT, { message: `"${name}" may hold at most ${MAX_LIST_ARGUMENT} ids.` });

@ArgsType()
abstract class ReasonedArgs {
  @Field(() => String, { nullable: true, description: `Why; it stands in the log. At most ${MAX_EDITORS_TEXT} characters.` })
  @IsOptional()
  @Written('reason')
  reason?: string | null;
}

@ArgsType()
export class CancelArgs {
  @Field(() => ID, { description: 'Global id of the article.' })
  id!: string;

  @Field(() => String, { description: `Why; it stands in the log. At most ${MAX_EDITORS_TEXT} characters.` })
  @Written('reason')
  reason!: string;
}

@ArgsType()
export class MergeArgs extends ReasonedArgs {
  @Field(() => ID, { description: 'Global id of the person who stays, and keeps the id.' })
  into!: string;

  @Field(() => [ID], { description: `Global ids of the people who are the same, 1 to ${MAX_LIST_ARGUMENT}.` })
  @IdList('from')
  from!: string[];
}

@ArgsType()
export class SplitArgs extends ReasonedArgs {
  @Field(() => ID, { description: 'Global id of the person in whom two are mixed up.' })
  id!: string;

  @Field(() => [ID], { description: `Global ids of the participations that are another person's, at most ${MAX_LIST_ARGUMENT}; none to undo the newest merge of this person.` })
  @IdList('participants')
  participants!: string[];
}

@InputType({ description: 'What is to hold of a participant, whatever reports are read as. What is left out stays; null takes the correction of that field back.' })
export class CorrectParticipantInput {
  @Field(() => String, { nullable: true, description: `The position, without the state. At most ${MAX_EDITORS_TEXT} characters.` })
  @IsOptional()
  @Written('position')
  position?: string | null;

  @Field(() => ParticipantRole, { nullable: true, description: 'The capacity.' })
  role?: ParticipantRole | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the body in which the position is held.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the state or body on whose behalf.' })
  represents?: string | null;
}

@ArgsType()
export class CorrectArgs extends ReasonedArgs {
  @Field(() => ID, { description: 'Global id of the participant.' })
  id!: string;

  @Field(() => CorrectParticipantInput, { description: 'What is to hold.' })
  @ValidateNested()
  input!: CorrectParticipantInput;
}

@ArgsType()
export class IdentifyArgs extends ReasonedArgs {
  @Field(() => ID, { description: 'Global id of the person.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Id of the item, such as Q937; null or left out to take it back.' })
  wikidataId?: string | null;
}
