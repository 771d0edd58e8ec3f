import { evidence } from '../evidence/evidence.queries.js';
import { one } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Person } from './person.entity.js';
import { Position } from './position.entity.js';

export const PositionRelations = relations(Position, {
  person: one(() => Person, { by: 'personId', description: 'Who holds it.' }),
  organization: one(() => Organization, { by: 'organizationId', description: 'The body in which it is held; null where the news names none.' }),
  represents: one(() => Organization, { by: 'representsId', description: 'The state or body on whose behalf; null where the news names none.' }),
  evidence: evidence(),
});
