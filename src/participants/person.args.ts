import { ArgsType, InputType } from 'type-graphql';
import { Ids, Input, SearchText } from '../graph/arguments.js';
import { PageArgs } from '../graph/page-args.js';
import { Organization } from '../organizations/organization.entity.js';

@InputType({ description: 'Which people. All that is given must hold; what is left out does not restrict.' })
export class PersonFilter {
  @SearchText('What stands in the forms of the name.')
  text?: string | null;

  @Ids(() => Organization, 'Held an office in any of these bodies, or took part in an event as one of it.')
  organization?: string[] | null;

  @Ids(() => Organization, 'Held an office or took part in an event on behalf of any of these states or bodies.')
  represents?: string[] | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Input(() => PersonFilter, 'Which people; all if left out.')
  filter?: PersonFilter | null;
}
