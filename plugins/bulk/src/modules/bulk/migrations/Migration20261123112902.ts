import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123112902 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_request" ("customer_id" text not null, "key" text not null, "body_hash" text not null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_request_pkey" primary key ("customer_id", "key"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_request_deleted_at" ON "order_request" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "bulk_outbox" ("id" text not null, "name" text not null, "data" jsonb not null, "attempts" integer not null default 0, "available_at" timestamptz not null, "last_error" text null, "dead_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bulk_outbox_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bulk_outbox_deleted_at" ON "bulk_outbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bulk_outbox_available_at" ON "bulk_outbox" ("available_at") WHERE dead_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_request" cascade;`);

    this.addSql(`drop table if exists "bulk_outbox" cascade;`);
  }

}
