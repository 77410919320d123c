import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123143241 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "pad_visitor" ("pad_id" text not null, "employee_id" text not null, "name" text not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pad_visitor_pkey" primary key ("pad_id", "employee_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pad_visitor_deleted_at" ON "pad_visitor" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pad_visitor" cascade;`);
  }

}
