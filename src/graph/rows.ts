import type { Sql } from 'sql-template-tag';
import sql, { empty } from 'sql-template-tag';
import { query } from '../db/query.js';
import type { Class } from './columns.js';
import { entityOf, selectList, tableOf } from './columns.js';
import type { Rights } from './access.js';
import { visibleRows } from './access.js';
import { allOf } from './conditions.js';
import type { Context } from './context.js';
import type { SortTerm } from './order.js';
import { beyond, orderBy, orderName, sortKeys } from './order.js';
import type { PageArgs } from './page-args.js';
import type { Window } from './page.js';
import { Page, windowOf } from './page.js';

/** The rows of a list, before any paging and before what the caller may not see is left out. In its SQL, `t` is the row; below an owner `k.key` is the id of that owner. */
export interface Rows<T extends object> {
  readonly target: Class<T>;
  /** What stands in place of the table; it must name itself `t` and have all columns. */
  readonly from?: Sql | undefined;
  readonly joins?: Sql | undefined;
  readonly where: Sql;
  readonly order: readonly SortTerm[];
}

/** Runs a select and answers its rows; `what` tells the selects of one list apart. */
export type Read = (what: string, statement: () => Sql) => Promise<Record<string, unknown>[]>;

const source = <T extends object>(rights: Rights, { target, from, joins, where }: Rows<T>, ...conditions: readonly (Sql | null)[]): Sql =>
  sql`from ${from ?? sql`${tableOf(target)} t`} ${joins ?? empty} where ${allOf(where, visibleRows(target, rights), ...conditions)}`;

export const selectRows = <T extends object>(rights: Rights, rows: Rows<T>, backwards = false, limit: number | null = null): Sql =>
  sql`select ${selectList(rows.target, 't')} ${source(rights, rows)} order by ${orderBy(rows.order, backwards)} limit ${limit}`;

/** One row more than the page holds, to tell whether there are more. */
const selectPage = <T extends object>(rights: Rights, rows: Rows<T>, { size, backwards, after, before }: Window): Sql => {
  const bounds = [after && beyond(rows.order, after, 'after'), before && beyond(rows.order, before, 'before')];
  return sql`select ${selectList(rows.target, 't')}, ${sortKeys(rows.order)} as "_keys"
    ${source(rights, rows, ...bounds)} order by ${orderBy(rows.order, backwards)} limit ${size + 1}`;
};

/**
 * A page of a list as its arguments ask.
 * @param field - where the list stands in the graph, such as Event.delegations; a cursor is good there alone
 * @param parent - id of the owner; null at the root
 */
export const readPage = async <T extends object>(
  { cursors, rights }: Pick<Context, 'cursors' | 'rights'>, field: string, parent: string | null, rows: Rows<T>, args: PageArgs, read: Read,
): Promise<Page<T>> => {
  const scope = ['page', field, orderName(rows.order), parent ?? ''];
  const window = windowOf(cursors, scope, args);
  const found = await read('page', () => selectPage(rights, rows, window));
  const entries = found.slice(0, window.size).map((row) => ({ node: entityOf(rows.target, row), keys: row['_keys'] as string[] }));
  if (window.backwards) entries.reverse();
  return new Page((keys) => cursors.seal(scope, keys), entries, found.length > window.size, window, {
    count: async () => (await read('count', () => sql`select count(*)::int as n ${source(rights, rows)}`))[0]?.['n'] as number,
    reaches: async (keys, side) => {
      const beforeThem = sql`not ${beyond(rows.order, keys, side === 'after' ? 'before' : 'after')}`;
      return (await read(side, () => sql`select exists (select ${source(rights, rows, beforeThem)}) as found`))[0]?.['found'] as boolean;
    },
  });
};

/** A page of a list of the root. */
export const paginate = <T extends object>(ctx: Pick<Context, 'db' | 'cursors' | 'rights'>, field: string, rows: Rows<T>, args: PageArgs): Promise<Page<T>> =>
  readPage(ctx, `Query.${field}`, null, rows, args, (_what, statement) => query(ctx.db, statement()));
