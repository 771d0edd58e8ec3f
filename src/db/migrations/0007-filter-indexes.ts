import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For filters of articles that few or none match, which were looked for through all articles by date; and for a kind of node that seldom changes. */
const indexes = `
CREATE INDEX article_facets_source ON article_facets (source_id, published_at, node_id) WHERE current;
CREATE INDEX article_facets_section ON article_facets (section, published_at, node_id) WHERE current;
CREATE INDEX article_facets_language ON article_facets (language, published_at, node_id) WHERE current;
CREATE INDEX article_facets_status ON article_facets (status, published_at, node_id) WHERE current AND status <> 'USABLE';
CREATE INDEX "change_of_kind" ON "change" ("kind", "position", "number");
`;

export class FilterIndexes1764028807000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX article_facets_source, article_facets_section, article_facets_language, article_facets_status, "change_of_kind"');
  }
}
