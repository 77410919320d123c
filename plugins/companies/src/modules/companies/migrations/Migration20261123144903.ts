import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144903 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "registration_key" drop constraint if exists "registration_key_hash_unique";`);
    this.addSql(`alter table if exists "registration_check" drop constraint if exists "registration_check_registration_id_round_code_unique";`);
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_entity_id_unique";`);
    this.addSql(`create table if not exists "registration" ("id" text not null, "kind" text check ("kind" in ('newcomer', 'recheck')) not null default 'newcomer', "state" text check ("state" in ('draft', 'email_confirmed', 'submitted', 'auto_check', 'needs_documents', 'manual_review', 'auto_approved', 'approved', 'active', 'rejected', 'expired')) not null default 'draft', "state_since" timestamptz not null, "deadline_at" timestamptz null, "reminded_at" timestamptz null, "retry_at" timestamptz null, "country" text not null, "market_code" text not null, "locale" text not null, "email" text null, "tax_id" text null, "data" jsonb not null, "password_hash" text null, "round" integer not null default 0, "reasons" jsonb not null, "staff_note" text null, "entity_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_deleted_at" ON "registration" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_state_state_since" ON "registration" ("state", "state_since") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_tax_id" ON "registration" ("tax_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_entity_id_unique" ON "registration" ("entity_id") WHERE deleted_at is null and kind = 'recheck';`);

    this.addSql(`create table if not exists "registration_attempt" ("id" text not null, "count" integer not null, "until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_attempt_deleted_at" ON "registration_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "registration_check" ("id" text not null, "registration_id" text not null, "round" integer not null, "code" text check ("code" in ('legal_ids', 'registry_status', 'name', 'address', 'company_age', 'signer', 'documents', 'email_domain', 'duplicates')) not null, "status" text check ("status" in ('pass', 'warn', 'fail', 'unavailable')) not null, "facts" jsonb not null, "evidence" jsonb null, "checked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_check_deleted_at" ON "registration_check" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_check_registration_id_round_code_unique" ON "registration_check" ("registration_id", "round", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "registration_file" ("id" text not null, "registration_id" text not null, "document" text not null, "name" text not null, "type" text not null, "size" integer not null, "sha256" text not null, "content_base64" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_file_deleted_at" ON "registration_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_file_registration_id" ON "registration_file" ("registration_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "registration_key" ("id" text not null, "registration_id" text not null, "kind" text check ("kind" in ('browser', 'mail')) not null, "hash" text not null, "email" text null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_key_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_key_deleted_at" ON "registration_key" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_key_hash_unique" ON "registration_key" ("hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_key_registration_id" ON "registration_key" ("registration_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "registration_log" ("id" text not null, "registration_id" text not null, "event" text not null, "from_state" text not null, "to_state" text not null, "actor" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_log_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_log_deleted_at" ON "registration_log" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_log_registration_id" ON "registration_log" ("registration_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "registration" cascade;`);

    this.addSql(`drop table if exists "registration_attempt" cascade;`);

    this.addSql(`drop table if exists "registration_check" cascade;`);

    this.addSql(`drop table if exists "registration_file" cascade;`);

    this.addSql(`drop table if exists "registration_key" cascade;`);

    this.addSql(`drop table if exists "registration_log" cascade;`);
  }

}
