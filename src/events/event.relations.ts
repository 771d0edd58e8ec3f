import sql from 'sql-template-tag';
import { usableArticlesOf } from '../articles/article.queries.js';
import { evidence } from '../evidence/evidence.queries.js';
import { allOf, given } from '../graph/conditions.js';
import { formerIds, named } from '../graph/names.js';
import { first, list, one, page } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Delegation } from './delegation.entity.js';
import { Document } from './document.entity.js';
import { DelegationsArgs, ParticipantsArgs } from './event.args.js';
import { Event } from './event.entity.js';
import { EventSeries } from './event-series.entity.js';

/** The dated events of the same series; an event without a date has no neighbours. */
const inSeries = sql`join event self on self.id = k.key and self.series_id = t.series_id and self.start_date is not null`;

export const EventRelations = relations(Event, {
  formerIds: formerIds(),
  name: named('The name'),
  series: one(() => EventSeries, { by: 'seriesId', description: 'The series of which it is one; null where no report says so.' }),
  country: one(() => Organization, { by: 'countryId', description: 'The state in which it takes place; null where no report gives it.' }),
  chair: one(() => Organization, { by: 'chairId', description: 'The state or body that led it; null where no report gives it.' }),
  host: one(() => Organization, { by: 'hostId', description: 'The state or body that received the others; null where no report gives it.' }),
  delegations: page(() => Delegation, {
    by: 'eventId', where: ({ represents }) => allOf(given(represents, (ids) => sql`t.represents_id = any(${ids}::uuid[])`)), order: [['sortName', 'asc']], args: DelegationsArgs,
    description: 'Who was sent, by whom; by the name of what they stand for, then by id.',
  }),
  participants: page(() => Participant, {
    by: 'eventId', order: [['sortName', 'asc']], args: ParticipantsArgs,
    where: ({ role, represents }) => allOf(
      given(role, (roles) => sql`t.role = any(${roles}::text[])`),
      given(represents, (ids) => sql`t.represents_id = any(${ids}::uuid[])`),
    ),
    description: 'Who took part, and who stayed away (role ABSENT); by name, then by id.',
  }),
  documents: list(() => Document, {
    where: sql`t.id in (select d.document_id from event_document d where d.event_id = k.key)`, order: [['sortName', 'asc']],
    description: 'What it drew up, adopted, signed or is to adopt; by title, then by id.',
  }),
  articles: usableArticlesOf(sql`f.events @> array[k.key]`, 'Usable articles that speak of it'),
  previous: first(() => Event, {
    joins: inSeries, where: sql`t.start_date is not null and (t.sort_date, t.id) < (self.sort_date, self.id)`, order: [['sortDate', 'desc']],
    description: 'The one before in its series, by date; null for the first, and where it has no series or date.',
  }),
  next: first(() => Event, {
    joins: inSeries, where: sql`t.start_date is not null and (t.sort_date, t.id) > (self.sort_date, self.id)`, order: [['sortDate', 'asc']],
    description: 'The one after it in its series, by date; null for the last, and where it has no series or date.',
  }),
  evidence: evidence(),
});
