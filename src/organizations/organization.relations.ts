import sql from 'sql-template-tag';
import { articlesOf } from '../articles/article.queries.js';
import { Delegation } from '../events/delegation.entity.js';
import { eventsOf } from '../events/event.queries.js';
import { EventSeries } from '../events/event-series.entity.js';
import { mentions } from '../evidence/evidence.queries.js';
import { formerIds, named } from '../graph/names.js';
import { list, one, page, value } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Position } from '../participants/position.entity.js';
import { Organization } from './organization.entity.js';

export const OrganizationRelations = relations(Organization, {
  formerIds: formerIds(),
  name: named('The name'),
  aliases: value<Organization, string[]>(() => [String], {
    select: sql`array(select distinct n.value collate "C" as value from name n where n.node_id = k.key order by value)`,
    description: 'Every form of its name that was seen or is known, in any language, in the order of code points.',
  }),
  parent: one(() => Organization, { by: 'parentId', description: 'The body of which it is an organ, or the state to which it belongs; null where none is known.' }),
  children: list(() => Organization, { by: 'parentId', order: [['sortName', 'asc']], description: 'Its organs, by name, then by id.' }),
  positions: page(() => Position, {
    where: sql`(t.organization_id = k.key or t.represents_id = k.key)`, order: [['lastSeen', 'desc']],
    description: 'Offices held in it or on its behalf; the one stated last first, then by id.',
  }),
  delegations: page(() => Delegation, { by: 'representsId', order: [['sortDate', 'desc']], description: 'Its delegations; newest event first, then by id.' }),
  eventSeries: list(() => EventSeries, { by: 'organizationId', order: [['sortName', 'asc']], description: 'Series of its events, by name, then by id.' }),
  events: eventsOf(sql`f.organizations @> array[k.key]`, 'Events in which it took part, which it chaired or hosted'),
  articles: articlesOf(sql`f.organizations @> array[k.key]`, 'Articles that speak of it'),
  mentions: mentions(),
});
