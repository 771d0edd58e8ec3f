import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables that have entities. The names of keys are those that the schema comparison derives.
 */
const entityTables = `
CREATE TABLE "source" (
  "id" uuid NOT NULL,
  "name" text NOT NULL,
  "homepage" text,
  "languages" text[] NOT NULL,
  CONSTRAINT "PK_018c433f8264b58c86363eaadde" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "source_name" ON "source" ("name");

CREATE TABLE "article" (
  "id" uuid NOT NULL,
  "key" text NOT NULL,
  "source_id" uuid NOT NULL,
  "url" text,
  "headline" text NOT NULL,
  "lead" text,
  "body" text NOT NULL,
  "language" text NOT NULL,
  "published_at" timestamptz NOT NULL,
  "published_precision" text NOT NULL,
  "modified_at" timestamptz,
  "section" text,
  "view_count" integer,
  "has_pdf" boolean NOT NULL,
  "pdf_url" text,
  "pdf_byte_size" integer,
  "status" text NOT NULL,
  "version" integer NOT NULL,
  CONSTRAINT "PK_40808690eb7b915046558c0f81b" PRIMARY KEY ("id")
);
CREATE INDEX "article_by_source" ON "article" ("source_id", "published_at", "id");
CREATE INDEX "article_by_date" ON "article" ("published_at", "id");
CREATE INDEX "article_url" ON "article" ("url");
CREATE UNIQUE INDEX "article_key" ON "article" ("key");

CREATE TABLE "article_version" (
  "id" uuid NOT NULL,
  "article_id" uuid NOT NULL,
  "number" integer NOT NULL,
  "headline" text NOT NULL,
  "lead" text,
  "body" text NOT NULL,
  "hash" text NOT NULL,
  "modified_at" timestamptz,
  "sort_at" timestamptz NOT NULL,
  "seen_at" timestamptz NOT NULL,
  "change_note" text,
  CONSTRAINT "PK_af2b5194a0e7e9576b861cf6ccc" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "article_version_hash" ON "article_version" ("article_id", "hash");
CREATE UNIQUE INDEX "article_version_number" ON "article_version" ("article_id", "number");

CREATE TABLE "view_count" (
  "id" uuid NOT NULL,
  "article_id" uuid NOT NULL,
  "at" timestamptz NOT NULL,
  "count" integer NOT NULL,
  CONSTRAINT "PK_747cb228f5276dafd36e2a836d1" PRIMARY KEY ("id")
);
CREATE INDEX "view_count_of_article" ON "view_count" ("article_id", "at", "id");

CREATE TABLE "change" (
  "position" bigint NOT NULL,
  "number" integer NOT NULL,
  "kind" text NOT NULL,
  "node_id" uuid NOT NULL,
  "op" text NOT NULL,
  "cause" text NOT NULL,
  "replaced_by" uuid,
  "before" bigint,
  "after" bigint,
  CONSTRAINT "PK_e37fcd5c631a06c35d2e36d46d3" PRIMARY KEY ("position", "number")
);
CREATE INDEX "change_merged" ON "change" ("node_id", "position") WHERE replaced_by IS NOT NULL;

CREATE TABLE "commit" (
  "id" uuid NOT NULL,
  "position" bigint NOT NULL,
  "at" timestamptz NOT NULL,
  "actor" text NOT NULL,
  "reason" text,
  CONSTRAINT "PK_98f1c01f7e878fc55476f332c4e" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "commit_position" ON "commit" ("position");

CREATE TABLE "organization" (
  "id" uuid NOT NULL,
  "reference_key" text,
  "acronym" text,
  "kind" text NOT NULL,
  "country_code" text,
  "parent_id" uuid,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_472c1f99a32def1b0abb219cd67" PRIMARY KEY ("id")
);
CREATE INDEX "organization_parent" ON "organization" ("parent_id", "sort_name", "id");
CREATE INDEX "organization_country" ON "organization" ("country_code");
CREATE INDEX "organization_acronym" ON "organization" ("acronym");
CREATE INDEX "organization_by_name" ON "organization" ("sort_name", "id");
CREATE UNIQUE INDEX "organization_reference" ON "organization" ("reference_key");

CREATE TABLE "event_series" (
  "id" uuid NOT NULL,
  "organization_id" uuid,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_9c68540164026e1a070a0a227f8" PRIMARY KEY ("id")
);
CREATE INDEX "event_series_by_name" ON "event_series" ("sort_name", "id");
CREATE INDEX "event_series_of_organization" ON "event_series" ("organization_id", "sort_name", "id");

CREATE TABLE "event" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "status" text NOT NULL,
  "series_id" uuid,
  "ordinal" integer,
  "start_date" date,
  "end_date" date,
  "city" text,
  "country_id" uuid,
  "chair_id" uuid,
  "host_id" uuid,
  "sort_date" date NOT NULL,
  CONSTRAINT "PK_30c2f3bbaf6d34a55f8ae6e4614" PRIMARY KEY ("id")
);
CREATE INDEX "event_of_series" ON "event" ("series_id", "sort_date", "id");
CREATE INDEX "event_in_country" ON "event" ("country_id");
CREATE INDEX "event_chaired" ON "event" ("chair_id");
CREATE INDEX "event_hosted" ON "event" ("host_id");
CREATE INDEX "event_by_date" ON "event" ("sort_date", "id");

CREATE TABLE "person" (
  "id" uuid NOT NULL,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
);
CREATE INDEX "person_by_name" ON "person" ("sort_name", "id");

CREATE TABLE "participant" (
  "id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "event_id" uuid NOT NULL,
  "delegation_id" uuid,
  "role" text NOT NULL,
  "position" text,
  "organization_id" uuid,
  "represents_id" uuid,
  "sort_date" date NOT NULL,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_64da4237f502041781ca15d4c41" PRIMARY KEY ("id")
);
CREATE INDEX "participant_of_delegation" ON "participant" ("delegation_id", "sort_name", "id");
CREATE INDEX "participant_of_person" ON "participant" ("person_id", "sort_date", "id");
CREATE INDEX "participant_of_event" ON "participant" ("event_id", "sort_name", "id");
CREATE INDEX "participant_in_organization" ON "participant" ("organization_id");
CREATE INDEX "participant_represents" ON "participant" ("represents_id");
CREATE UNIQUE INDEX "participant_identity" ON "participant" ("event_id", "person_id");

CREATE TABLE "delegation" (
  "id" uuid NOT NULL,
  "event_id" uuid NOT NULL,
  "represents_id" uuid NOT NULL,
  "head_id" uuid,
  "sort_date" date NOT NULL,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_a2cb6c9b942d68b109131beab44" PRIMARY KEY ("id")
);
CREATE INDEX "delegation_of_organization" ON "delegation" ("represents_id", "sort_date", "id");
CREATE INDEX "delegation_of_event" ON "delegation" ("event_id", "sort_name", "id");
CREATE INDEX "delegation_head" ON "delegation" ("head_id");
CREATE UNIQUE INDEX "delegation_identity" ON "delegation" ("event_id", "represents_id");

CREATE TABLE "document" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "status" text,
  "period_start" integer,
  "period_end" integer,
  "sort_name" text NOT NULL,
  CONSTRAINT "PK_e57d3357f83f3cdc0acffc3d777" PRIMARY KEY ("id")
);
CREATE INDEX "document_by_title" ON "document" ("sort_name", "id");

CREATE TABLE "event_document" (
  "event_id" uuid NOT NULL,
  "document_id" uuid NOT NULL,
  CONSTRAINT "PK_fcea11b3fafea84edab76958ee0" PRIMARY KEY ("event_id", "document_id")
);
CREATE INDEX "event_of_document" ON "event_document" ("document_id");

CREATE TABLE "signature" (
  "id" uuid NOT NULL,
  "kind" text NOT NULL,
  "block" text NOT NULL,
  "content" jsonb NOT NULL,
  "parents" uuid[] NOT NULL,
  "articles" integer NOT NULL,
  "candidates" uuid[] NOT NULL,
  CONSTRAINT "PK_8e62734171afc1d7c9570be27fb" PRIMARY KEY ("id")
);
CREATE INDEX "signature_block" ON "signature" ("block");

CREATE TABLE "assertion" (
  "id" uuid NOT NULL,
  "article_id" uuid NOT NULL,
  "version" integer NOT NULL,
  "kind" text NOT NULL,
  "signature_id" uuid NOT NULL,
  "published_at" timestamptz NOT NULL,
  "opened" uuid NOT NULL,
  "closed" uuid,
  CONSTRAINT "PK_1aa2c78003bdb70b652889d1d80" PRIMARY KEY ("id")
);
CREATE INDEX "assertion_of_signature" ON "assertion" ("signature_id", "published_at", "article_id") WHERE closed IS NULL;
CREATE INDEX "assertion_of_article" ON "assertion" ("article_id") WHERE closed IS NULL;

CREATE TABLE "former_id" (
  "former_id" uuid NOT NULL,
  "entity_id" uuid NOT NULL,
  CONSTRAINT "PK_31d3db2cd99988ca3ab8df6272c" PRIMARY KEY ("former_id")
);
CREATE INDEX "former_id_of_entity" ON "former_id" ("entity_id");

CREATE TABLE "link" (
  "id" uuid NOT NULL,
  "signature_id" uuid NOT NULL,
  "entity_id" uuid NOT NULL,
  "opened" uuid NOT NULL,
  "closed" uuid,
  CONSTRAINT "PK_26206fb7186da72fbb9eaa3fac9" PRIMARY KEY ("id")
);
CREATE INDEX "link_of_entity" ON "link" ("entity_id");
CREATE INDEX "link_of_signature" ON "link" ("signature_id");
CREATE UNIQUE INDEX "link_now" ON "link" ("signature_id") WHERE closed IS NULL;

CREATE TABLE "mention" (
  "id" uuid NOT NULL,
  "assertion_id" uuid NOT NULL,
  "article_id" uuid NOT NULL,
  "version" integer NOT NULL,
  "part" text NOT NULL,
  "quote" text NOT NULL,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "supports" text[] NOT NULL,
  "extractor" text NOT NULL,
  "confidence" real NOT NULL,
  "place" integer NOT NULL,
  "opened" uuid NOT NULL,
  "closed" uuid,
  CONSTRAINT "PK_9b02b76c4b65e3c35c1a545bf57" PRIMARY KEY ("id")
);
CREATE INDEX "mention_of_assertion" ON "mention" ("assertion_id");
CREATE INDEX "mention_of_article" ON "mention" ("article_id", "version", "place", "id");

CREATE TABLE "name" (
  "id" uuid NOT NULL,
  "node_id" uuid NOT NULL,
  "language" text NOT NULL,
  "value" text NOT NULL,
  "script" text NOT NULL,
  "article_count" integer NOT NULL,
  "main" boolean NOT NULL,
  CONSTRAINT "PK_86c85ab0235bbe92757ce7a8f57" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "name_of_node" ON "name" ("node_id", "language", "value");

CREATE TABLE "position" (
  "id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "title" text NOT NULL,
  "organization_id" uuid,
  "represents_id" uuid,
  "first_seen" date NOT NULL,
  "last_seen" date NOT NULL,
  CONSTRAINT "PK_b7f483581562b4dc62ae1a5b7e2" PRIMARY KEY ("id")
);
CREATE INDEX "position_represents" ON "position" ("represents_id");
CREATE INDEX "position_in_organization" ON "position" ("organization_id", "last_seen", "id");
CREATE INDEX "position_of_person" ON "position" ("person_id", "first_seen", "id");

ALTER TABLE "article"
  ADD CONSTRAINT "FK_54c0990293f37869e42b1a59d3a" FOREIGN KEY ("source_id") REFERENCES "source"("id");

ALTER TABLE "article_version"
  ADD CONSTRAINT "FK_387bbce63586e1d38aef6081b3e" FOREIGN KEY ("article_id") REFERENCES "article"("id");

ALTER TABLE "view_count"
  ADD CONSTRAINT "FK_5d634dce8ba1b335c381bf27399" FOREIGN KEY ("article_id") REFERENCES "article"("id");

ALTER TABLE "organization"
  ADD CONSTRAINT "FK_15acafd6698ac846c6b6a6a50ec" FOREIGN KEY ("parent_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "event_series"
  ADD CONSTRAINT "FK_877080cd3d73eb28db75884eacb" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "event"
  ADD CONSTRAINT "FK_9c68540164026e1a070a0a227f8" FOREIGN KEY ("series_id") REFERENCES "event_series"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_9d3288d71ad2b95c583a8fe90e2" FOREIGN KEY ("country_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_f4c28483288afcb361197853804" FOREIGN KEY ("chair_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_42ff6901a665b1c910fb11eead6" FOREIGN KEY ("host_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "participant"
  ADD CONSTRAINT "FK_9c8a5f58ec2d45e461968033f39" FOREIGN KEY ("person_id") REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_c37ec529c0b0d0f2cdc44c678b0" FOREIGN KEY ("event_id") REFERENCES "event"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_cc5cc6c3a50c2ef0caba272f11e" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_0e1b184359bb21f836148729b44" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_76f779b1f7422f9cbd68d42bd8c" FOREIGN KEY ("represents_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "delegation"
  ADD CONSTRAINT "FK_69777e2a59a23aaeb9feab93ec4" FOREIGN KEY ("event_id") REFERENCES "event"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_2ff379999030c01a4457412ed0e" FOREIGN KEY ("represents_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_6fe8f0f4dce85b2d9b9d65af8f9" FOREIGN KEY ("head_id") REFERENCES "participant"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "event_document"
  ADD CONSTRAINT "FK_19163fb2b84e8d82638751fbcc3" FOREIGN KEY ("event_id") REFERENCES "event"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_62c53c159e936ac2949dae7c3d9" FOREIGN KEY ("document_id") REFERENCES "document"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assertion"
  ADD CONSTRAINT "FK_ad3985415936a64dd4271899608" FOREIGN KEY ("article_id") REFERENCES "article"("id"),
  ADD CONSTRAINT "FK_3d9c58ddb4a765a1ab6ef27d2dc" FOREIGN KEY ("signature_id") REFERENCES "signature"("id"),
  ADD CONSTRAINT "FK_e8c04861810eec7e9dafee5ec0f" FOREIGN KEY ("opened") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_7f2857d7daba98a47cf841b8632" FOREIGN KEY ("closed") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "link"
  ADD CONSTRAINT "FK_1a0cbf4bfadfa4de62165ce7b3b" FOREIGN KEY ("signature_id") REFERENCES "signature"("id"),
  ADD CONSTRAINT "FK_94c5f46262baa76c32fb77ee2b4" FOREIGN KEY ("opened") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_ce10942065e4071cef1a3accc44" FOREIGN KEY ("closed") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "mention"
  ADD CONSTRAINT "FK_dde7562839c5fdda3fc907e305a" FOREIGN KEY ("assertion_id") REFERENCES "assertion"("id"),
  ADD CONSTRAINT "FK_856c15b220836e91819fe0804ce" FOREIGN KEY ("article_id") REFERENCES "article"("id"),
  ADD CONSTRAINT "FK_3f6b4998dfc369ade5865d0ece5" FOREIGN KEY ("opened") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_a9564385403dffa4daaf3242e74" FOREIGN KEY ("closed") REFERENCES "commit"("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "position"
  ADD CONSTRAINT "FK_35a1ef1040bb2fc1a467248fd38" FOREIGN KEY ("person_id") REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_4e7ff4b54fba3f71f8d435eec80" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "FK_b1b277386038e0a2a1dc9ecfaa7" FOREIGN KEY ("represents_id") REFERENCES "organization"("id") DEFERRABLE INITIALLY DEFERRED;
`;

