import { one } from '../graph/relation-kinds.js';
import { relationsOfPart } from '../graph/relations.js';
import { Membership } from './membership.entity.js';
import { Organization } from './organization.entity.js';

export const MembershipRelations = relationsOfPart(Membership, {
  organization: one(() => Organization, { by: 'organizationId', description: 'The body.' }),
  member: one(() => Organization, { by: 'memberId', description: 'Who belongs to it.' }),
});
