import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123114852 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "document_counter" drop constraint if exists "document_counter_seller_code_kind_year_unique";`);
    this.addSql(`alter table if exists "document" drop constraint if exists "document_seller_code_kind_year_sequence_unique";`);
    this.addSql(`alter table if exists "document" drop constraint if exists "document_order_id_kind_unique";`);
    this.addSql(`create table if not exists "document" ("id" text not null, "kind" text check ("kind" in ('invoice')) not null, "number" text not null, "year" integer not null, "sequence" integer not null, "seller_code" text not null, "entity_id" text not null, "order_id" text not null, "order_display_id" integer not null, "issued_at" timestamptz not null, "due_on" text not null, "currency_code" text not null, "total_minor" numeric not null, "status" text check ("status" in ('issued')) not null default 'issued', "sha256" text not null, "file_base64" text not null, "data" jsonb not null, "raw_total_minor" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_document_deleted_at" ON "document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_order_id_kind_unique" ON "document" ("order_id", "kind") WHERE deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_seller_code_kind_year_sequence_unique" ON "document" ("seller_code", "kind", "year", "sequence") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_document_entity_id_issued_at" ON "document" ("entity_id", "issued_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "document_counter" ("id" text not null, "seller_code" text not null, "kind" text not null, "year" integer not null, "last_sequence" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_counter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_document_counter_deleted_at" ON "document_counter" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_counter_seller_code_kind_year_unique" ON "document_counter" ("seller_code", "kind", "year") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "document" cascade;`);

    this.addSql(`drop table if exists "document_counter" cascade;`);
  }

}
