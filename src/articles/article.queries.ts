import type { Sql } from 'sql-template-tag';
import sql, { join } from 'sql-template-tag';
import { webAddress } from '../core/web-address.js';
import { query } from '../db/query.js';
import { visibleRows } from '../graph/access.js';
import { entityOf, selectList } from '../graph/columns.js';
import type { Optional } from '../graph/conditions.js';
import { allOf, given, matches } from '../graph/conditions.js';
import type { Context } from '../graph/context.js';
import type { Order } from '../graph/order.js';
import { relevance, sortTerms } from '../graph/order.js';
import type { BaseRecord } from '../graph/record.js';
import { page } from '../graph/relation-kinds.js';
import type { Relation } from '../graph/relations.js';
import type { Rows } from '../graph/rows.js';
import type { ArticleFilter } from './article.args.js';
import { ArticleOrder, ArticlesOfArgs } from './article.args.js';
import { Article, ArticleStatus } from './article.entity.js';

/** How the articles of a language are searched; the SQL function search_kind() tells which. */
const searchKinds = ['english', 'russian', 'uzbek', 'simple'] as const;

const inKind = (kind: string, text: string): Sql => sql`search_kind(f.language) = ${kind} and ${matches(sql`f.words`, sql`search_query(${kind}, ${text})`)}`;

/** Each language is searched in the way that made its vector, in a form that the index of vectors serves. */
const textMatches = (text: string): Sql => sql`(${join(searchKinds.map((kind) => inKind(kind, text)), ' or ')})`;

/** What a text asks of an article in its language; read once for each way of searching, not once for each article. */
export const askedOf = (text: string): Sql =>
  sql`case search_kind(f.language) ${join(searchKinds.map((kind) => sql`when ${kind} then (select search_query(${kind}, ${text}))`), ' ')} end`;

/** How well an article answers a text, by how often and how near to each other the words stand. */
export const rankOf = (text: string): Sql => sql`ts_rank(f.words, ${askedOf(text)})`;

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
  given(filter?.topic, (ids) => sql`f.topics && ${ids}::uuid[]`),
);

const currentFacets = sql`join article_facets f on f.node_id = t.id and f.current`;

const newestFirst: Order<Article> = [['publishedAt', 'desc']];

const orders: Record<ArticleOrder, (filter: Optional<ArticleFilter>) => Order<Article>> = {
  PUBLISHED_DESC: () => newestFirst,
  PUBLISHED_ASC: () => [['publishedAt', 'asc']],
  RELEVANCE: (filter) => [[relevance(filter?.text, rankOf), 'desc'], ...newestFirst],
};

export const selectArticles = (filter: Optional<ArticleFilter>, order: Optional<ArticleOrder>): Rows<Article> =>
  ({ target: Article, joins: currentFacets, where: articlesMatching(filter), order: sortTerms(Article, orders[order ?? ArticleOrder.PUBLISHED_DESC](filter)) });

export const articleAt = async (ctx: Context, url: URL): Promise<Article | null> => {
  const found = allOf(sql`t.url = ${webAddress(url.href)?.href ?? null}`, visibleRows(Article, ctx.rights));
  const [row] = await query<object>(ctx.db, sql`select ${selectList(Article, 't')} from article t where ${found}`);
  return row === undefined ? null : entityOf(Article, row);
};

/** The articles of an owner that a filter narrows; `owned` is a condition on `f`, in which `k.key` is the id of the owner. */
export const articlesOf = <Owner extends BaseRecord>(owned: Sql, description: string): Relation<Owner> => page(() => Article, {
  joins: currentFacets,
  where: ({ filter }) => allOf(owned, articlesMatching(filter)),
  order: newestFirst,
  args: ArticlesOfArgs,
  description: `${description}, newest first, then by id.`,
});

/** The usable articles of an owner, without a filter. */
export const usableArticlesOf = <Owner extends BaseRecord>(owned: Sql, description: string): Relation<Owner> => page(() => Article, {
  joins: currentFacets,
  where: allOf(owned, articlesMatching(null)),
  order: newestFirst,
  description: `${description}, newest first, then by id.`,
});
