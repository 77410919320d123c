import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123121923 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shopping_list_line" drop constraint if exists "shopping_list_line_list_id_sku_unique";`);
    this.addSql(`alter table if exists "partner_order" drop constraint if exists "partner_order_order_id_unique";`);
    this.addSql(`alter table if exists "pad" drop constraint if exists "pad_cart_id_unique";`);
    this.addSql(`alter table if exists "own_article" drop constraint if exists "own_article_entity_id_key_unique";`);
    this.addSql(`create table if not exists "own_article" ("id" text not null, "entity_id" text not null, "key" text not null, "sku" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "own_article_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_own_article_deleted_at" ON "own_article" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_own_article_entity_id_key_unique" ON "own_article" ("entity_id", "key") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "pad" ("id" text not null, "entity_id" text not null, "name" text not null, "cart_id" text not null, "unresolved" jsonb not null, "line_notes" jsonb not null, "version" integer not null default 1, "line_count" integer not null default 0, "total_minor" numeric not null default 0, "created_by" text not null, "updated_by" text not null, "raw_total_minor" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pad_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pad_cart_id_unique" ON "pad" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pad_deleted_at" ON "pad" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pad_entity_id_updated_at" ON "pad" ("entity_id", "updated_at") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "partner_order" ("id" text not null, "order_id" text not null, "display_id" integer not null, "entity_id" text not null, "customer_id" text not null, "placed_by_employee" text not null, "placed_by_name" text not null, "placed_at" timestamptz not null, "total_minor" numeric not null, "currency_code" text not null, "line_count" integer not null, "status" text check ("status" in ('placed', 'confirmed', 'part_shipped', 'shipped', 'delivered', 'cancelled')) not null default 'placed', "arrival_date" text null, "po_number" text null, "comment" text null, "skus" text not null, "plan" jsonb not null, "terms" jsonb not null, "due_date" text null, "price_traces" jsonb not null, "idempotency_key" text null, "body_hash" text null, "raw_total_minor" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_order_order_id_unique" ON "partner_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_order_deleted_at" ON "partner_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_order_entity_id_placed_at" ON "partner_order" ("entity_id", "placed_at") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_order_entity_id_status" ON "partner_order" ("entity_id", "status") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_order_customer_id_idempotency_key" ON "partner_order" ("customer_id", "idempotency_key") WHERE idempotency_key is not null and deleted_at is null;`);

    this.addSql(`create table if not exists "shopping_list" ("id" text not null, "entity_id" text not null, "name" text not null, "updated_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopping_list_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_deleted_at" ON "shopping_list" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_entity_id" ON "shopping_list" ("entity_id") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "shopping_list_line" ("id" text not null, "list_id" text not null, "sku" text not null, "quantity" integer not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopping_list_line_pkey" primary key ("id"), constraint shopping_list_line_quantity_check check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopping_list_line_deleted_at" ON "shopping_list_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopping_list_line_list_id_sku_unique" ON "shopping_list_line" ("list_id", "sku") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "own_article" cascade;`);

    this.addSql(`drop table if exists "pad" cascade;`);

    this.addSql(`drop table if exists "partner_order" cascade;`);

    this.addSql(`drop table if exists "shopping_list" cascade;`);

    this.addSql(`drop table if exists "shopping_list_line" cascade;`);
  }

}
