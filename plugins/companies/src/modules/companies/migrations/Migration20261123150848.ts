import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123150848 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "employee" drop constraint if exists "employee_acting_staff_unique";`);
    this.addSql(`alter table if exists "acting_session" drop constraint if exists "acting_session_token_hash_unique";`);
    this.addSql(`create table if not exists "acting_session" ("id" text not null, "employee_id" text not null, "entity_id" text not null, "staff" text not null, "reason" text not null, "token_hash" text not null, "link_expires_at" timestamptz not null, "opened_at" timestamptz null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "acting_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_acting_session_deleted_at" ON "acting_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_acting_session_token_hash_unique" ON "acting_session" ("token_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_employee_acting_staff_unique" ON "employee" ("acting_staff") WHERE deleted_at is null and acting_staff is not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "acting_session" cascade;`);

    this.addSql(`drop index if exists "IDX_employee_acting_staff_unique";`);
  }

}
