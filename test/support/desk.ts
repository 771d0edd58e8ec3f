import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../src/core/clock.js';
import { systemClock } from '../../src/core/clock.js';
import { query } from '../../src/db/query.js';
import type { IngestedArticle } from '../../src/ingest/ingest-bytes.js';
import { ingestBytes } from '../../src/ingest/ingest-bytes.js';
import { storeReference } from '../../src/link/reference-rows.js';
import { bytesOf, deskFiles } from './desk-files.js';

/** Takes everything out of a store but its reference data: much faster than another database. */
export const emptyGraph = async (db: DataSource): Promise<void> => {
  await query(db, sql`
    TRUNCATE article, article_version, story, source, view_count, decision, decision_anchor, assertion, mention, signature, link, former_id, person, position, participant,
      delegation, event, event_series, event_document, document, article_facets, event_facets, extraction`);
  await query(db, sql`DELETE FROM name n USING organization o WHERE o.id = n.node_id AND o.reference_key IS NULL`);
  await query(db, sql`DELETE FROM name n WHERE NOT EXISTS (SELECT FROM organization o WHERE o.id = n.node_id) AND NOT EXISTS (SELECT FROM topic t WHERE t.id = n.node_id)`);
  await query(db, sql`DELETE FROM organization WHERE reference_key IS NULL`);
};

/** Stores reference data and some of the sample desk's reports, all of them if none is named. */
export const loadDesk = async (db: DataSource, files: readonly string[] = deskFiles, clock: Clock = systemClock): Promise<IngestedArticle[]> => {
  await storeReference(db, clock);
  const articles: IngestedArticle[] = [];
  for (const file of files) articles.push(await ingestBytes(db, clock, 'test', bytesOf(file), {}));
  return articles;
};
