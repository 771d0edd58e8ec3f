import type { Sql } from 'sql-template-tag';

/** Whatever statements can be sent through: the pool, a transaction, a snapshot. */
export interface Queryable {
  query(statement: string, values?: unknown[]): Promise<unknown>;
}

/** The rows that a statement answers. */
export const query = <Row>(db: Queryable, { text, values }: Sql): Promise<Row[]> => db.query(text, values) as Promise<Row[]>;
