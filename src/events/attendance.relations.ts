import { one } from '../graph/relation-kinds.js';
import { relationsOfPart } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { Attendance } from './attendance.js';
import { Delegation } from './delegation.entity.js';
import { Event } from './event.entity.js';

export const AttendanceRelations = relationsOfPart(Attendance, {
  organization: one(() => Organization, { by: 'id', description: 'The state or body.' }),
  event: one(() => Event, { by: 'eventId', description: 'The event.' }),
  delegation: one(() => Delegation, { by: 'delegationId', description: 'Whom it sent; null where no report tells of anybody.' }),
  head: one(() => Participant, { by: 'headId', description: 'The one whom the report names as head, else the only one; null where neither is so, and where it sent nobody.' }),
});
