import sql from 'sql-template-tag';
import { relations } from '../graph/relations.js';
import { articlesOf } from './article.queries.js';
import { Source } from './source.entity.js';

export const SourceRelations = relations(Source, {
  articles: articlesOf(sql`f.source_id = k.key`, 'What it published'),
});
