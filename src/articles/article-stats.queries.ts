import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { badInput } from '../core/errors.js';
import { query } from '../db/query.js';
import { unheld } from '../graph/access.js';
import type { Optional } from '../graph/conditions.js';
import { allOf } from '../graph/conditions.js';
import type { Context } from '../graph/context.js';
import { globalId } from '../graph/global-id.js';
import { nameIn } from '../graph/names.js';
import type { ArticleFilter } from './article.args.js';
import { articlesMatching } from './article.queries.js';
import type { ArticleBucket, ArticleGroup } from './article-stats.js';

/** How articles are counted by something: the key is an expression on their facets `f` and what is joined to them. */
interface Grouping {
  readonly key: (timeZone: string) => Sql;
  readonly joins?: Sql;
  /** Stretches of time stand in their order, all else by count. */
  readonly ofTime?: true;
  /** The type of the nodes whose ids the keys are. */
  readonly nodes?: string;
  /** The label of a key, as an expression on `b.key`; the key itself where there is none. */
  readonly label?: Sql;
  /** The same, where PostgreSQL does not know it. */
  readonly labelOf?: (key: string) => string | undefined;
}

const byTime = (pattern: string): Grouping => ({ key: (timeZone) => sql`to_char(f.published_at at time zone ${timeZone}, ${pattern})`, ofTime: true });

const byNodes = (nodes: string, column: string): Grouping =>
  ({ key: () => sql`each.id`, joins: sql`cross join lateral unnest(f.${raw(column)}) each (id)`, nodes, label: nameIn('en', sql`b.key`) });

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const languageName = (tag: string): string | undefined => {
  try {
    return languageNames.of(tag);
  } catch {
    return undefined;
  }
};

const groupings: Record<ArticleGroup, Grouping> = {
  DAY: byTime('YYYY-MM-DD'),
  WEEK: byTime('IYYY-"W"IW'),
  MONTH: byTime('YYYY-MM'),
  SOURCE: { key: () => sql`f.source_id`, nodes: 'Source', label: sql`(select s.name from source s where s.id = b.key)` },
  LANGUAGE: { key: () => sql`f.language`, labelOf: languageName },
  SECTION: { key: () => sql`f.section` },
  PERSON: byNodes('Person', 'persons'),
  ORGANIZATION: byNodes('Organization', 'organizations'),
  TOPIC: byNodes('Topic', 'topics'),
  COUNTRY: {
    key: () => sql`o.country_code`,
    joins: sql`cross join lateral unnest(f.organizations) each (id) join organization o on o.id = each.id and o.kind = 'STATE'`,
    label: sql`(select ${nameIn('en', sql`o.id`)} from organization o where o.kind = 'STATE' and o.country_code = b.key)`,
  },
};

/** An IANA name that both the platform and PostgreSQL take; offsets such as +05:00 mean the reverse to PostgreSQL. */
const checkedTimeZone = (name: string): string => {
  try {
    if (!/^[A-Za-z]/u.test(name)) throw new RangeError('An offset is no name.');
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (cause) {
    throw badInput(`${JSON.stringify(name.slice(0, 100))} is not a time zone: "timeZone" takes a name of the IANA database, such as Asia/Tashkent or UTC.`, cause);
  }
};

/** What is asked to be counted. */
export interface Counting {
  readonly filter?: Optional<ArticleFilter>;
  readonly groupBy: ArticleGroup;
  readonly timeZone: string;
  readonly size: number;
}

/** Counts the articles of a filter; of stretches of time the newest, of all else the greatest counts. */
export const countArticles = async (ctx: Context, { filter, groupBy, timeZone, size }: Counting): Promise<ArticleBucket[]> => {
  const { key, joins, ofTime, nodes, label, labelOf } = groupings[groupBy];
  const where = allOf(sql`f.current`, articlesMatching(filter), unheld(ctx.rights, 'f'));
  const kept = ofTime ? sql`key desc` : sql`count desc, key`;
  const shown = ofTime ? sql`b.key` : sql`b.count desc, b.key`;
  const rows = await query<{ key: string; label: string | null; count: number }>(ctx.db, sql`
    select b.key::text as key, ${label ?? sql`null`} as label, b.count from (
      select counted.key, count(distinct counted.node_id)::int as count
      from (select ${key(checkedTimeZone(timeZone))} as key, f.node_id from article_facets f ${joins ?? sql``} where ${where}) counted
      where counted.key is not null group by counted.key order by ${kept} limit ${size}
    ) b order by ${shown}`);
  return rows.map((row) => ({ key: nodes === undefined ? row.key : globalId(nodes, row.key), label: row.label ?? labelOf?.(row.key) ?? row.key, count: row.count }));
};
