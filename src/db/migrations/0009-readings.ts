import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Null: nobody has read it, or it was read before this was kept. Either way it is read when the store is read again. */
const readBy = `
ALTER TABLE "article_version" ADD "extractor" text;
`;

const extractions = `
CREATE TABLE extraction (
  text_hash text NOT NULL,
  published_on date NOT NULL,
  extractor text NOT NULL,
  facts jsonb NOT NULL,
  PRIMARY KEY (text_hash, published_on)
);
COMMENT ON TABLE extraction IS 'What a model read in a text, which cannot be had again by asking again. What the grammar reads is not kept: it reads the same each time.';
`;

export class Readings1764028809000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [readBy, extractions]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE extraction; ALTER TABLE "article_version" DROP "extractor"');
  }
}
