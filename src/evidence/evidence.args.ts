import { ArgsType } from 'type-graphql';
import { Values } from '../graph/arguments.js';
import { TwentyArgs } from '../graph/page-args.js';

@ArgsType()
export class EvidenceArgs extends TwentyArgs {
  @Values(() => String, "Only words that prove one of these fields at least, such as 'name' or 'startDate'.")
  supports?: string[] | null;
}