/**
 * The filterable side of an article and of an event, one row for each state that it ever had; `current` marks the one of now.
 * Queries ask the current rows, the log asks those that a change names: one predicate for both. They hold the search vectors, and are no entities.
 */
const facets = `
CREATE TABLE article_facets (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  node_id uuid NOT NULL,
  current boolean NOT NULL,
  source_id uuid NOT NULL,
  language text NOT NULL,
  section text,
  status text NOT NULL,
  published_at timestamptz NOT NULL,
  persons uuid[] NOT NULL,
  organizations uuid[] NOT NULL,
  events uuid[] NOT NULL,
  series uuid[] NOT NULL,
  documents uuid[] NOT NULL,
  words tsvector NOT NULL
);
CREATE UNIQUE INDEX article_facets_now ON article_facets (node_id) WHERE current;
CREATE INDEX article_facets_by_date ON article_facets (published_at, node_id) WHERE current;
CREATE INDEX article_facets_search ON article_facets USING gin (persons, organizations, events, series, documents, words) WHERE current;

CREATE TABLE event_facets (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  node_id uuid NOT NULL,
  current boolean NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  series_id uuid,
  start_date date,
  end_date date,
  city text,
  country_id uuid,
  organizations uuid[] NOT NULL,
  persons uuid[] NOT NULL,
  words tsvector NOT NULL
);
COMMENT ON COLUMN event_facets.city IS 'Folded: lower case, without accents.';
COMMENT ON COLUMN event_facets.organizations IS 'Took part, chaired or hosted.';
CREATE UNIQUE INDEX event_facets_now ON event_facets (node_id) WHERE current;
CREATE INDEX event_facets_city ON event_facets (city) WHERE current;
CREATE INDEX event_facets_country ON event_facets (country_id) WHERE current;
CREATE INDEX event_facets_series ON event_facets (series_id) WHERE current;
CREATE INDEX event_facets_search ON event_facets USING gin (organizations, persons, words) WHERE current;

CREATE TABLE name_words (
  node_id uuid PRIMARY KEY,
  words tsvector NOT NULL
);
COMMENT ON TABLE name_words IS 'All names of a person, organization, series or document, for the text filter of their lists.';
CREATE INDEX name_words_search ON name_words USING gin (words);

CREATE INDEX signature_parents ON signature USING gin (parents);
`;

