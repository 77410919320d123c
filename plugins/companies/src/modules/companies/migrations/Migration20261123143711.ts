import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123143711 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_employee_id_node_id_role_unique";`);
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_token_hash_unique";`);
    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "group_id" text not null, "entity_id" text null, "actor" text not null, "action" text not null, "subject" text not null, "facts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_group_id_created_at" ON "audit_entry" ("group_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "branch" ("id" text not null, "tax_registration" text null, "delivery_city" text not null, "delivery_address" text not null, "delivery_postal_code" text not null, "lat" real null, "lon" real null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "branch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_branch_deleted_at" ON "branch" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cost_centre" ("id" text not null, "code" text not null, "budget_minor" numeric null, "budget_period" text check ("budget_period" in ('month', 'quarter', 'year')) not null default 'month', "on_overrun" text check ("on_overrun" in ('warn', 'approval', 'block')) not null default 'approval', "raw_budget_minor" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cost_centre_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cost_centre_deleted_at" ON "cost_centre" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invitation" ("id" text not null, "node_id" text not null, "email" text not null, "name" text not null, "locale" text not null, "role" text not null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_token_hash_unique" ON "invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_node_id" ON "invitation" ("node_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "org_node" ("id" text not null, "kind" text check ("kind" in ('group', 'legal_entity', 'branch', 'cost_centre')) not null, "parent_id" text null, "entity_id" text null, "path" text[] not null, "name" text null, "status" text check ("status" in ('active', 'closed')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "org_node_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_org_node_deleted_at" ON "org_node" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_org_node_path" ON "org_node" USING GIN ("path") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_org_node_entity_id" ON "org_node" ("entity_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "partner_role" ("id" text not null, "group_id" text not null, "name" text not null, "grants" jsonb not null, "archived_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_role_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_role_deleted_at" ON "partner_role" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_partner_role_group_id" ON "partner_role" ("group_id") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_membership_employee_id_entity_id_unique";`);
    this.addSql(`drop index if exists "IDX_membership_entity_id";`);

    this.addSql(`alter table if exists "employee" add column if not exists "acting_staff" text null;`);

    this.addSql(`alter table if exists "membership" add column if not exists "delegated_by" text null;`);
    this.addSql(`alter table if exists "membership" rename column "entity_id" to "node_id";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_employee_id_node_id_role_unique" ON "membership" ("employee_id", "node_id", "role") WHERE deleted_at is null and delegated_by is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_node_id" ON "membership" ("node_id") WHERE deleted_at IS NULL;`);

    this.addSql(`insert into "org_node" ("id", "kind", "path") select "id", 'group', array["id"] from "company_group" where "deleted_at" is null on conflict do nothing;`);
    this.addSql(`insert into "org_node" ("id", "kind", "parent_id", "entity_id", "path") select "id", 'legal_entity', "group_id", "id", array["group_id", "id"] from "legal_entity" where "deleted_at" is null on conflict do nothing;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop table if exists "branch" cascade;`);

    this.addSql(`drop table if exists "cost_centre" cascade;`);

    this.addSql(`drop table if exists "invitation" cascade;`);

    this.addSql(`drop table if exists "org_node" cascade;`);

    this.addSql(`drop table if exists "partner_role" cascade;`);

    this.addSql(`drop index if exists "IDX_membership_employee_id_node_id_role_unique";`);
    this.addSql(`drop index if exists "IDX_membership_node_id";`);
    this.addSql(`alter table if exists "employee" drop column if exists "acting_staff";`);

    this.addSql(`alter table if exists "membership" drop column if exists "delegated_by";`);

    this.addSql(`alter table if exists "membership" rename column "node_id" to "entity_id";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_employee_id_entity_id_unique" ON "membership" ("employee_id", "entity_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_entity_id" ON "membership" ("entity_id") WHERE deleted_at IS NULL;`);
  }

}
