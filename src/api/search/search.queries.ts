import type { Sql } from 'sql-template-tag';
import sql, { join } from 'sql-template-tag';
import { articlesMatching, askedOf, rankOf } from '../../articles/article.queries.js';
import type { Rights } from '../../graph/access.js';
import { unheld } from '../../graph/access.js';
import { allOf, nameQuery } from '../../graph/conditions.js';
import { sortTerms } from '../../graph/order.js';
import type { Rows } from '../../graph/rows.js';
import { askedAcronyms, askedWords } from './asked.js';
import { SearchType } from './search.args.js';
import { SearchHit } from './search-hit.js';

/** The most that a search finds of one kind: of articles the newest, of all else what matches best. */
export const MAX_HITS_OF_A_KIND = 1_000;
/** Articles are also found by those of whom they speak: by so many of the best names, if they match well enough, and so many articles each. */
const leads = { names: 5, score: 0.6, articles: 100 } as const;
/** The least score of a name that holds all words that are asked for, however much stands around them. */
const scoreOfWords = 0.6;

const usable = (rights: Rights): Sql => allOf(sql`f.current`, articlesMatching(null), unheld(rights, 'f'));

/** Everything found by name: what is like it, what holds its words, and what has it as its acronym. */
const byName = (text: string, asked: string): Sql => sql`
  candidates as (
    select s.node_id, s.likeness as score, s.value as form from similar_names(${asked}) s
    union all select n.node_id, ${scoreOfWords} + ${1 - scoreOfWords} * name_likeness(${asked}, n.folded), n.value
      from name_words w join name n on n.node_id = w.node_id where w.words @@ ${nameQuery(text)}
    union all select o.id, 1, o.acronym from organization o where upper(o.acronym) = any(${askedAcronyms(text)}::text[])
  ),
  named as materialized (
    select found.* from (
      select k.kind, best.node_id as id, best.score::real as score, best.form, row_number() over (partition by k.kind order by best.score desc, best.node_id) as place
      from (select distinct on (c.node_id) c.* from candidates c order by c.node_id, c.score desc, c.form) best
      cross join lateral (
        select 'PERSON' as kind from person p where p.id = best.node_id
        union all select 'ORGANIZATION' from organization o where o.id = best.node_id
        union all select 'EVENT' from event e where e.id = best.node_id
        union all select 'DOCUMENT' from document d where d.id = best.node_id
      ) k
    ) found where found.place <= ${MAX_HITS_OF_A_KIND}
  )`;

/** Articles that hold the words, and those that speak of what was found by name. */
const byWords = (rights: Rights, text: string): Sql => sql`
  select 'ARTICLE' as kind, told.id, max(told.score)::real as score, null::text as form from (
    (select f.node_id as id, (1 + ${rankOf(text)}) / 2 as score from article_facets f
      where ${usable(rights)} and numnode(${askedOf(text)}) > 0 and ${articlesMatching({ text })}
      order by f.published_at desc, f.node_id desc limit ${MAX_HITS_OF_A_KIND})
    union all
    select spoken.node_id, lead.score / 2 from (select n.id, n.score from named n where n.score >= ${leads.score} order by n.score desc, n.id limit ${leads.names}) lead
      cross join lateral (
        select f.node_id from article_facets f
        where ${usable(rights)} and (f.persons @> array[lead.id] or f.organizations @> array[lead.id] or f.events @> array[lead.id] or f.documents @> array[lead.id])
        order by f.published_at desc, f.node_id desc limit ${leads.articles}
      ) spoken
  ) told group by told.id`;

const found = (rights: Rights, text: string, asked: string, types: readonly SearchType[]): Sql => {
  const named = sql`select n.kind, n.id, n.score, n.form from named n where n.kind = any(${types}::text[])`;
  const parts = types.includes(SearchType.ARTICLE) ? [named, byWords(rights, text)] : [named];
  return sql`(with ${byName(text, asked)} ${join(parts, ' union all ')}) t`;
};

/** What a text finds, best first; in one statement, whatever the kinds. */
export const selectHits = (rights: Rights, text: string, types: readonly SearchType[]): Rows<SearchHit> => {
  const asked = askedWords(text).join(' ');
  const score = { name: `score of ${JSON.stringify([text, types])}`, type: 'real', value: sql`t.score` };
  return {
    target: SearchHit,
    from: found(rights, text, asked, types),
    where: asked === '' ? sql`false` : sql`true`,
    order: sortTerms(SearchHit, [[score, 'desc'], ['kind', 'asc']]),
  };
};
