import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { exactlyOne, resolveIds } from '../graph/arguments.js';
import { connectionOf } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { resolveTyped } from '../graph/nodes.js';
import { paginate } from '../graph/rows.js';
import { OrganizationArgs, OrganizationsArgs } from './organization.args.js';
import { Organization } from './organization.entity.js';
import { organizationOfAcronym, selectOrganizations, stateOfCode } from './organization.queries.js';

@Resolver()
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: 'A state or body by exactly one of the arguments; null where none is known by it.' })
  organization(@Args(() => OrganizationArgs) args: OrganizationArgs, @Ctx() ctx: Context): Promise<Organization | null> {
    const [by, value] = exactlyOne(args);
    const find = { id: () => resolveTyped(ctx, Organization, value), acronym: () => organizationOfAcronym(ctx, value), countryCode: () => stateOfCode(ctx, value) };
    return find[by]();
  }

  @Query(() => connectionOf(Organization), { description: 'States and bodies by name, then by id.' })
  async organizations(@Args(() => OrganizationsArgs) args: OrganizationsArgs, @Ctx() ctx: Context): Promise<object> {
    return paginate(ctx, 'organizations', selectOrganizations((await resolveIds(ctx, args)).filter), args);
  }
}
