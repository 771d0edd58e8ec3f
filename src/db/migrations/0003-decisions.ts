import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What editors decide, and where the words stand of which they decide it. */
const decisions = `
ALTER TABLE "person" ADD "wikidata_id" text;
CREATE INDEX "article_version_text" ON "article_version" ("hash");

CREATE TABLE "decision" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "payload" jsonb NOT NULL,
  "actor" text NOT NULL,
  "reason" text,
  "opened" uuid NOT NULL,
  "closed" uuid,
  CONSTRAINT "PK_fa4cbd6abf1215054f13c27df5a" PRIMARY KEY ("id")
);

CREATE TABLE "decision_anchor" (
  "id" uuid NOT NULL,
  "decision_id" uuid NOT NULL,
  "side" integer NOT NULL,
  "text_hash" text NOT NULL,
  "kind" text NOT NULL,
  "spans" jsonb NOT NULL,
  "signature_id" uuid,
  CONSTRAINT "PK_1dca352162aeb42c7c9c73cffd4" PRIMARY KEY ("id")
);
CREATE INDEX "decision_anchor_of_decision" ON "decision_anchor" ("decision_id", "side");
CREATE INDEX "decision_anchor_of_signature" ON "decision_anchor" ("signature_id");
CREATE INDEX "decision_anchor_of_text" ON "decision_anchor" ("text_hash");

ALTER TABLE "decision"
  ADD CONSTRAINT "FK_d9c1b77a2995c448d8451736255" FOREIGN KEY ("opened") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_da3a04b7e2e78f037f90a6443fd" FOREIGN KEY ("closed") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "decision_anchor"
  ADD CONSTRAINT "FK_875a426246a16d6cd064a6f0331" FOREIGN KEY ("decision_id") REFERENCES "decision"("id"),
  ADD CONSTRAINT "FK_6a9c5dae39db9a235861955e406" FOREIGN KEY ("signature_id") REFERENCES "signature"("id");
`;

export class Decisions1764028803000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(decisions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "decision_anchor"; DROP TABLE "decision"; DROP INDEX "article_version_text"; ALTER TABLE "person" DROP "wikidata_id"');
  }
}
