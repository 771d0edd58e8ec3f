import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may see what is stored with it, so that no query compares an embargo with the clock. */
const held = `
ALTER TABLE "article" ADD "embargoed_until" timestamptz, ADD "held" boolean NOT NULL DEFAULT false;
ALTER TABLE "source" ADD "held" boolean NOT NULL DEFAULT false;
ALTER TABLE "article_facets" ADD "held" boolean NOT NULL DEFAULT false;
ALTER TABLE "article" ALTER "held" DROP DEFAULT;
ALTER TABLE "source" ALTER "held" DROP DEFAULT;
ALTER TABLE "article_facets" ALTER "held" DROP DEFAULT;
CREATE INDEX "article_embargo" ON "article" ("embargoed_until") WHERE held;
`;

export class Visibility1764028800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(held);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "article_facets" DROP "held"; ALTER TABLE "source" DROP "held"; DROP INDEX "article_embargo"; ALTER TABLE "article" DROP "held", DROP "embargoed_until"');
  }
}
