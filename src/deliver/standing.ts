import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { currentPosition } from '../changes/log.js';
import type { Context } from '../graph/context.js';
import { sealPlace } from './cursor.js';

/** Types whose field `position` says where the log stood. */
const standingOn = new Set(['Query', 'ChangeConnection']);

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document speaks of the log's position anywhere, in a fragment or under a @skip too: then one statement too many is the worst. */
const asksForPosition = (schema: GraphQLSchema, document: DocumentNode): boolean => {
  let asks = known.get(document);
  if (asks === undefined) {
    asks = false;
    const types = new TypeInfo(schema);
    visit(document, visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value === 'position' && standingOn.has(types.getParentType()?.name ?? '')) asks = true;
      },
    }));
    known.set(document, asks);
  }
  return asks;
};

const positions = new WeakMap<Context, number>();

/**
 * Notes where the log stands, for operations that ask for it. To be called before anything of the operation is read:
 * what is read afterwards may know more than this position, but never less, so nothing falls between an answer and a subscription from there.
 */
export const notePosition = async (ctx: Context, schema: GraphQLSchema, document: DocumentNode): Promise<void> => {
  if (asksForPosition(schema, document)) positions.set(ctx, await currentPosition(ctx.db));
};

/** The cursor of the position that was noted. */
export const notedPosition = (ctx: Context): string => {
  const position = positions.get(ctx);
  if (position === undefined) throw new Error('The position of the log was not noted before the operation was executed.');
  return sealPlace(ctx.cursors, { position, number: 0 });
};

/** Notes the position for every operation over HTTP. */
export const positionPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { didResolveOperation: ({ contextValue, schema, document }) => notePosition(contextValue, schema, document) };
  },
};
