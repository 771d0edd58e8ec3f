import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { Optional } from '../graph/conditions.js';
import { allOf, given, namesMatch } from '../graph/conditions.js';
import { sortTerms } from '../graph/order.js';
import type { Rows } from '../graph/rows.js';
import type { DocumentFilter } from './document.args.js';
import { Document } from './document.entity.js';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The documents of a filter, as a condition on `t`. */
const documentsMatching = (filter: Optional<DocumentFilter>): Sql => allOf(
  given(filter?.text, namesMatch),
  given(filter?.kind, (kinds) => sql`t.kind = any(${kinds}::text[])`),
  given(filter?.status, (statuses) => sql`t.status = any(${statuses}::text[])`),
  given(filter?.event, (ids) => sql`t.id in (select d.document_id from event_document d where d.event_id = any(${ids}::uuid[]))`),
  given(filter?.period?.from, (from) => sql`coalesce(t.period_end, t.period_start) >= ${yearOf(from)}`),
  given(filter?.period?.to, (to) => sql`coalesce(t.period_start, t.period_end) <= ${yearOf(to)}`),
);

export const selectDocuments = (filter: Optional<DocumentFilter>): Rows<Document> =>
  ({ target: Document, where: documentsMatching(filter), order: sortTerms(Document, [['sortName', 'asc']]) });
