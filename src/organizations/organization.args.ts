import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Input, SearchText, Values } from '../graph/arguments.js';
import { PageArgs } from '../graph/page-args.js';
import { CalendarDate } from '../graph/scalars.js';
import { OrganizationKind } from '../reference/vocabulary.js';

@InputType({ description: 'Which organizations. All that is given must hold; what is left out does not restrict.' })
export class OrganizationFilter {
  @SearchText('What stands in its names.')
  text?: string | null;

  @Values(() => OrganizationKind, 'Of any of them.')
  kind?: OrganizationKind[] | null;

  @Values(() => String, 'Belongs to any of these states, or is one of them: ISO 3166-1 alpha-2, capitals.')
  countryCode?: string[] | null;
}

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Input(() => OrganizationFilter, 'Which organizations; all if left out.')
  filter?: OrganizationFilter | null;
}

@ArgsType()
export class MembershipsArgs {
  @Field(() => CalendarDate, { nullable: true, description: 'Those that hold on this day; one whose first day is not known holds from ever. All that are known if left out.' })
  on?: string | null;
}

@ArgsType()
export class OrganizationArgs {
  @Field(() => ID, { nullable: true, description: 'Its global id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its acronym, in any case of letters; one that several share is an error that names them.' })
  acronym?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of a state, in any case of letters.' })
  countryCode?: string | null;
}
