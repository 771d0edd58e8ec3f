import sql from 'sql-template-tag';
import type { Transaction } from '../changes/transaction.js';
import type { Words } from '../extract/facts.js';

/** What an article says of an entity now, and where. */
export interface Statement {
  readonly entityId: string;
  readonly articleId: string;
  /** Of the text that says so. */
  readonly hash: string;
  readonly kind: string;
  readonly signatureId: string;
  /** The words that speak of it; those that name it stand first. */
  readonly spans: readonly Words[];
}

/** Words of one statement that a decision remembers: enough to find it again, however often an article repeats a name. */
const mostSpans = 10;

interface Choice {
  /** The newest so many of each signature. */
  readonly perSignature?: number;
  /** In these articles alone. */
  readonly articles?: readonly string[];
  /** The newest so many of all. */
  readonly most?: number;
}

/** What is said of some entities now, the newest first. */
export const statementsOf = (tx: Transaction, entities: readonly string[], { perSignature, articles, most }: Choice = {}): Promise<Statement[]> => tx.query(sql`
  SELECT s.entity_id AS "entityId", s.article_id AS "articleId", s.hash, s.kind, s.signature_id AS "signatureId", said.spans
  FROM (
    SELECT l.entity_id, a.id, a.article_id, a.kind, a.signature_id, a.published_at, v.hash,
      row_number() OVER (PARTITION BY a.signature_id ORDER BY a.published_at DESC, a.article_id) AS place
    FROM link l JOIN assertion a ON a.signature_id = l.signature_id AND a.closed IS NULL
    JOIN article_version v ON v.article_id = a.article_id AND v.number = a.version
    WHERE l.closed IS NULL AND l.entity_id = ANY(${entities}::uuid[]) AND (${articles ?? null}::uuid[] IS NULL OR a.article_id = ANY(${articles ?? null}::uuid[]))
  ) s CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('part', m.part, 'start', m.start, 'end', m."end") ORDER BY m.first), '[]') AS spans
    FROM (
      SELECT m.*, row_number() OVER (ORDER BY NOT m.supports && ARRAY['name', 'person'], m.place) AS first
      FROM mention m WHERE m.assertion_id = s.id AND m.extractor <> 'editor'
    ) m WHERE m.first <= ${mostSpans}
  ) said
  WHERE ${perSignature ?? null}::int IS NULL OR s.place <= ${perSignature ?? null}::int
  ORDER BY s.published_at DESC, s.article_id, s.signature_id LIMIT ${most ?? null}::int`);
