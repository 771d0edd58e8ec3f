import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { LogEntry } from '../changes/log.js';
import { currentPosition, placeOf, readLog, startOfLog } from '../changes/log.js';
import type { Context } from '../graph/context.js';
import { loadNode, nodeClass } from '../graph/nodes.js';
import { pageSize } from '../graph/page.js';
import { Node } from '../graph/record.js';
import { Change, ChangeConnection } from './change.js';
import { CHANGES_PAGE_SIZE, ChangesArgs } from './change.args.js';
import { openPlace, sealPlace } from './cursor.js';
import { everything } from './everything.js';
import { changeOf } from './tell.js';

/** An operation reads one moment of the database, so this is where the log stood for all of it. */
const standing = async (ctx: Context): Promise<string> => sealPlace(ctx.cursors, { position: await currentPosition(ctx.db), number: 0 });

const told = (ctx: Context, entry: LogEntry): Change => changeOf(ctx, { type: 'change', place: placeOf(entry), entry });

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => String, {
    description: 'Where the log stood when this operation read, all of it at one moment: subscribe from this cursor, and nothing falls between.',
  })
  position(@Ctx() ctx: Context): Promise<string> {
    return standing(ctx);
  }

  @Query(() => ChangeConnection, { description: 'The log that the subscriptions read, oldest change first.' })
  async changes(@Args(() => ChangesArgs) { after, first, types }: ChangesArgs, @Ctx() ctx: Context): Promise<object> {
    const size = pageSize('first', first ?? CHANGES_PAGE_SIZE);
    const place = after === null || after === undefined ? await startOfLog(ctx.db) : await openPlace(ctx, after);
    const reading = await readLog(ctx.db, place, everything(ctx.rights, types), { positions: null, changes: size + 1 });
    const nodes = reading.broken
      ? [changeOf(ctx, { type: 'reset', place: reading.through })]
      : reading.entries.slice(0, size).map((entry) => told(ctx, entry));
    const pageInfo = {
      hasNextPage: reading.entries.length > size,
      hasPreviousPage: place.position > 0 || place.number > 0,
      startCursor: nodes.at(0)?.cursor ?? null,
      endCursor: nodes.at(-1)?.cursor ?? null,
    };
    return { nodes, edges: nodes.map((node) => ({ cursor: node.cursor, node })), pageInfo, get position() { return standing(ctx); } };
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The node as it is now; null once it is gone, and for RESET and CHECKPOINT.' })
  async node(@Root() { subject }: Change, @Ctx() ctx: Context): Promise<Node | null> {
    const target = subject === null ? undefined : nodeClass(subject.type);
    return subject === null || target === undefined ? null : loadNode(ctx, target, subject.id);
  }
}
