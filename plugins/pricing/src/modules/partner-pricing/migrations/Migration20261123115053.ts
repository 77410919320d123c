import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123115053 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "price_book_item" drop constraint if exists "price_book_item_book_id_sku_unique";`);
    this.addSql(`alter table if exists "price_book" drop constraint if exists "price_book_code_version_unique";`);
    this.addSql(`alter table if exists "partner_price" drop constraint if exists "partner_price_entity_id_sku_min_quantity_unique";`);
    this.addSql(`create table if not exists "group_discount" ("id" text not null, "price_status" text not null, "product_group" text not null, "basis_points" integer not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "group_discount_pkey" primary key ("id"), constraint group_discount_percent_check check (basis_points between 0 and 10000));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_discount_deleted_at" ON "group_discount" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_discount_cell" ON "group_discount" ("price_status", "product_group", "valid_from") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "partner_price" ("id" text not null, "entity_id" text not null, "sku" text not null, "min_quantity" integer not null default 1, "price_minor" integer null, "basis_points" integer null, "currency_code" text not null, "valid_from" timestamptz null, "valid_to" timestamptz null, "document" text null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_price_pkey" primary key ("id"), constraint partner_price_kind_check check (num_nonnulls(price_minor, basis_points) = 1), constraint partner_price_price_check check (price_minor > 0), constraint partner_price_percent_check check (basis_points between -10000 and 10000), constraint partner_price_min_quantity_check check (min_quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_price_deleted_at" ON "partner_price" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_price_entity_id_sku_min_quantity_unique" ON "partner_price" ("entity_id", "sku", "min_quantity") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "price_book" ("id" text not null, "code" text not null, "name" text not null, "market_code" text not null, "currency_code" text not null, "includes_tax" boolean not null, "version" integer not null default 1, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_book_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_book_deleted_at" ON "price_book" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_book_code_version_unique" ON "price_book" ("code", "version") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_book_market_code_currency_code_valid_from" ON "price_book" ("market_code", "currency_code", "valid_from") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "price_book_item" ("id" text not null, "book_id" text not null, "sku" text not null, "price_minor" integer not null, "floor_minor" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_book_item_pkey" primary key ("id"), constraint price_book_item_price_check check (price_minor > 0), constraint price_book_item_floor_check check (floor_minor >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_book_item_deleted_at" ON "price_book_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_book_item_book_id_sku_unique" ON "price_book_item" ("book_id", "sku") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_book_item_book_id_updated_at" ON "price_book_item" ("book_id", "updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "volume_break" ("id" text not null, "book_id" text not null, "scope" text check ("scope" in ('book', 'product_group', 'sku')) not null, "scope_key" text null, "from_quantity" integer null, "from_packs" integer null, "basis_points" integer not null, "valid_from" timestamptz null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "volume_break_pkey" primary key ("id"), constraint volume_break_kind_check check (num_nonnulls(from_quantity, from_packs) = 1), constraint volume_break_threshold_check check (coalesce(from_quantity, from_packs) > 0), constraint volume_break_percent_check check (basis_points between 0 and 10000), constraint volume_break_scope_key_check check ((scope = 'book') = (scope_key is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_volume_break_deleted_at" ON "volume_break" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_volume_break_book_id_scope_scope_key" ON "volume_break" ("book_id", "scope", "scope_key") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "group_discount" cascade;`);

    this.addSql(`drop table if exists "partner_price" cascade;`);

    this.addSql(`drop table if exists "price_book" cascade;`);

    this.addSql(`drop table if exists "price_book_item" cascade;`);

    this.addSql(`drop table if exists "volume_break" cascade;`);
  }

}
