import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { badInput } from '../core/errors.js';
import type { Class } from './columns.js';
import { columnOf, columnSql } from './columns.js';
import type { Optional } from './conditions.js';

export type Direction = 'asc' | 'desc';

/** Something that rows are ordered by: never null, or rows would fall out of every page. */
export interface SortColumn {
  readonly name: string;
  readonly value: Sql;
  /** Its type in PostgreSQL. */
  readonly type: string;
}

export interface SortTerm extends SortColumn {
  readonly direction: Direction;
}

/** A column of the row itself by its property, or one of a joined row. */
export type Order<T> = readonly (readonly [(keyof T & string) | SortColumn, Direction])[];

export const sortColumn = (target: Class<object>, property: string, alias: string): SortColumn => {
  const column = columnOf(target, property);
  if (column.nullable) throw new Error(`${target.name}.${property} may be null: rows cannot be paged by it.`);
  return { name: property, type: column.type, value: columnSql(target, property, alias) };
};

/** An order made total: it ends in the id, in the direction of the term before it. */
export const sortTerms = <T extends object>(target: Class<T>, order: Order<T>): readonly SortTerm[] => {
  const last = order.at(-1)?.[1] ?? 'asc';
  const terms = order.map(([by, direction]) => ({ ...(typeof by === 'string' ? sortColumn(target, by, 't') : by), direction }));
  return [...terms, { ...sortColumn(target, 'id', 't'), direction: last }];
};

/**
 * How well a row answers a text, best first. The rank is of that text alone, so a cursor is good for no other.
 * @param rank - of a row, by the text
 */
export const relevance = (text: Optional<string>, rank: (text: string) => Sql): SortColumn => {
  if (text === null || text === undefined || text.trim() === '') throw badInput('RELEVANCE orders by the words in "text" of the filter: give some, or ask for another order.');
  return { name: `relevance to ${JSON.stringify(text)}`, type: 'real', value: rank(text) };
};

export const orderName = (terms: readonly SortTerm[]): string => terms.map(({ name, direction }) => `${name} ${direction}`).join(', ');

const opposite = { asc: 'desc', desc: 'asc' } as const;

export const orderBy = (terms: readonly SortTerm[], backwards: boolean): Sql =>
  join(terms.map(({ value, direction }) => sql`${value} ${raw(backwards ? opposite[direction] : direction)}`), ', ');

/** The sort values of a row as text, exact to the microsecond: what its cursor holds. */
export const sortKeys = (terms: readonly SortTerm[]): Sql => sql`array[${join(terms.map(({ value }) => sql`${value}::text`), ', ')}]`;

export type Side = 'after' | 'before';

/** Rows that stand strictly on one side of the row with these sort values. */
export const beyond = (terms: readonly SortTerm[], keys: readonly string[], side: Side): Sql => {
  const operator = ({ direction }: SortTerm) => raw((direction === 'asc') === (side === 'after') ? '>' : '<');
  const key = (term: SortTerm, index: number) => sql`${keys[index]}::${raw(term.type)}`;
  const [first, ...rest] = terms as [SortTerm, ...SortTerm[]];
  if (rest.every(({ direction }) => direction === first.direction)) {
    return sql`(${join(terms.map(({ value }) => value), ', ')}) ${operator(first)} (${join(terms.map(key), ', ')})`;
  }
  const tie = beyond(rest, keys.slice(1), side);
  return sql`(${first.value} ${operator(first)} ${key(first, 0)} or ${first.value} = ${key(first, 0)} and ${tie})`;
};
