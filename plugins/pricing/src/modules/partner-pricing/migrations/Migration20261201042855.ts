import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201042855 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "group_discount" add column if not exists "entity_id" text null, add column if not exists "set_by" text null;`);
    this.addSql(`alter table if exists "group_discount" alter column "price_status" type text using ("price_status"::text);`);
    this.addSql(`alter table if exists "group_discount" alter column "price_status" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_discount_client_cell" ON "group_discount" ("entity_id", "seller_id", "product_group", "valid_from") WHERE entity_id is not null and deleted_at is null;`);
    this.addSql(`alter table if exists "group_discount" add constraint group_discount_whom_check check(num_nonnulls(price_status, entity_id) = 1);`);
    this.addSql(`alter table if exists "group_discount" add constraint group_discount_client_check check(entity_id is null or seller_id is not null);`);

    this.addSql(`drop index if exists "IDX_partner_price_entity_id_sku_min_quantity_unique";`);

    this.addSql(`alter table if exists "partner_price" add column if not exists "seller_id" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_price_house" ON "partner_price" ("entity_id", "sku", "min_quantity") WHERE seller_id is null and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_price_seller" ON "partner_price" ("entity_id", "seller_id", "sku", "min_quantity") WHERE seller_id is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_discount_client_cell";`);
    this.addSql(`alter table if exists "group_discount" drop constraint if exists group_discount_whom_check;`);
    this.addSql(`alter table if exists "group_discount" drop constraint if exists group_discount_client_check;`);
    this.addSql(`alter table if exists "group_discount" drop column if exists "entity_id", drop column if exists "set_by";`);

    this.addSql(`alter table if exists "group_discount" alter column "price_status" type text using ("price_status"::text);`);
    this.addSql(`alter table if exists "group_discount" alter column "price_status" set not null;`);

    this.addSql(`drop index if exists "IDX_partner_price_house";`);
    this.addSql(`drop index if exists "IDX_partner_price_seller";`);
    this.addSql(`alter table if exists "partner_price" drop column if exists "seller_id";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_price_entity_id_sku_min_quantity_unique" ON "partner_price" ("entity_id", "sku", "min_quantity") WHERE deleted_at is null;`);
  }

}
