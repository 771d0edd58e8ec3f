import type { Sql } from 'sql-template-tag';
import sql, { join } from 'sql-template-tag';

/** What a caller may leave out, or set to null to the same effect. */
export type Optional<T> = T | null | undefined;

/** All of these must hold; those left out hold always. */
export const allOf = (...conditions: readonly Optional<Sql>[]): Sql => {
  const given = conditions.filter((condition) => condition !== null && condition !== undefined);
  return given.length === 0 ? sql`true` : join(given, ' and ');
};

/** A condition on a value that the caller may have left out. */
export const given = <T>(value: Optional<T>, condition: (value: T) => Sql): Sql | null =>
  value === null || value === undefined ? null : condition(value);

/** What a text in web-search syntax asks of a vector, both made for each other; one without any word that counts asks nothing. */
export const matches = (vector: Sql, asked: Sql): Sql => sql`(numnode(${asked}) = 0 or ${vector} @@ ${asked})`;

/** What a text asks of names, whatever their languages. */
export const nameQuery = (text: string): Sql => sql`name_query(${text})`;

/** Full-text match of the vector of all names of a node. */
export const wordsMatch = (vector: Sql, text: string): Sql => matches(vector, nameQuery(text));

/** Full-text match of all names of the row `t`: people, organizations, series and documents. */
export const namesMatch = (text: string): Sql =>
  sql`exists (select from name_words w where w.node_id = t.id and ${wordsMatch(sql`w.words`, text)})`;
