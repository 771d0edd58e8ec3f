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

/** Full-text match of a vector that was made by search_configuration() of one or several languages: all words of the text, in any order. */
export const wordsMatch = (vector: Sql, text: string): Sql =>
  sql`${vector} @@ (plainto_tsquery('english', ${text}) || plainto_tsquery('russian', ${text}) || plainto_tsquery('simple', ${text}))`;

/** Full-text match of all names of the row `t`: people, organizations, series and documents. */
export const namesMatch = (text: string): Sql =>
  sql`exists (select from name_words w where w.node_id = t.id and ${wordsMatch(sql`w.words`, text)})`;
