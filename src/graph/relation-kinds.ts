import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { resolveIds } from './arguments.js';
import type { Class } from './columns.js';
import { columnOf, columnSql, entityOf } from './columns.js';
import { allOf } from './conditions.js';
import { connectionOf } from './connection.js';
import type { Context } from './context.js';
import { loadNode } from './nodes.js';
import type { Order } from './order.js';
import { sortTerms } from './order.js';
import type { ForwardArgs } from './page-args.js';
import { TwentyArgs } from './page-args.js';
import type { BaseRecord } from './record.js';
import type { Relation } from './relations.js';
import type { Read, Rows } from './rows.js';
import { readPage, selectRows } from './rows.js';

/** Written once, or made of the arguments. */
type Made<A, T> = T | ((args: A) => T);

const made = <A, T extends object>(value: Made<A, T>, args: A): T => (typeof value === 'function' ? (value as (args: A) => T)(args) : value);

/** Which rows a relation leads to. In its SQL `t` is such a row, and `k.key` the id of the owner. */
interface Reached<T, A = object> {
  /** The column of the target that holds the owner's id. */
  readonly by?: keyof T & string;
  /** What stands in place of the target's table: it names itself `t` and has all columns. */
  readonly from?: Made<A, Sql>;
  readonly joins?: Sql;
  readonly where?: Made<A, Sql>;
  readonly order: Order<T>;
  readonly args?: Class<A>;
  readonly description: string;
}

const rowsOf = <T extends object, A>(target: Class<T>, { by, from, joins, where, order }: Reached<T, A>, args: A): Rows<T> => ({
  target, joins,
  from: from === undefined ? undefined : made(from, args),
  where: allOf(by === undefined ? null : sql`${columnSql(target, by, 't')} = k.key`, where === undefined ? null : made(where, args)),
  order: sortTerms(target, order),
});

/** Reads below an owner: one statement for all owners that ask the same of the same field. */
const readBelow = (ctx: Context, field: string, args: object, key: string): Read =>
  (what, statement) => ctx.loaders.rows(`${field}(${JSON.stringify(args)}) ${what}`, key, statement);

/** The row that a column of the owner points to; null only where the column may be. */
export const one = <T extends BaseRecord, Owner extends object>(
  target: () => Class<T>, { by, description }: { readonly by: keyof Owner & string; readonly description: string },
): Relation<Owner> => (owner) => ({
  type: target,
  nullable: columnOf(owner, by).nullable,
  description,
  resolve: (ctx, row) => {
    const id = row[by] as string | null;
    return id === null ? null : loadNode(ctx, target(), id);
  },
});

/** The first of the rows reached; null where there are none. */
export const first = <T extends object, Owner extends BaseRecord>(target: () => Class<T>, reached: Reached<T>): Relation<Owner> => () => ({
  type: target,
  nullable: true,
  description: reached.description,
  resolve: async (ctx, row, args, field) => {
    const [found] = await readBelow(ctx, field, args, row.id)('first', () => selectRows(ctx.rights, rowsOf(target(), reached, args), false, 1));
    return found === undefined ? null : entityOf(target(), found);
  },
});

/** All rows reached: for what is bounded by one article, one event or reference data. `last` keeps so many from the end. */
export const list = <T extends object, Owner extends BaseRecord, A extends object = object>(
  target: () => Class<T>, reached: Reached<T, A> & { readonly last?: (args: A) => number },
): Relation<Owner> => () => ({
  type: () => [target()],
  nullable: false,
  description: reached.description,
  args: reached.args,
  resolve: async (ctx, row, given, field) => {
    const args = await resolveIds(ctx, given as A);
    const last = reached.last?.(args) ?? null;
    const found = await readBelow(ctx, field, args, row.id)('list', () => selectRows(ctx.rights, rowsOf(target(), reached, args), last !== null, last));
    const rows = found.map((each) => entityOf(target(), each));
    return last === null ? rows : rows.reverse();
  },
});

/** The rows reached, as a connection: for what grows with the news. Twenty a page if its arguments say nothing else. */
export const page = <T extends BaseRecord, Owner extends BaseRecord, A extends ForwardArgs = ForwardArgs>(
  target: () => Class<T>, reached: Reached<T, A>,
): Relation<Owner> => () => ({
  type: () => connectionOf(target()),
  nullable: false,
  description: reached.description,
  args: reached.args ?? TwentyArgs,
  resolve: async (ctx, row, given, field) => {
    const args = await resolveIds(ctx, given as A);
    return readPage(ctx, field, row.id, rowsOf(target(), reached, args), args, readBelow(ctx, field, args, row.id));
  },
});

/** One value that SQL answers for each owner, and what is made of it. */
export const value = <Owner extends BaseRecord, V, A extends object = object>(type: () => object, { select, then, ...declared }: {
  /** An expression in which `k.key` is the id of the owner. */
  readonly select: Made<A, Sql>;
  readonly then?: (value: V, ctx: Context, type: string) => unknown;
  readonly nullable?: boolean;
  readonly args?: Class<A>;
  readonly description: string;
}): Relation<Owner> => (owner) => ({
  type,
  nullable: declared.nullable ?? false,
  description: declared.description,
  args: declared.args,
  resolve: async (ctx, row, args, field) => {
    const [found] = await readBelow(ctx, field, args, row.id)('value', () => sql`select ${made(select, args as A)} as "value"`);
    const answer = found?.['value'] as V;
    return then === undefined ? answer : then(answer, ctx, owner.name);
  },
});

/** What follows from the row alone. */
export const derived = <Owner extends BaseRecord>(type: () => object, { from, nullable = false, description }: {
  readonly from: (row: Owner) => unknown;
  readonly nullable?: boolean;
  readonly description: string;
}): Relation<Owner> => () => ({ type, nullable, description, resolve: (_ctx, row) => from(row) });
