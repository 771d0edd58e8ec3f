import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { badInput } from '../core/errors.js';
import { query } from '../db/query.js';
import { entityOf } from '../graph/columns.js';
import type { Optional } from '../graph/conditions.js';
import { allOf, given, namesMatch } from '../graph/conditions.js';
import type { Context } from '../graph/context.js';
import { globalId } from '../graph/global-id.js';
import { sortTerms } from '../graph/order.js';
import type { Rows } from '../graph/rows.js';
import { selectRows } from '../graph/rows.js';
import type { OrganizationFilter } from './organization.args.js';
import { Organization } from './organization.entity.js';

const byName = sortTerms(Organization, [['sortName', 'asc']]);

/** The organizations of a filter, as a condition on `t`. */
const organizationsMatching = (filter: Optional<OrganizationFilter>): Sql => allOf(
  given(filter?.text, namesMatch),
  given(filter?.kind, (kinds) => sql`t.kind = any(${kinds}::text[])`),
  given(filter?.countryCode, (codes) => sql`t.country_code = any(${codes}::text[])`),
);

export const selectOrganizations = (filter: Optional<OrganizationFilter>): Rows<Organization> =>
  ({ target: Organization, where: organizationsMatching(filter), order: byName });

const find = async (ctx: Context, where: Sql): Promise<Organization[]> => {
  const found = await query<object>(ctx.db, selectRows(ctx.rights, { target: Organization, where, order: byName }));
  return found.map((row) => entityOf(Organization, row));
};

export const stateOfCode = async (ctx: Context, code: string): Promise<Organization | null> =>
  (await find(ctx, sql`t.kind = 'STATE' and t.country_code = ${code.toUpperCase()}`))[0] ?? null;

export const organizationOfAcronym = async (ctx: Context, acronym: string): Promise<Organization | null> => {
  const found = await find(ctx, sql`upper(t.acronym) = ${acronym.toUpperCase()}`);
  if (found.length > 1) {
    const candidates = found.map(({ id, sortName }) => `${sortName} (${globalId(Organization.name, id)})`).join(', ');
    throw badInput(`Several organizations have the acronym ${acronym}; ask for one of them by id: ${candidates}.`);
  }
  return found[0] ?? null;
};
