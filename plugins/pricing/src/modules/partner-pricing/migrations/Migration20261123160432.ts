import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123160432 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_discount_cell";`);

    this.addSql(`alter table if exists "group_discount" add column if not exists "seller_id" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_discount_house_cell" ON "group_discount" ("price_status", "product_group", "valid_from") WHERE seller_id is null and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_discount_seller_cell" ON "group_discount" ("seller_id", "price_status", "product_group", "valid_from") WHERE seller_id is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_discount_house_cell";`);
    this.addSql(`drop index if exists "IDX_group_discount_seller_cell";`);
    this.addSql(`alter table if exists "group_discount" drop column if exists "seller_id";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_discount_cell" ON "group_discount" ("price_status", "product_group", "valid_from") WHERE deleted_at is null;`);
  }

}
