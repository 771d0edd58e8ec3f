import { ArgsType, Field, Int } from 'type-graphql';

/** Entries of a page where the caller names no number. */
export const DEFAULT_PAGE_SIZE = 20;
/** The most entries that a page may have. */
export const MAX_PAGE_SIZE = 100;

const first = `Entries from the start, 1 to ${MAX_PAGE_SIZE}.`;
const after = 'Start behind the entry with this cursor of the same list.';

/** Arguments of a page that goes forwards. */
export interface ForwardArgs {
  first?: number | null;
  after?: string | null;
}

/** Arguments of a list of the root, which pages both ways. */
@ArgsType()
export class PageArgs implements ForwardArgs {
  @Field(() => Int, { nullable: true, description: `${first} ${DEFAULT_PAGE_SIZE} where neither first nor last is given; not together with last.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: after })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `Entries from the end, 1 to ${MAX_PAGE_SIZE}, in the same order; not together with first.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End ahead of the entry with this cursor of the same list.' })
  before?: string | null;
}

/** A class of arguments for a list that pages forwards, with its own number of entries. */
const forwardArgs = (size: number): abstract new () => ForwardArgs => {
  @ArgsType()
  abstract class SizedArgs implements ForwardArgs {
    @Field(() => Int, { nullable: true, defaultValue: size, description: first })
    first?: number | null;

    @Field(() => String, { nullable: true, description: after })
    after?: string | null;
  }
  return SizedArgs;
};

/** Twenty entries by default. */
@ArgsType()
export class TwentyArgs extends forwardArgs(DEFAULT_PAGE_SIZE) {}

/** Fifty entries by default, for lists that are read whole as a rule: the delegations of an event. */
@ArgsType()
export class FiftyArgs extends forwardArgs(50) {}
