import sql from 'sql-template-tag';
import { relations } from '../graph/relations.js';
import { usableArticlesOf } from './article.queries.js';
import { Story } from './story.entity.js';

export const StoryRelations = relations(Story, {
  articles: usableArticlesOf(sql`t.story_id = k.key`, 'The usable articles that tell it'),
});
