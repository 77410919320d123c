import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123145512 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pad" add column if not exists "branch_id" text null, add column if not exists "customer_id" text null;`);

    this.addSql(`alter table if exists "partner_order" add column if not exists "branch_id" text null, add column if not exists "cost_centre_id" text null;`);

    this.addSql(`alter table if exists "shopping_list" add column if not exists "branch_id" text null, add column if not exists "customer_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "pad" drop column if exists "branch_id", drop column if exists "customer_id";`);

    this.addSql(`alter table if exists "partner_order" drop column if exists "branch_id", drop column if exists "cost_centre_id";`);

    this.addSql(`alter table if exists "shopping_list" drop column if exists "branch_id", drop column if exists "customer_id";`);
  }

}
