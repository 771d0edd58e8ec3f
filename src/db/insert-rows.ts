import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { query } from './query.js';

const quoted = (name: string): Sql => raw(`"${name}"`);
const typed = ({ databaseName, type, isArray }: ColumnMetadata): Sql => raw(`"${databaseName}" ${String(type)}${isArray ? '[]' : ''}`);

/** One INSERT with one parameter, however many rows: PostgreSQL takes 65,535 parameters at most. Properties that a row leaves out are null. */
const insertion = <E extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<E>, rows: readonly Partial<E>[]): { insert: Sql; columns: readonly ColumnMetadata[] } => {
  const { tablePath, columns } = manager.connection.getMetadata(target);
  const named = rows.map((row) => Object.fromEntries(columns.map(({ propertyName, databaseName }) => [databaseName, row[propertyName] ?? null])));
  const names = join(columns.map(({ databaseName }) => quoted(databaseName)));
  const insert = sql`
    INSERT INTO ${quoted(tablePath)} (${names})
    SELECT ${names} FROM jsonb_to_recordset(${JSON.stringify(named)}) AS r(${join(columns.map(typed))})`;
  return { insert, columns };
};

/** Inserts any number of rows in one statement. */
export const insertRows = async <E extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<E>, rows: readonly Partial<E>[]): Promise<void> => {
  if (rows.length > 0) await query(manager, insertion(manager, target, rows).insert);
};

/** Rows of one table. */
export interface TableRows<E extends ObjectLiteral = ObjectLiteral> {
  readonly target: EntityTarget<E>;
  readonly rows: readonly Partial<E>[];
}

const upsertion = <E extends ObjectLiteral>(manager: EntityManager, { target, rows }: TableRows<E>): Sql => {
  const { insert, columns } = insertion(manager, target, rows);
  const changed = columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => sql`${quoted(databaseName)} = excluded.${quoted(databaseName)}`);
  return sql`${insert} ON CONFLICT (id) DO UPDATE SET ${join(changed)}`;
};

/** The same for any number of tables in one statement, where a row of the same id is replaced; what refers to another row is checked at the end of the transaction. */
export const upsertTables = async (manager: EntityManager, tables: readonly TableRows[]): Promise<void> => {
  const upsertions = tables.filter(({ rows }) => rows.length > 0).map((table) => upsertion(manager, table));
  const [first, ...others] = upsertions;
  if (first === undefined) return;
  const named = others.map((each, index) => sql`${raw(`t${index}`)} AS (${each})`);
  await query(manager, named.length === 0 ? first : sql`WITH ${join(named)} ${first}`);
};

/** The same for one table. */
export const upsertRows = <E extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<E>, rows: readonly Partial<E>[]): Promise<void> =>
  upsertTables(manager, [{ target, rows }]);
