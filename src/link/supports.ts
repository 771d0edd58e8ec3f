import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { SubjectKind } from '../extract/facts.js';
import type { SignatureContent } from './signature.js';
import type { Support } from './support.js';

interface SupportRow {
  entity_id: string;
  id: string;
  kind: SubjectKind;
  content: SignatureContent;
  parents: string[];
  articles: number;
  first: Date;
  last: Date;
}

/** All that is said of some entities now. The span of dates comes from the two ends of an index, however many the articles. */
export const supportsOf = async (tx: Transaction, entities: readonly string[]): Promise<Map<string, Support[]>> => {
  const rows = await tx.query<SupportRow>(sql`
    SELECT l.entity_id, s.id, s.kind, s.content, s.parents, s.articles, span.first, span.last
    FROM link l JOIN signature s ON s.id = l.signature_id AND s.articles > 0
    CROSS JOIN LATERAL (SELECT min(a.published_at) AS first, max(a.published_at) AS last FROM assertion a WHERE a.signature_id = s.id AND a.closed IS NULL) span
    WHERE l.closed IS NULL AND l.entity_id = ANY(${entities}::uuid[])
    ORDER BY s.id`);
  const supports = new Map<string, Support[]>();
  for (const { entity_id: entity, articles, first, last, ...signature } of rows) {
    const support = { signature, articles, first, last };
    const known = supports.get(entity);
    if (known === undefined) supports.set(entity, [support]);
    else known.push(support);
  }
  return supports;
};
