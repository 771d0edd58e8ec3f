import sql from 'sql-template-tag';
import { one } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { articlesOf } from './article.queries.js';
import { Source } from './source.entity.js';

export const SourceRelations = relations(Source, {
  country: one(() => Organization, { by: 'countryId', description: 'The state under whose domain its host stands; null for .com and the like, and for an agency that has no host.' }),
  articles: articlesOf(sql`f.source_id = k.key`, 'What it published'),
});
