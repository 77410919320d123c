import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144104 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_code_key_email_unique";`);
    this.addSql(`create table if not exists "notice" ("id" text not null, "code" text not null, "key" text not null, "email" text not null, "locale" text not null, "customer_id" text null, "entity_id" text null, "in_inbox" boolean not null default false, "content" jsonb not null, "state" text check ("state" in ('waiting', 'sent', 'refused', 'given_up')) not null default 'waiting', "attempts" integer not null default 0, "due_at" timestamptz not null, "give_up_at" timestamptz not null, "last_error" text null, "sent_at" timestamptz null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_code_key_email_unique" ON "notice" ("code", "key", "email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_due_at" ON "notice" ("due_at") WHERE state = 'waiting' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_customer_id_created_at" ON "notice" ("customer_id", "created_at") WHERE in_inbox and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_created_at" ON "notice" ("created_at") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);
  }

}
