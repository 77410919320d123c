import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123151950 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "entity_merge" drop constraint if exists "entity_merge_duplicate_id_unique";`);
    this.addSql(`alter table if exists "distinct_pair" drop constraint if exists "distinct_pair_one_id_other_id_unique";`);
    this.addSql(`alter table if exists "base_run" drop constraint if exists "base_run_state_unique";`);
    this.addSql(`alter table if exists "base_duplicate" drop constraint if exists "base_duplicate_one_id_other_id_unique";`);
    this.addSql(`create table if not exists "base_duplicate" ("id" text not null, "one_id" text not null, "other_id" text not null, "reasons" text[] not null, "score" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "base_duplicate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_base_duplicate_deleted_at" ON "base_duplicate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_base_duplicate_one_id_other_id_unique" ON "base_duplicate" ("one_id", "other_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "base_finding" ("id" text not null, "entity_id" text not null, "code" text not null, "severity" text check ("severity" in ('error', 'warning')) not null, "field" text not null, "facts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "base_finding_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_base_finding_deleted_at" ON "base_finding" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_base_finding_code_entity_id" ON "base_finding" ("code", "entity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_base_finding_entity_id" ON "base_finding" ("entity_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "base_run" ("id" text not null, "state" text check ("state" in ('running', 'done', 'failed')) not null default 'running', "started_by" text not null, "total" integer not null default 0, "done" integer not null default 0, "counts" jsonb null, "duplicates" integer not null default 0, "error" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "base_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_base_run_deleted_at" ON "base_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_base_run_state_unique" ON "base_run" ("state") WHERE state = 'running' and deleted_at is null;`);

    this.addSql(`create table if not exists "distinct_pair" ("id" text not null, "one_id" text not null, "other_id" text not null, "numbers_hash" text not null, "decided_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "distinct_pair_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_distinct_pair_deleted_at" ON "distinct_pair" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_distinct_pair_one_id_other_id_unique" ON "distinct_pair" ("one_id", "other_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "entity_merge" ("id" text not null, "survivor_id" text not null, "duplicate_id" text not null, "state" text check ("state" in ('merged', 'undone')) not null default 'merged', "merged_by" text not null, "undone_by" text null, "undone_at" timestamptz null, "fields" jsonb not null, "moved" jsonb not null, "duplicate_status" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "entity_merge_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_entity_merge_deleted_at" ON "entity_merge" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_entity_merge_duplicate_id_unique" ON "entity_merge" ("duplicate_id") WHERE state = 'merged' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_entity_merge_survivor_id" ON "entity_merge" ("survivor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "import_plan" ("id" text not null, "state" text check ("state" in ('ready', 'applied')) not null default 'ready', "file_name" text not null, "hash" text not null, "rows" jsonb not null, "counts" jsonb not null, "created_by" text not null, "applied_by" text null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_plan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_import_plan_deleted_at" ON "import_plan" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_legal_entity_country_tax_id_unique";`);

    this.addSql(`alter table if exists "legal_entity" add column if not exists "merged_into" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_legal_entity_merged_into" ON "legal_entity" ("merged_into") WHERE merged_into is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_entity_own_tax_id" ON "legal_entity" ("country", "tax_id") WHERE deleted_at is null and merged_into is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "base_duplicate" cascade;`);

    this.addSql(`drop table if exists "base_finding" cascade;`);

    this.addSql(`drop table if exists "base_run" cascade;`);

    this.addSql(`drop table if exists "distinct_pair" cascade;`);

    this.addSql(`drop table if exists "entity_merge" cascade;`);

    this.addSql(`drop table if exists "import_plan" cascade;`);

    this.addSql(`drop index if exists "IDX_legal_entity_merged_into";`);
    this.addSql(`drop index if exists "IDX_legal_entity_own_tax_id";`);
    this.addSql(`alter table if exists "legal_entity" drop column if exists "merged_into";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_entity_country_tax_id_unique" ON "legal_entity" ("country", "tax_id") WHERE deleted_at is null;`);
  }

}
