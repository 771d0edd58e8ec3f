import sql from 'sql-template-tag';
import { named } from '../graph/names.js';
import { relations } from '../graph/relations.js';
import { articlesOf } from './article.queries.js';
import { Topic } from './topic.entity.js';

export const TopicRelations = relations(Topic, {
  name: named('The name'),
  articles: articlesOf(sql`f.topics @> array[k.key]`, 'Articles on it'),
});
