import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Rows in one INSERT: PostgreSQL takes 65,535 parameters a statement, and no entity has more than 30 columns. */
const rowsAtOnce = 2000;

/** Inserts any number of rows, in as many statements as parameters allow. */
export const insertRows = async <E extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<E>, rows: readonly QueryDeepPartialEntity<E>[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsAtOnce) await manager.insert(target, rows.slice(at, at + rowsAtOnce));
};

/** The same, where a row of the same id is replaced. */
export const upsertRows = async <E extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<E>, rows: readonly QueryDeepPartialEntity<E>[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsAtOnce) await manager.upsert(target, rows.slice(at, at + rowsAtOnce), ['id']);
};
