import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123115055 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "credit_entry" drop constraint if exists "credit_entry_idempotency_key_unique";`);
    this.addSql(`alter table if exists "credit_account" drop constraint if exists "credit_account_entity_id_unique";`);
    this.addSql(`create table if not exists "credit_account" ("id" text not null, "entity_id" text not null, "currency_code" text not null, "terms_code" text not null, "net_days" integer not null default 0, "prepayment_percent" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "credit_account_pkey" primary key ("id"), constraint credit_account_net_days_check check (net_days >= 0), constraint credit_account_prepayment_check check (prepayment_percent between 0 and 100));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_credit_account_deleted_at" ON "credit_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_credit_account_entity_id_unique" ON "credit_account" ("entity_id") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "credit_entry" ("id" text not null, "sequence" bigserial not null, "entity_id" text not null, "type" text not null, "amount_minor" bigint null, "currency_code" text not null, "order_id" text null, "document_id" text null, "reference" text not null, "reason" text null, "author" text not null, "idempotency_key" text not null, "created_at" timestamptz not null default now(), constraint "credit_entry_pkey" primary key ("id"), constraint credit_entry_limit_check check (amount_minor is not null or type = 'LIMIT_SET'), constraint credit_entry_amount_check check (amount_minor >= 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_credit_entry_idempotency_key_unique" ON "credit_entry" ("idempotency_key");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_credit_entry_order_id" ON "credit_entry" ("order_id") WHERE order_id is not null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_credit_entry_entity_id_sequence" ON "credit_entry" ("entity_id", "sequence");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "credit_account" cascade;`);

    this.addSql(`drop table if exists "credit_entry" cascade;`);
  }

}
