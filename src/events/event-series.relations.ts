import sql from 'sql-template-tag';
import { formerIds, named } from '../graph/names.js';
import { one } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { eventsOf } from './event.queries.js';
import { EventSeries } from './event-series.entity.js';

export const EventSeriesRelations = relations(EventSeries, {
  formerIds: formerIds(),
  name: named('The name'),
  organization: one(() => Organization, { by: 'organizationId', description: 'The body whose events they are; null where no report gives it.' }),
  events: eventsOf(sql`f.series_id = k.key`, 'Its events'),
});
