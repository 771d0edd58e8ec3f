import sql from 'sql-template-tag';
import { articlesOf } from '../articles/article.queries.js';
import { evidence } from '../evidence/evidence.queries.js';
import { formerIds, named } from '../graph/names.js';
import { list } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Document } from './document.entity.js';
import { Event } from './event.entity.js';

export const DocumentRelations = relations(Document, {
  formerIds: formerIds(),
  title: named('The title'),
  events: list(() => Event, {
    where: sql`t.id in (select d.event_id from event_document d where d.document_id = k.key)`, order: [['sortDate', 'asc']],
    description: 'Events that drew it up, adopted, signed or are to adopt it; earliest first, then by id.',
  }),
  articles: articlesOf(sql`f.documents @> array[k.key]`, 'Articles that speak of it'),
  evidence: evidence(),
});
