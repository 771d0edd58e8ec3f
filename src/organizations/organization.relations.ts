import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { articlesOf } from '../articles/article.queries.js';
import { Delegation } from '../events/delegation.entity.js';
import { eventsOf } from '../events/event.queries.js';
import { EventSeries } from '../events/event-series.entity.js';
import { mentions } from '../evidence/evidence.queries.js';
import { allOf, given } from '../graph/conditions.js';
import { formerIds, named } from '../graph/names.js';
import type { Order } from '../graph/order.js';
import { list, one, page, value } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Position } from '../participants/position.entity.js';
import { Membership } from './membership.entity.js';
import { MembershipsArgs } from './organization.args.js';
import { Organization } from './organization.entity.js';

/** Memberships that hold on a day: all that are known where none is given. One whose first day is not known holds from ever. */
const holdingOn = (owned: Sql) => ({ on }: MembershipsArgs): Sql =>
  allOf(owned, given(on, (day) => sql`(t.since is null or t.since <= ${day}::date) and (t.until is null or t.until >= ${day}::date)`));

/** By the name of those at the other end, whose ids a column holds. */
const joined = (column: Sql) => sql`join organization other on other.id = t.${column}`;
const byOtherName: Order<Membership> = [[{ name: 'name', value: sql`other.sort_name`, type: 'text' }, 'asc']];

export const OrganizationRelations = relations(Organization, {
  formerIds: formerIds(),
  name: named('The name'),
  aliases: value<Organization, string[]>(() => [String], {
    select: sql`array(select distinct n.value collate "C" as value from name n where n.node_id = k.key order by value)`,
    description: 'Every form of its name that was seen or is known, in any language, in the order of code points.',
  }),
  parent: one(() => Organization, { by: 'parentId', description: 'The body of which it is an organ, or the state to which it belongs; null where none is known.' }),
  children: list(() => Organization, { by: 'parentId', order: [['sortName', 'asc']], description: 'Its organs, by name, then by id.' }),
  members: list(() => Membership, {
    joins: joined(raw('member_id')), where: holdingOn(sql`t.organization_id = k.key`), order: byOtherName, args: MembershipsArgs,
    description: 'States that belong to it, as reference data know them: by name, then by id. Those of a day, or all that are known, also those that left.',
  }),
  memberOf: list(() => Membership, {
    joins: joined(raw('organization_id')), where: holdingOn(sql`t.member_id = k.key`), order: byOtherName, args: MembershipsArgs,
    description: 'Bodies of states to which it belongs, as reference data know them: by name, then by id. Those of a day, or all that are known, also those that it left.',
  }),
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
