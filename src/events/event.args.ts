import { ArrayMaxSize, ArrayMinSize, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Ids, Input, MAX_LIST_ARGUMENT, SearchText, Values } from '../graph/arguments.js';
import { FiftyArgs, PageArgs, TwentyArgs } from '../graph/page-args.js';
import { DateRange } from '../graph/ranges.js';
import { Organization } from '../organizations/organization.entity.js';
import { Person } from '../participants/person.entity.js';
import { EventKind, EventStatus, ParticipantRole } from '../reference/vocabulary.js';
import { EventSeries } from './event-series.entity.js';

@InputType({ description: 'Which events. All that is given must hold; what is left out does not restrict.' })
export class EventFilter {
  @SearchText('What stands in its names and in those of its series.')
  text?: string | null;

  @Ids(() => EventSeries, 'Of any of them.')
  series?: string[] | null;

  @Values(() => EventKind, 'Of any of them.')
  kind?: EventKind[] | null;

  @Values(() => EventStatus, 'Has any of them.')
  status?: EventStatus[] | null;

  @Input(() => DateRange, 'One of its days at least is in this stretch; an event without a date is in none.')
  date?: DateRange | null;

  @Values(() => String, 'In any of these cities; case and accents do not matter.')
  city?: string[] | null;

  @Ids(() => Organization, 'In any of these states.')
  country?: string[] | null;

  @Ids(() => Organization, 'All of them took part, chaired or hosted.')
  organization?: string[] | null;

  @Ids(() => Person, 'All of them took part.')
  person?: string[] | null;
}

export const EventOrder = { DATE_DESC: 'DATE_DESC', DATE_ASC: 'DATE_ASC', RELEVANCE: 'RELEVANCE' } as const;
export type EventOrder = keyof typeof EventOrder;

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'Orders of events; each ends in the id. Events without a date count as the oldest.',
  valuesConfig: {
    DATE_DESC: { description: 'Newest first.' },
    DATE_ASC: { description: 'Oldest first.' },
    RELEVANCE: { description: 'What answers the text of the filter best first, then the newest; without a text it is refused.' },
  },
});

@ArgsType()
export class EventsArgs extends PageArgs {
  @Input(() => EventFilter, 'Which events; all if left out.')
  filter?: EventFilter | null;

  @Field(() => EventOrder, { nullable: true, description: 'DATE_DESC if left out.' })
  orderBy?: EventOrder | null;
}

/** Events below another node. */
@ArgsType()
export class EventsOfArgs extends TwentyArgs {
  @Input(() => EventFilter, 'Which of them; all if left out.')
  filter?: EventFilter | null;
}

/** What can meet. */
export const parties = () => [Person, Organization] as const;

@ArgsType()
export class MeetingsArgs extends TwentyArgs {
  @Field(() => [ID], { description: `Ids of people, states or bodies, mixed as you like: 1 to ${MAX_LIST_ARGUMENT}. Each must have taken part; a state or body also did by chairing or hosting.` })
  @ArrayMinSize(1, { message: '"between" must name at least one person, state or body.' })
  @ArrayMaxSize(MAX_LIST_ARGUMENT, { message: `"between" may hold at most ${MAX_LIST_ARGUMENT} values.` })
  between!: string[];

  @Input(() => DateRange, 'One of its days at least is in this stretch; an event without a date is in none.')
  date?: DateRange | null;
}

/** The most events whose attendance is told at once. */
export const MAX_ATTENDED_EVENTS = 100;

@ArgsType()
export class AttendanceArgs {
  @Ids(() => Organization, 'These states and bodies alone, also where they were at none; all that sent a delegation to any of the events if left out.')
  organization?: string[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: `So many of the last events that were held, from 1 to ${MAX_ATTENDED_EVENTS}.` })
  @Min(1, { message: '"events" must be 1 or more.' })
  @Max(MAX_ATTENDED_EVENTS, { message: `"events" may be at most ${MAX_ATTENDED_EVENTS}.` })
  events?: number | null;
}

@ArgsType()
export class SeriesArgs extends TwentyArgs {
  @SearchText('What stands in its names.')
  text?: string | null;

  @Ids(() => Organization, 'Of any of these bodies.')
  organization?: string[] | null;
}

@ArgsType()
export class DelegationsArgs extends FiftyArgs {
  @Ids(() => Organization, 'On behalf of any of them.')
  represents?: string[] | null;
}

@ArgsType()
export class ParticipantsArgs extends FiftyArgs {
  @Values(() => ParticipantRole, 'In any of these capacities.')
  role?: ParticipantRole[] | null;

  @Ids(() => Organization, 'On behalf of any of them.')
  represents?: string[] | null;
}
