import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { AppError } from '../core/errors.js';
import { Snapshot } from '../db/snapshot.js';
import type { Context } from '../graph/context.js';
import type { Charge } from './meter.js';

/** Why an operation is not answered at all: the parts of it that came would be as large as the limit, or as late as the deadline. */
const refusalOf = ({ loaders, db }: Context): AppError | null => loaders.refusal ?? (db instanceof Snapshot ? db.overdue : null);

/**
 * An answer as the caller gets it, over HTTP and websockets alike: with its warnings and its cost, or refused as a whole.
 * @param charge - what was paid in advance; null where each part of a stream is answered
 */
export const answerOf = async (ctx: Context, result: ExecutionResult, charge: Charge | null): Promise<ExecutionResult> => {
  const refusal = refusalOf(ctx);
  if (refusal !== null) return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
  const told = {
    ...result.extensions,
    ...(ctx.warnings.length > 0 && { warnings: ctx.warnings }),
    ...(charge !== null && result.data !== undefined && { cost: await charge.settle(result.data) }),
  };
  return Object.keys(told).length === 0 ? result : { ...result, extensions: told };
};
