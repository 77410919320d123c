import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261201043000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "approval_rule" add column if not exists "currency_code" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "approval_rule" drop column if exists "currency_code";`)
  }
}
