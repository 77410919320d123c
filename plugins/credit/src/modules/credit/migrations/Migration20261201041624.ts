import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201041624 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_credit_account_entity_id_unique";`);

    this.addSql(`alter table if exists "credit_account" add column if not exists "seller_id" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_credit_account_house" ON "credit_account" ("entity_id") WHERE seller_id is null and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_credit_account_seller" ON "credit_account" ("seller_id", "entity_id") WHERE seller_id is not null and deleted_at is null;`);

    this.addSql(`alter table if exists "credit_entry" add column if not exists "seller_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_credit_account_house";`);
    this.addSql(`drop index if exists "IDX_credit_account_seller";`);
    this.addSql(`alter table if exists "credit_account" drop column if exists "seller_id";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_credit_account_entity_id_unique" ON "credit_account" ("entity_id") WHERE deleted_at is null;`);

    this.addSql(`alter table if exists "credit_entry" drop column if exists "seller_id";`);
  }

}
