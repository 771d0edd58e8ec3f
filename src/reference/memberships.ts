import { memberships } from './data/memberships.js';
import { bodyKey, stateKey } from './organizations.js';

/** That a state belongs, or belonged, to a body of states; by the keys of reference data. */
export interface ReferenceMembership {
  readonly organization: string;
  readonly member: string;
  /** First and last day; null where they are not known, and the last for a member of today. */
  readonly since: string | null;
  readonly until: string | null;
}

export const referenceMemberships: readonly ReferenceMembership[] = Object.entries(memberships).flatMap(([body, joinings]) =>
  joinings.flatMap(([since, states, until]) =>
    states.split(' ').map((code) => ({ organization: bodyKey(body), member: stateKey(code), since, until: until ?? null }))));
