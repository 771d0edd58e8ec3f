import { Field, InputType } from 'type-graphql';
import { CalendarDate, DateTime } from './scalars.js';

@InputType({ description: 'A stretch of time, UTC; an end that is left out is open.' })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: 'From this moment on, inclusive.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment, exclusive.' })
  before?: Date | null;
}

@InputType({ description: 'A stretch of days, both inclusive; an end that is left out is open.' })
export class DateRange {
  @Field(() => CalendarDate, { nullable: true, description: 'From this day on.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Up to and including this day.' })
  to?: string | null;
}
