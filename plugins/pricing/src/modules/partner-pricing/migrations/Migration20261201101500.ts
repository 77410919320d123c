import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201101500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_price_entity" ON "partner_price" ("entity_id", "sku") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_discount_status" ON "group_discount" ("price_status") WHERE entity_id is null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_price_entity";`);
    this.addSql(`drop index if exists "IDX_group_discount_status";`);
  }

}
