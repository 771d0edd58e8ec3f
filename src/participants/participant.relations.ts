import { Delegation } from '../events/delegation.entity.js';
import { Event } from '../events/event.entity.js';
import { evidence } from '../evidence/evidence.queries.js';
import { one } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from './participant.entity.js';
import { Person } from './person.entity.js';

export const ParticipantRelations = relations(Participant, {
  person: one(() => Person, { by: 'personId', description: 'Who took part.' }),
  event: one(() => Event, { by: 'eventId', description: 'In what.' }),
  delegation: one(() => Delegation, { by: 'delegationId', description: 'As one of whom; null where the person came for no state or body that is named.' }),
  organization: one(() => Organization, { by: 'organizationId', description: 'The body in which the position is held; null where the report names none.' }),
  represents: one(() => Organization, { by: 'representsId', description: 'The state or body on whose behalf; null where the report names none.' }),
  evidence: evidence(),
});
