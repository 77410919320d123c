import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123145522 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "document" add column if not exists "branch_id" text null, add column if not exists "customer_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "document" drop column if exists "branch_id", drop column if exists "customer_id";`);
  }

}
