import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201041923 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice" add column if not exists "erased_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "notice" drop column if exists "erased_at";`);
  }

}
