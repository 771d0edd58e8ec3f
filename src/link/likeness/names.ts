import { likenessOfOrganizations, parseOrganizationName } from './organizations.js';
import { likenessOfPeople } from './people.js';
import { parsePersonName } from './person-name.js';

/** From this likeness on linking takes two names for one person's: spellings, initials and words left out, and no letter that tells names apart. */
export const oneName = 0.89;

/** How like two names are, in [0,1]: what linking compares people by. Symmetric, and 1 for a name and itself. */
export const likenessOfNames = (kind: 'PERSON' | 'ORGANIZATION', a: string, b: string): number =>
  (kind === 'PERSON' ? likenessOfPeople(parsePersonName(a), parsePersonName(b)) : likenessOfOrganizations(parseOrganizationName(a), parseOrganizationName(b)));
