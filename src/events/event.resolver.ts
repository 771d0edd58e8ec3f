import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { resolveIds } from '../graph/arguments.js';
import { connectionOf } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { presentRef, resolveTyped } from '../graph/nodes.js';
import { paginate } from '../graph/rows.js';
import { EventsArgs, MeetingsArgs, parties, SeriesArgs } from './event.args.js';
import { Event } from './event.entity.js';
import { selectEvents, selectMeetings, selectSeries } from './event.queries.js';
import { EventSeries } from './event-series.entity.js';

@Resolver()
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'An event by id; null where none is known by it.' })
  event(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() ctx: Context): Promise<Event | null> {
    return resolveTyped(ctx, Event, id);
  }

  @Query(() => connectionOf(Event), { description: 'Events, newest first if no other order is asked for.' })
  async events(@Args(() => EventsArgs) args: EventsArgs, @Ctx() ctx: Context): Promise<object> {
    const { filter, orderBy } = await resolveIds(ctx, args);
    return paginate(ctx, 'events', selectEvents(filter, orderBy), args);
  }

  @Query(() => connectionOf(Event), { description: 'Events at which every one of these people, states or bodies took part; newest first, then by id.' })
  async meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() ctx: Context): Promise<object> {
    const refs = await Promise.all(args.between.map((id) => presentRef(ctx, parties(), id)));
    return paginate(ctx, 'meetings', selectMeetings(refs, args.date), args);
  }

  @Query(() => EventSeries, { nullable: true, description: 'A series of events by id; null where none is known by it.' })
  eventSeries(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() ctx: Context): Promise<EventSeries | null> {
    return resolveTyped(ctx, EventSeries, id);
  }

  @Query(() => connectionOf(EventSeries), { description: 'Series of events by name, then by id.' })
  async series(@Args(() => SeriesArgs) args: SeriesArgs, @Ctx() ctx: Context): Promise<object> {
    return paginate(ctx, 'series', selectSeries(await resolveIds(ctx, args)), args);
  }
}
