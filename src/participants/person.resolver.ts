import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { resolveIds } from '../graph/arguments.js';
import { connectionOf } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { resolveTyped } from '../graph/nodes.js';
import { paginate } from '../graph/rows.js';
import { PeopleArgs } from './person.args.js';
import { Person } from './person.entity.js';
import { selectPeople } from './person.queries.js';

@Resolver()
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'A person by id; null where none is known by it.' })
  person(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() ctx: Context): Promise<Person | null> {
    return resolveTyped(ctx, Person, id);
  }

  @Query(() => connectionOf(Person), { description: 'People by name, then by id.' })
  async people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() ctx: Context): Promise<object> {
    const { filter } = await resolveIds(ctx, args);
    return paginate(ctx, 'people', selectPeople(filter), args);
  }
}
