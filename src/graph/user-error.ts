import { Field, ObjectType } from 'type-graphql';
import type { ErrorCode } from '../core/errors.js';
import { AppError } from '../core/errors.js';

@ObjectType({ description: 'What kept a mutation from doing what was asked, and the person who asked can mend. Nothing was changed then.' })
export class UserError {
  @Field(() => String, { description: 'Stable, for programs: BAD_INPUT, NOT_FOUND, CONFLICT or LIMIT_EXCEEDED.' })
  code!: string;

  @Field(() => String, { description: 'One sentence for a person: what was wrong, and what would be right.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'The argument that is at fault, from the outermost name inwards; null where it is none in particular.' })
  path!: string[] | null;
}

/** What an answer to a mutation has besides its object. */
export interface Payload {
  readonly userErrors: readonly UserError[];
}

const forUsers: readonly ErrorCode[] = ['BAD_INPUT', 'NOT_FOUND', 'CONFLICT', 'LIMIT_EXCEEDED'];

/** Does the work of a mutation; what a person can mend becomes an entry of userErrors, everything else stays a failure of the request. */
export const withUserErrors = async <T extends object>(nothing: T, work: () => Promise<T>): Promise<T & Payload> => {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof AppError) || !forUsers.includes(error.code)) throw error;
    return { ...nothing, userErrors: [{ code: error.code, message: error.message, path: error.path }] };
  }
};
