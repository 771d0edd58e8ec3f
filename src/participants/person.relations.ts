import sql from 'sql-template-tag';
import { articlesOf } from '../articles/article.queries.js';
import { mentions } from '../evidence/evidence.queries.js';
import { Name } from '../graph/name.entity.js';
import { formerIds, named } from '../graph/names.js';
import { list, page } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Participant } from './participant.entity.js';
import { Person } from './person.entity.js';
import { Position } from './position.entity.js';

/** A form that was seen in articles of several languages is one form. */
const formsSeen = sql`(
  select min(n.id::text)::uuid as id, n.node_id, min(n.language) as language, n.value, n.script, min(n.folded) as folded, sum(n.article_count)::int as article_count, bool_or(n.main) as main
  from name n where n.node_id = k.key and n.article_count > 0 group by n.node_id, n.value, n.script) t`;

export const PersonRelations = relations(Person, {
  formerIds: formerIds(),
  name: named('The name'),
  names: list(() => Name, { from: formsSeen, order: [['articleCount', 'desc'], ['value', 'asc']], description: 'Every form seen, the most frequent first, then by the form.' }),
  positions: list(() => Position, { by: 'personId', order: [['firstSeen', 'asc']], description: 'Offices that the news states, the first seen first, then by id.' }),
  participations: page(() => Participant, { by: 'personId', order: [['sortDate', 'desc']], description: 'Events in which the person took part; newest event first, then by id.' }),
  articles: articlesOf(sql`f.persons @> array[k.key]`, 'Articles that speak of the person'),
  mentions: mentions(),
});
