import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE "topic" (
  "id" uuid NOT NULL,
  "media_topic" text NOT NULL,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_33aa4ecb4e4f20aa0157ea7ef61" PRIMARY KEY ("id")
);
CREATE INDEX "topic_by_name" ON "topic" ("sort_name", "id");

CREATE TABLE "story" (
  "id" uuid NOT NULL,
  "headline" text NOT NULL,
  "first_published_at" timestamptz NOT NULL,
  "last_published_at" timestamptz NOT NULL,
  "held" boolean NOT NULL,
  CONSTRAINT "PK_28fce6873d61e2cace70a0f3361" PRIMARY KEY ("id")
);
CREATE INDEX "story_by_date" ON "story" ("last_published_at", "id");
`;

/** Articles that are there already get topics and keys when they come again; until then each has a key that no other has. */
const columns = `
ALTER TABLE "article"
  ADD "guid" text, ADD "authors" text[] NOT NULL DEFAULT '{}', ADD "images" jsonb NOT NULL DEFAULT '[]', ADD "rights" text, ADD "print_url" text,
  ADD "topic_ids" uuid[] NOT NULL DEFAULT '{}', ADD "story_id" uuid, ADD "text_key" text, ADD "address_key" text, ADD "translation_key" text;
UPDATE "article" SET "text_key" = "id"::text;
ALTER TABLE "article"
  ALTER "authors" DROP DEFAULT, ALTER "images" DROP DEFAULT, ALTER "topic_ids" DROP DEFAULT, ALTER "text_key" SET NOT NULL;
ALTER TABLE "article_facets" ADD "topics" uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE "article_facets" ALTER "topics" DROP DEFAULT;
`;

/** As link/stories.ts has it: by the main event, else alone, under an id made of that of the event or the article. */
const stories = `
UPDATE "article" a SET "story_id" = (substr(k.hex, 1, 8) || '-' || substr(k.hex, 9, 4) || '-8' || substr(k.hex, 14, 3) || '-8' || substr(k.hex, 18, 3) || '-' || substr(k.hex, 21, 12))::uuid
FROM (
  SELECT e.id, encode(sha256(convert_to('5:story36:' || coalesce(main.event, e.id), 'UTF8')), 'hex') AS hex
  FROM "article" e LEFT JOIN LATERAL (
    SELECT l.entity_id AS event
    FROM "mention" m JOIN "assertion" s ON s.id = m.assertion_id JOIN "link" l ON l.signature_id = s.signature_id AND l.closed IS NULL
    WHERE m.article_id = e.id AND m.closed IS NULL AND s.kind = 'EVENT'
    GROUP BY l.entity_id ORDER BY min(m.place) FILTER (WHERE m.part = 'HEADLINE') NULLS LAST, count(*) DESC, min(m.place) LIMIT 1
  ) main ON true
) k WHERE k.id = a.id;
INSERT INTO "story" ("id", "headline", "first_published_at", "last_published_at", "held")
SELECT story_id, (array_agg(headline ORDER BY published_at, key))[1], min(published_at), max(published_at), bool_or(held) FROM "article" GROUP BY story_id;
ALTER TABLE "article" ALTER "story_id" SET NOT NULL;
ALTER TABLE "article" ADD CONSTRAINT "FK_4d30d7cadac98ffc4025534ce1f" FOREIGN KEY ("story_id") REFERENCES "story"("id") DEFERRABLE INITIALLY DEFERRED;
`;

const indexes = `
CREATE INDEX "article_of_story" ON "article" ("story_id", "published_at", "id");
CREATE INDEX "article_by_text" ON "article" ("text_key", "id");
CREATE INDEX "article_by_address" ON "article" ("address_key", "id");
CREATE INDEX "article_by_guid" ON "article" ("source_id", "guid", "id");
CREATE INDEX "article_translated" ON "article" ("translation_key");
CREATE INDEX "article_facets_topics" ON "article_facets" USING gin ("topics") WHERE current;
`;

const undo = `
DROP INDEX "article_facets_topics"; DROP INDEX "article_translated"; DROP INDEX "article_by_guid"; DROP INDEX "article_by_address"; DROP INDEX "article_by_text"; DROP INDEX "article_of_story";
ALTER TABLE "article_facets" DROP "topics";
ALTER TABLE "article" DROP "guid", DROP "authors", DROP "images", DROP "rights", DROP "print_url", DROP "topic_ids", DROP "story_id", DROP "text_key", DROP "address_key", DROP "translation_key";
DROP TABLE "story"; DELETE FROM "name" n USING "topic" t WHERE t.id = n.node_id; DELETE FROM "name_words" w USING "topic" t WHERE t.id = w.node_id; DROP TABLE "topic"
`;

/** Topics, stories, duplicates and translations, and what else a page says of an article. */
export class Stories1764028806000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, columns, stories, indexes]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undo);
  }
}