/** simple where PostgreSQL has no stemmer for the language, as for Uzbek. */
const searchConfiguration = `
CREATE FUNCTION search_configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE split_part(language, '-', 1) WHEN 'en' THEN 'english'::regconfig WHEN 'ru' THEN 'russian'::regconfig ELSE 'simple'::regconfig END
$$;
`;

/**
 * The log's only door, the last statement of a writing transaction: the lock makes positions follow the order of commits without a gap,
 * and is held from here to the commit alone.
 */
const appendCommit = `
CREATE FUNCTION append_commit(commit_id uuid, at timestamptz, actor text, reason text, changes jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  place bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('log', 0));
  SELECT coalesce(max(c.position), 0) + 1 INTO place FROM commit c;
  INSERT INTO commit (id, position, at, actor, reason) VALUES (commit_id, place, append_commit.at, append_commit.actor, append_commit.reason);
  INSERT INTO change (position, number, kind, node_id, op, cause, replaced_by, before, after)
    SELECT place, row_number() OVER (), c.kind, c.node_id, c.op, c.cause, c.replaced_by, c.before, c.after
    FROM jsonb_to_recordset(changes) AS c(kind text, node_id uuid, op text, cause text, replaced_by uuid, before bigint, after bigint);
  PERFORM pg_notify('log', place::text);
  RETURN place;
END
$$;
`;

/** Secrets that must outlive processes and be shared by all of them, such as the key that signs cursors: 244 random bits. */
const secrets = `
CREATE TABLE secret (name text PRIMARY KEY, value bytea NOT NULL);
INSERT INTO secret VALUES ('cursor', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
`;

export class Graph1761955200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const part of [entityTables, facets, searchConfiguration, appendCommit, secrets]) await runner.query(part);
  }

  /** The first migration: going back means an empty database. */
  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
