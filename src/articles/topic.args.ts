import { ArgsType } from 'type-graphql';
import { SearchText } from '../graph/arguments.js';
import { TwentyArgs } from '../graph/page-args.js';

@ArgsType()
export class TopicsArgs extends TwentyArgs {
  @SearchText('All of these words stand in its names.')
  text?: string | null;
}
