import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { projectFolder } from '../../src/core/project.js';
import { query } from '../../src/db/query.js';

const folder = join(projectFolder, 'src', 'app', 'sample-desk');

/** Paths of the sample desk's reports, in their order. */
export const deskFiles: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => join(folder, file));

/** The path of the one report whose name begins so. */
export const deskFile = (beginning: string): string => deskFiles.find((file) => file.slice(folder.length + 1).startsWith(beginning)) as string;

export const bytesOf = (file: string): Uint8Array => readFileSync(file);

/** Takes everything out of a store but its reference data: much faster than another database. */
export const emptyGraph = async (db: DataSource): Promise<void> => {
  await query(db, sql`
    TRUNCATE article, article_version, source, view_count, assertion, mention, signature, link, former_id, person, position, participant,
      delegation, event, event_series, event_document, document, article_facets, event_facets`);
  await query(db, sql`DELETE FROM name n USING organization o WHERE o.id = n.node_id AND o.reference_key IS NULL`);
  await query(db, sql`DELETE FROM name n WHERE NOT EXISTS (SELECT FROM organization o WHERE o.id = n.node_id)`);
  await query(db, sql`DELETE FROM organization WHERE reference_key IS NULL`);
};
