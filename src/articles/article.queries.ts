import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { Optional } from '../graph/conditions.js';
import { allOf, given } from '../graph/conditions.js';
import type { ArticleFilter } from './article.args.js';
import { ArticleStatus } from './article.entity.js';

/** Each language is searched with the configuration that made its vector, in a form that the index of vectors serves. */
const textMatches = (text: string): Sql => sql`(
  search_configuration(f.language) = 'english'::regconfig and f.words @@ plainto_tsquery('english', ${text})
  or search_configuration(f.language) = 'russian'::regconfig and f.words @@ plainto_tsquery('russian', ${text})
  or search_configuration(f.language) = 'simple'::regconfig and f.words @@ plainto_tsquery('simple', ${text}))`;

/**
 * The articles of a filter, as a condition on `f`, a row of article_facets: the current one for a query, one that a change names for the log.
 * Ids in the filter are those of the database (resolveIds).
 */
export const articlesMatching = (filter: Optional<ArticleFilter>): Sql => allOf(
  sql`f.status = any(${filter?.status ?? [ArticleStatus.USABLE]}::text[])`,
  given(filter?.text, textMatches),
  given(filter?.source, (ids) => sql`f.source_id = any(${ids}::uuid[])`),
  given(filter?.language, (languages) => sql`f.language = any(${languages}::text[])`),
  given(filter?.section, (sections) => sql`f.section = any(${sections}::text[])`),
  given(filter?.published?.from, (from) => sql`f.published_at >= ${from}`),
  given(filter?.published?.before, (before) => sql`f.published_at < ${before}`),
  given(filter?.person, (ids) => sql`f.persons @> ${ids}::uuid[]`),
  given(filter?.organization, (ids) => sql`f.organizations @> ${ids}::uuid[]`),
  given(filter?.event, (ids) => sql`f.events && ${ids}::uuid[]`),
  given(filter?.series, (ids) => sql`f.series && ${ids}::uuid[]`),
  given(filter?.document, (ids) => sql`f.documents && ${ids}::uuid[]`),
);

/** To be joined where articlesMatching() judges the articles `t` as they are now. */
export const currentArticleFacets = sql`join article_facets f on f.node_id = t.id and f.current`;
