import type { MigrationInterface, QueryRunner } from 'typeorm';

const keys = `
CREATE TABLE "api_key" (
  "id" uuid NOT NULL,
  "name" text NOT NULL,
  "prefix" text NOT NULL,
  "hash" text NOT NULL,
  "scopes" text[] NOT NULL,
  "created_at" timestamptz NOT NULL,
  "expires_at" timestamptz,
  "revoked_at" timestamptz,
  "last_used_at" timestamptz,
  "rotated_from" uuid,
  CONSTRAINT "PK_b1bd840641b8acbaad89c3d8d11" PRIMARY KEY ("id"),
  CONSTRAINT "FK_1eccf3f3fd5f2930f8ba7a03b8c" FOREIGN KEY ("rotated_from") REFERENCES "api_key" ("id")
);
CREATE UNIQUE INDEX "api_key_hash" ON "api_key" ("hash");
CREATE UNIQUE INDEX "api_key_prefix" ON "api_key" ("prefix");
`;

export class ApiKeys1764028804000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keys);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "api_key"');
  }
}
