import sql from 'sql-template-tag';
import type { Rights } from '../graph/access.js';
import { unheld } from '../graph/access.js';
import type { Optional } from '../graph/conditions.js';
import { allOf } from '../graph/conditions.js';
import { sortTerms } from '../graph/order.js';
import type { Rows } from '../graph/rows.js';
import type { ArticleFilter } from './article.args.js';
import { articlesMatching } from './article.queries.js';
import { Story } from './story.entity.js';

/** The stories that hold an article of the filter, and such a one as the caller may see. */
export const selectStories = (rights: Rights, filter: Optional<ArticleFilter>): Rows<Story> => ({
  target: Story,
  where: sql`exists (select from article a join article_facets f on f.node_id = a.id and f.current
    where ${allOf(sql`a.story_id = t.id`, articlesMatching(filter), unheld(rights, 'f'))})`,
  order: sortTerms(Story, [['lastPublishedAt', 'desc']]),
});
