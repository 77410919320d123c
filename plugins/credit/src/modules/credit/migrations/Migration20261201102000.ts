import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201102000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_credit_account_entity" ON "credit_account" ("entity_id") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_credit_account_entity";`);
  }

}
