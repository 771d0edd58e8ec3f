import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** The rows that a statement answers: through the pool, or inside a transaction. */
export const query = <Row>(db: DataSource | EntityManager | QueryRunner, statement: Sql): Promise<Row[]> =>
  db.query(statement.text, statement.values) as Promise<Row[]>;
