import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123113451 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_employee_id_entity_id_unique";`);
    this.addSql(`alter table if exists "legal_entity" drop constraint if exists "legal_entity_country_tax_id_unique";`);
    this.addSql(`alter table if exists "employee" drop constraint if exists "employee_customer_id_unique";`);
    this.addSql(`create table if not exists "company_group" ("id" text not null, "name" text not null, "primary_entity_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_company_group_deleted_at" ON "company_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "employee" ("id" text not null, "customer_id" text not null, "name" text not null, "email" text not null, "locale" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "employee_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_employee_deleted_at" ON "employee" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_employee_customer_id_unique" ON "employee" ("customer_id") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "legal_entity" ("id" text not null, "group_id" text not null, "name" text not null, "full_name" text not null, "market_code" text not null, "country" text not null, "tax_id" text not null, "registration_ids" jsonb not null, "legal_address" text not null, "bank" jsonb null, "delivery_city" text not null, "delivery_address" text not null, "delivery_postal_code" text not null, "lat" real null, "lon" real null, "price_status" text not null, "status" text check ("status" in ('active', 'orders_blocked', 'closed')) not null default 'active', "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_entity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_legal_entity_deleted_at" ON "legal_entity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_legal_entity_group_id" ON "legal_entity" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_entity_country_tax_id_unique" ON "legal_entity" ("country", "tax_id") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "membership" ("id" text not null, "employee_id" text not null, "entity_id" text not null, "role" text not null, "valid_from" timestamptz null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_employee_id_entity_id_unique" ON "membership" ("employee_id", "entity_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_entity_id" ON "membership" ("entity_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_group" cascade;`);

    this.addSql(`drop table if exists "employee" cascade;`);

    this.addSql(`drop table if exists "legal_entity" cascade;`);

    this.addSql(`drop table if exists "membership" cascade;`);
  }

}
