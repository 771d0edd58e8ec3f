import type { GraphQLSchema } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '../core/clock.js';
import { AppError, limitExceeded } from '../core/errors.js';
import type { Asked } from './cost.js';
import { costOf, objectsIn } from './cost.js';
import type { ApiLimits } from './limits.js';
import { checkVariables } from './variables.js';

/** What an operation costs, as its answer says in `extensions.cost`. */
export interface CostReport {
  /** Objects that the operation would answer, estimated from its page sizes. */
  readonly requested: number;
  /** Objects that it answered: this is what is paid. */
  readonly actual: number;
  /** The most that one operation may request. */
  readonly limit: number;
  /** What the caller may spend until then. */
  readonly remaining: number;
  readonly resetAt: string;
}

/** An operation that was let in and paid for in advance. */
export interface Charge {
  /** Pays for what was answered instead, once it is known. */
  settle(data: unknown): Promise<CostReport>;
}

/** A caller has spent all; waiting mends it. */
export class RateLimited extends AppError {
  constructor(readonly retryAfterSeconds: number, points: number, seconds: number) {
    super('RATE_LIMITED', `More than ${points} points of cost were asked for within ${seconds} s: ask again in ${retryAfterSeconds} s.`);
  }
}

/** Lets operations in: each within the limits, and all of a caller within what that one may spend in a window. */
export class Meter {
  private readonly bucket: RateLimiterMemory;

  constructor(private readonly schema: GraphQLSchema, private readonly limits: ApiLimits, private readonly clock: Clock) {
    this.bucket = new RateLimiterMemory({ points: limits.ratePoints, duration: limits.rateSeconds });
  }

  /** @param payer - whose bucket it is: a key, or an address */
  async charge(payer: string, asked: Asked): Promise<Charge> {
    const limit = Math.min(this.limits.cost, this.limits.ratePoints);
    checkVariables(asked.variables, this.limits.variableValues);
    const requested = costOf(this.schema, asked);
    if (requested > limit) throw limitExceeded(`The operation would cost ${requested}, and may cost at most ${limit}: ask for smaller pages, or for fewer levels.`);
    const paid = await this.spend(payer, Math.max(requested, 1));
    return {
      settle: async (data) => {
        const actual = objectsIn(data);
        const { remainingPoints = 0, msBeforeNext = 0 } = await this.correct(payer, Math.max(actual, 1) - paid);
        const resetAt = new Date(this.clock().getTime() + msBeforeNext).toISOString();
        return { requested, actual, limit, remaining: Math.max(remainingPoints, 0), resetAt };
      },
    };
  }

  private async spend(payer: string, points: number): Promise<number> {
    try {
      await this.bucket.consume(payer, points);
      return points;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // What was refused is not paid for: a smaller operation may still be let in.
      await this.bucket.reward(payer, points);
      throw new RateLimited(Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)), this.limits.ratePoints, this.limits.rateSeconds);
    }
  }

  private correct(payer: string, more: number): Promise<RateLimiterRes> {
    return more > 0 ? this.bucket.penalty(payer, more) : this.bucket.reward(payer, -more);
  }
}
