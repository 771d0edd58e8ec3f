import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { fold } from '../core/text.js';
import type { Optional } from '../graph/conditions.js';
import { allOf, given, wordsMatch } from '../graph/conditions.js';
import type { EventFilter } from './event.args.js';

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

/** To be joined where eventsMatching() judges the events `t` as they are now. */
export const currentEventFacets = sql`join event_facets f on f.node_id = t.id and f.current`;
