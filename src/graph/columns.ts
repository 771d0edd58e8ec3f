import type { Sql } from 'sql-template-tag';
import { join, raw } from 'sql-template-tag';
import { getMetadataArgsStorage } from 'typeorm';

export type Class<T> = abstract new () => T;

export interface Column {
  readonly property: string;
  readonly name: string;
  /** Its type in PostgreSQL. */
  readonly type: string;
  readonly nullable: boolean;
}

const quoted = (name: string) => `"${name}"`;

const lineage = (target: Class<object>): unknown[] => {
  const classes: unknown[] = [];
  for (let current: unknown = target; typeof current === 'function' && current !== Function.prototype; current = Object.getPrototypeOf(current)) classes.push(current);
  return classes;
};

const known = new Map<Class<object>, ReadonlyMap<string, Column>>();

/** The columns that TypeORM's decorators declare, by property: readable before there is a connection. */
export const columnsOf = (target: Class<object>): ReadonlyMap<string, Column> => {
  let columns = known.get(target);
  if (columns === undefined) {
    const declared = getMetadataArgsStorage().filterColumns(lineage(target) as never[]);
    columns = new Map(declared.map(({ propertyName, options }) => [
      propertyName,
      { property: propertyName, name: options.name ?? propertyName, type: String(options.type), nullable: options.nullable === true },
    ]));
    known.set(target, columns);
  }
  return columns;
};

export const columnOf = (target: Class<object>, property: string): Column => {
  const column = columnsOf(target).get(property);
  if (column === undefined) throw new Error(`${target.name} has no column for ${property}.`);
  return column;
};

export const tableOf = (target: Class<object>): Sql => {
  const table = getMetadataArgsStorage().tables.find((each) => each.target === target);
  if (table?.name === undefined) throw new Error(`${target.name} names no table.`);
  return raw(quoted(table.name));
};

/** A column of the rows that `alias` names. */
export const columnSql = (target: Class<object>, property: string, alias: string): Sql => raw(`${alias}.${quoted(columnOf(target, property).name)}`);

/** All columns of the rows that `alias` names, under the names of their properties. */
export const selectList = (target: Class<object>, alias: string): Sql =>
  join([...columnsOf(target).values()].map(({ property, name }) => raw(`${alias}.${quoted(name)} as ${quoted(property)}`)), ', ');

/** A row in the shape of its entity: its class tells its type in the graph, and nothing else is done to it. */
export const entityOf = <T extends object>(target: Class<T>, row: object): T => Object.assign(Object.create(target.prototype as object) as T, row);
