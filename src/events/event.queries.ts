import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { fold } from '../core/text.js';
import type { Optional } from '../graph/conditions.js';
import { allOf, given, nameQuery, namesMatch, wordsMatch } from '../graph/conditions.js';
import type { NodeRef } from '../graph/global-id.js';
import type { Order } from '../graph/order.js';
import { relevance, sortTerms } from '../graph/order.js';
import type { BaseRecord } from '../graph/record.js';
import { page } from '../graph/relation-kinds.js';
import type { DateRange } from '../graph/ranges.js';
import type { Relation } from '../graph/relations.js';
import type { Rows } from '../graph/rows.js';
import type { EventFilter, SeriesArgs } from './event.args.js';
import { EventOrder, EventsOfArgs } from './event.args.js';
import { Event } from './event.entity.js';
import { EventSeries } from './event-series.entity.js';

/**
 * The events of a filter, as a condition on `f`, a row of event_facets: the current one for a query, one that a change names for the log.
 * Ids in the filter are those of the database (resolveIds).
 */
export const eventsMatching = (filter: Optional<EventFilter>): Sql => allOf(
  given(filter?.text, (text) => wordsMatch(sql`f.words`, text)),
  given(filter?.series, (ids) => sql`f.series_id = any(${ids}::uuid[])`),
  given(filter?.kind, (kinds) => sql`f.kind = any(${kinds}::text[])`),
  given(filter?.status, (statuses) => sql`f.status = any(${statuses}::text[])`),
  given(filter?.date?.from, (from) => sql`coalesce(f.end_date, f.start_date) >= ${from}::date`),
  given(filter?.date?.to, (to) => sql`coalesce(f.start_date, f.end_date) <= ${to}::date`),
  given(filter?.city, (cities) => sql`f.city = any(${cities.map(fold)}::text[])`),
  given(filter?.country, (ids) => sql`f.country_id = any(${ids}::uuid[])`),
  given(filter?.organization, (ids) => sql`f.organizations @> ${ids}::uuid[]`),
  given(filter?.person, (ids) => sql`f.persons @> ${ids}::uuid[]`),
);

const currentFacets = sql`join event_facets f on f.node_id = t.id and f.current`;

const newestFirst: Order<Event> = [['sortDate', 'desc']];

const orders: Record<EventOrder, (filter: Optional<EventFilter>) => Order<Event>> = {
  DATE_DESC: () => newestFirst,
  DATE_ASC: () => [['sortDate', 'asc']],
  RELEVANCE: (filter) => [[relevance(filter?.text, (text) => sql`ts_rank(f.words, ${nameQuery(text)})`), 'desc'], ...newestFirst],
};

export const selectEvents = (filter: Optional<EventFilter>, order: Optional<EventOrder>): Rows<Event> =>
  ({ target: Event, joins: currentFacets, where: eventsMatching(filter), order: sortTerms(Event, orders[order ?? EventOrder.DATE_DESC](filter)) });

/** The events at which all of these people and organizations took part. */
export const selectMeetings = (between: readonly NodeRef[], date: Optional<DateRange>): Rows<Event> => {
  const idsOf = (type: string): string[] | null => {
    const ids = between.flatMap((ref) => (ref.type === type ? [ref.id] : []));
    return ids.length === 0 ? null : ids;
  };
  return selectEvents({ person: idsOf('Person'), organization: idsOf('Organization'), date }, EventOrder.DATE_DESC);
};

/** The events of an owner that a filter narrows; `owned` is a condition on `f`, in which `k.key` is the id of the owner. */
export const eventsOf = <Owner extends BaseRecord>(owned: Sql, description: string): Relation<Owner> => page(() => Event, {
  joins: currentFacets,
  where: ({ filter }) => allOf(owned, eventsMatching(filter)),
  order: newestFirst,
  args: EventsOfArgs,
  description: `${description}; newest first, then by id.`,
});

export const selectSeries = ({ text, organization }: SeriesArgs): Rows<EventSeries> => ({
  target: EventSeries,
  where: allOf(given(text, namesMatch), given(organization, (ids) => sql`t.organization_id = any(${ids}::uuid[])`)),
  order: sortTerms(EventSeries, [['sortName', 'asc']]),
});
