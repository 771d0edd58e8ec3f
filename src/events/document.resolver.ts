import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { resolveIds } from '../graph/arguments.js';
import { connectionOf } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { resolveTyped } from '../graph/nodes.js';
import { paginate } from '../graph/rows.js';
import { DocumentsArgs } from './document.args.js';
import { Document } from './document.entity.js';
import { selectDocuments } from './document.queries.js';

@Resolver()
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'A document by id; null where none is known by it.' })
  document(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() ctx: Context): Promise<Document | null> {
    return resolveTyped(ctx, Document, id);
  }

  @Query(() => connectionOf(Document), { description: 'Documents by title, then by id.' })
  async documents(@Args(() => DocumentsArgs) args: DocumentsArgs, @Ctx() ctx: Context): Promise<object> {
    const { filter } = await resolveIds(ctx, args);
    return paginate(ctx, 'documents', selectDocuments(filter), args);
  }
}
