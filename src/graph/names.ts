import { ArgsType, Field, ID } from 'type-graphql';
import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { globalId } from './global-id.js';
import type { BaseRecord } from './record.js';
import type { Relation } from './relations.js';
import { value } from './relation-kinds.js';

@ArgsType()
export class NameArgs {
  @Field(() => String, { nullable: true, defaultValue: 'en', description: 'BCP 47.' })
  language?: string | null;
}

const byLength = sql`char_length(n.value) desc, n.value collate "C", n.id`;

/** The name of the node with an id, in a language, as an expression: the one rule for all types. */
export const nameIn = (language: string, id: Sql): Sql => sql`(
    select n.value from name n, (values (${language}::text)) asked (language) where n.node_id = ${id}
    order by n.language = asked.language desc,
      case when n.language = asked.language then array[n.main::int, n.article_count] else array[(n.script = 'Latn')::int] end desc,
      ${byLength} limit 1)`;

/** The name of a node in a language. */
export const named = <Owner extends BaseRecord>(what: string): Relation<Owner> => value<Owner, string, NameArgs>(() => String, {
  args: NameArgs,
  description: `${what} in that language where it was seen or is known: the form that reference data prefer, else the one with the most articles, then the fullest. `
    + 'Else the fullest Latin form, else the fullest of all.',
  select: ({ language }) => nameIn(language ?? 'en', sql`k.key`),
});

export const formerIds = <Owner extends BaseRecord>(): Relation<Owner> => value<Owner, string[]>(() => [ID], {
  description: 'Ids that were merged into this one, oldest first; each still resolves.',
  select: sql`array(select f.former_id from former_id f where f.entity_id = k.key order by f.former_id)`,
  then: (ids, _ctx, type) => ids.map((id) => globalId(type, id)),
});
