import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { formerIds, named } from '../graph/names.js';
import { list, one } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { EventStatus } from '../reference/vocabulary.js';
import { Attendance } from './attendance.js';
import { AttendanceArgs } from './event.args.js';
import { eventsOf } from './event.queries.js';
import { EventSeries } from './event-series.entity.js';

/** Every organization that is asked for, or was at one of the last events, at each of them. */
const attendanceOfSeries = ({ organization, events }: AttendanceArgs): Sql => sql`(
  with recent as (
    select e.id, e.sort_date from event e where e.series_id = k.key and e.status = ${EventStatus.HELD} order by e.sort_date desc, e.id desc limit ${events ?? 10}
  ),
  asked as (${organization ? sql`select unnest(${organization}::uuid[]) as id` : sql`select d.represents_id as id from delegation d join recent r on r.id = d.event_id`})
  select o.id, r.id as event_id, d.id as delegation_id, d.head_id, r.sort_date, o.sort_name
  from recent r cross join organization o left join delegation d on d.event_id = r.id and d.represents_id = o.id
  where o.id in (select asked.id from asked)) t`;

export const EventSeriesRelations = relations(EventSeries, {
  formerIds: formerIds(),
  name: named('The name'),
  organization: one(() => Organization, { by: 'organizationId', description: 'The body whose events they are; null where no report gives it.' }),
  events: eventsOf(sql`f.series_id = k.key`, 'Its events'),
  attendance: list(() => Attendance, {
    from: attendanceOfSeries, order: [['sortDate', 'desc'], ['eventId', 'desc'], ['sortName', 'asc']], args: AttendanceArgs,
    description: 'Who stood for whom at its last events that were held: one entry for each event and each state or body, also where it was absent; newest event first, then by name of the state or body.',
  }),
});
