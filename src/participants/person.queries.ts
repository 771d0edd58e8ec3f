import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { Optional } from '../graph/conditions.js';
import { allOf, given, namesMatch } from '../graph/conditions.js';
import { sortTerms } from '../graph/order.js';
import type { Rows } from '../graph/rows.js';
import type { PersonFilter } from './person.args.js';
import { Person } from './person.entity.js';

/** The people of a filter, as a condition on `t`. */
const peopleMatching = (filter: Optional<PersonFilter>): Sql => allOf(
  given(filter?.text, namesMatch),
  given(filter?.organization, (ids) => sql`t.id in (
    select p.person_id from position p where p.organization_id = any(${ids}::uuid[])
    union select p.person_id from participant p where p.organization_id = any(${ids}::uuid[]))`),
  given(filter?.represents, (ids) => sql`t.id in (
    select p.person_id from position p where p.represents_id = any(${ids}::uuid[])
    union select p.person_id from participant p where p.represents_id = any(${ids}::uuid[]))`),
);

export const selectPeople = (filter: Optional<PersonFilter>): Rows<Person> =>
  ({ target: Person, where: peopleMatching(filter), order: sortTerms(Person, [['sortName', 'asc']]) });
