import { evidence } from '../evidence/evidence.queries.js';
import { FiftyArgs } from '../graph/page-args.js';
import { one, page } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Delegation } from './delegation.entity.js';
import { Event } from './event.entity.js';

export const DelegationRelations = relations(Delegation, {
  event: one(() => Event, { by: 'eventId', description: 'Where it was sent.' }),
  represents: one(() => Organization, { by: 'representsId', description: 'The state or body that sent it.' }),
  head: one(() => Participant, { by: 'headId', description: 'The one whom the report names as head, else the only one; null where neither is so.' }),
  participants: page(() => Participant, { by: 'delegationId', order: [['sortName', 'asc']], args: FiftyArgs, description: 'Who belonged to it, by name, then by id.' }),
  evidence: evidence(),
});
