import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123144441 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "network_seller" drop constraint if exists "network_seller_entity_id_unique";`
    )
    this.addSql(
      `alter table if exists "client_binding" drop constraint if exists "client_binding_entity_id_unique";`
    )
    this.addSql(
      `alter table if exists "binding_proposal" drop constraint if exists "binding_proposal_entity_id_unique";`
    )
    this.addSql(
      `alter table if exists "binding_case" drop constraint if exists "binding_case_entity_id_unique";`
    )
    this.addSql(
      `create table if not exists "binding_case" ("id" text not null, "entity_id" text not null, "kind" text check ("kind" in ('history_territory', 'exclusive_overlap')) not null, "sides" jsonb not null, "status" text check ("status" in ('open', 'decided')) not null default 'open', "winner_id" text null, "decision_reason" text null, "decided_by" text null, "decided_at" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "binding_case_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_binding_case_deleted_at" ON "binding_case" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_binding_case_entity_id_unique" ON "binding_case" ("entity_id") WHERE status = 'open' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_binding_case_entity_id_decided_at" ON "binding_case" ("entity_id", "decided_at") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_binding_case_status_created_at" ON "binding_case" ("status", "created_at") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "binding_proposal" ("id" text not null, "entity_id" text not null, "from_seller_id" text null, "to_seller_id" text null, "basis" text not null, "reason" jsonb not null, "words" jsonb not null, "status" text check ("status" in ('open', 'accepted', 'refused', 'outdated')) not null default 'open', "proposed_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "note" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "binding_proposal_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_binding_proposal_deleted_at" ON "binding_proposal" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_binding_proposal_entity_id_unique" ON "binding_proposal" ("entity_id") WHERE status = 'open' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_binding_proposal_status_created_at" ON "binding_proposal" ("status", "created_at") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "client_binding" ("id" text not null, "entity_id" text not null, "seller_id" text null, "basis" text check ("basis" in ('arbitration', 'history', 'exclusive', 'rights', 'nearest', 'manufacturer')) not null, "reason" jsonb not null, "words" jsonb not null, "product_groups" text[] not null, "bound_by" text not null, "bound_at" timestamptz not null, "ended_at" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "client_binding_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_client_binding_deleted_at" ON "client_binding" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_client_binding_entity_id_unique" ON "client_binding" ("entity_id") WHERE ended_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_client_binding_entity_id_bound_at" ON "client_binding" ("entity_id", "bound_at") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_client_binding_seller_id" ON "client_binding" ("seller_id") WHERE ended_at is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "dealing" ("id" text not null, "seller_id" text not null, "country" text not null, "tax_id" text not null, "kind" text check ("kind" in ('orders', 'customer_list')) not null, "orders" integer not null, "since_day" text not null, "until_day" text not null, "source" text not null, "recorded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dealing_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dealing_deleted_at" ON "dealing" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dealing_country_tax_id_seller_id_kind_created_at" ON "dealing" ("country", "tax_id", "seller_id", "kind", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "network_seller" ("id" text not null, "entity_id" text not null, "role" text check ("role" in ('distributor', 'dealer')) not null, "parent_id" text null, "capacity" integer null, "lat" real null, "lon" real null, "time_zone" text not null, "work_from" text not null default '09:00', "work_to" text not null default '18:00', "response_hours" integer not null default 4, "active" boolean not null default true, "set_by" text not null, "ended_at" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "network_seller_pkey" primary key ("id"), constraint network_seller_hours_check check (work_from ~ '^[0-2][0-9]:[0-5][0-9]\$' and work_to > work_from and response_hours > 0), constraint network_seller_parent_check check (parent_id is null or parent_id <> entity_id));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_network_seller_deleted_at" ON "network_seller" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_network_seller_entity_id_unique" ON "network_seller" ("entity_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_network_seller_parent_id" ON "network_seller" ("parent_id") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "territory" ("id" text not null, "parent_id" text null, "kind" text check ("kind" in ('area', 'country', 'region', 'city', 'postcodes')) not null, "name" jsonb not null, "country" text null, "cities" text[] not null, "postcodes" jsonb not null, "active" boolean not null default true, "created_by" text not null, "closed_by" text null, "closed_at" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_territory_deleted_at" ON "territory" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_territory_parent_id" ON "territory" ("parent_id") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "territory_right" ("id" text not null, "territory_id" text not null, "seller_id" text not null, "exclusive" boolean not null, "priority" integer not null default 100, "product_groups" text[] not null, "valid_from" text not null, "valid_to" text null, "active" boolean not null default true, "note" text null, "created_by" text not null, "ended_by" text null, "ended_at" timestamptz null, "end_reason" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_right_pkey" primary key ("id"), constraint territory_right_days_check check (valid_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' and (valid_to is null or valid_to >= valid_from)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_territory_right_deleted_at" ON "territory_right" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_territory_right_territory_id" ON "territory_right" ("territory_id") WHERE active and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_territory_right_seller_id" ON "territory_right" ("seller_id") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "binding_case" cascade;`)

    this.addSql(`drop table if exists "binding_proposal" cascade;`)

    this.addSql(`drop table if exists "client_binding" cascade;`)

    this.addSql(`drop table if exists "dealing" cascade;`)

    this.addSql(`drop table if exists "network_seller" cascade;`)

    this.addSql(`drop table if exists "territory" cascade;`)

    this.addSql(`drop table if exists "territory_right" cascade;`)
  }
}
