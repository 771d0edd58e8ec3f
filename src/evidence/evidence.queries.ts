import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { allOf, given } from '../graph/conditions.js';
import { page } from '../graph/relation-kinds.js';
import { sortColumn } from '../graph/order.js';
import type { BaseRecord } from '../graph/record.js';
import type { Relation } from '../graph/relations.js';
import { Assertion } from './assertion.entity.js';
import { EvidenceArgs } from './evidence.args.js';
import { Mention } from './mention.entity.js';

const mentionsOfOwner = {
  joins: sql`join assertion a on a.id = t.assertion_id and a.closed is null
    join link l on l.signature_id = a.signature_id and l.closed is null`,
  order: [[sortColumn(Assertion, 'publishedAt', 'a'), 'desc']],
} as const;

const order = 'Newest article first, then by id.';

/** The words that speak of the owner now. */
export const mentions = <Owner extends BaseRecord>(): Relation<Owner> => page(() => Mention, {
  ...mentionsOfOwner,
  where: sql`l.entity_id = k.key and t.closed is null`,
  description: `Where the news speaks of it. ${order}`,
});

/** The words that prove the fields of the owner. */
export const evidence = <Owner extends BaseRecord>(): Relation<Owner> => page(() => Mention, {
  ...mentionsOfOwner,
  where: ({ supports }) => allOf(
    sql`l.entity_id = k.key and t.closed is null`,
    given(supports, (fields) => sql`t.supports && ${fields}::text[]`),
  ),
  args: EvidenceArgs,
  description: `The words that prove its fields. ${order}`,
});

/** Ids of the things of a kind that an article speaks of, the owner being the article. */
export const spokenOf = (kind: string): Sql => sql`t.id in (
  select l.entity_id from assertion a join link l on l.signature_id = a.signature_id and l.closed is null
  where a.article_id = k.key and a.closed is null and a.kind = ${kind})`;
