import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123113505 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pim_relation" drop constraint if exists "pim_relation_sku_kind_related_sku_unique";`);
    this.addSql(`alter table if exists "pim_article" drop constraint if exists "pim_article_variant_id_unique";`);
    this.addSql(`alter table if exists "pim_article" drop constraint if exists "pim_article_sku_key_unique";`);
    this.addSql(`alter table if exists "pim_article" drop constraint if exists "pim_article_sku_unique";`);
    this.addSql(`create table if not exists "pim_article" ("id" text not null, "sku" text not null, "sku_key" text not null, "variant_id" text not null, "product_id" text not null, "inventory_item_id" text not null, "family" text not null, "category" text not null, "product_group" text not null, "material" text not null, "name" jsonb not null, "length_mm" integer null, "height_mm" integer null, "width_mm" integer null, "weight_g" integer not null, "pack_quantity" integer not null default 1, "unit" text not null default 'pcs', "bending_radius_mm" integer null, "barcode" text null, "is_flexible" boolean not null default false, "has_light" boolean not null default false, "discontinued" boolean not null default false, "substitute_sku" text null, "is_demo" boolean not null default false, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pim_article_pkey" primary key ("id"), constraint pim_article_weight_g_check check (weight_g > 0), constraint pim_article_pack_quantity_check check (pack_quantity > 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pim_article_sku_unique" ON "pim_article" ("sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pim_article_sku_key_unique" ON "pim_article" ("sku_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pim_article_variant_id_unique" ON "pim_article" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pim_article_deleted_at" ON "pim_article" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pim_article_category_rank" ON "pim_article" ("category", "rank") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pim_article_product_id" ON "pim_article" ("product_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pim_article_inventory_item_id" ON "pim_article" ("inventory_item_id") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "pim_relation" ("id" text not null, "sku" text not null, "kind" text check ("kind" in ('flexible', 'rigid', 'corner', 'other_length', 'painted', 'adhesive', 'same_profile', 'substitute')) not null, "related_sku" text not null, "quantity_rule" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pim_relation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pim_relation_deleted_at" ON "pim_relation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pim_relation_sku_kind_related_sku_unique" ON "pim_relation" ("sku", "kind", "related_sku") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pim_article" cascade;`);

    this.addSql(`drop table if exists "pim_relation" cascade;`);
  }

}
