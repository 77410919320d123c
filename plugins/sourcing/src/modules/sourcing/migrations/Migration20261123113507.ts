import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123113507 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stock_source" drop constraint if exists "stock_source_location_id_unique";`);
    this.addSql(`create table if not exists "inbound_lot" ("id" text not null, "source_id" text not null, "sku" text not null, "inventory_item_id" text not null, "origin" text check ("origin" in ('transit', 'production')) not null, "eta" text not null, "quantity" integer not null, "reserved" integer not null default 0, "confidence" text check ("confidence" in ('confirmed', 'expected')) not null default 'expected', "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbound_lot_pkey" primary key ("id"), constraint inbound_lot_reserved_check check (reserved >= 0 and reserved <= quantity), constraint inbound_lot_eta_check check (eta ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbound_lot_deleted_at" ON "inbound_lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbound_lot_inventory_item_id_source_id" ON "inbound_lot" ("inventory_item_id", "source_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbound_lot_source_id_eta" ON "inbound_lot" ("source_id", "eta") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "lot_booking" ("id" text not null, "lot_id" text not null, "order_id" text not null, "line_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_booking_pkey" primary key ("id"), constraint lot_booking_quantity_check check (quantity <> 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_booking_deleted_at" ON "lot_booking" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_booking_lot_id" ON "lot_booking" ("lot_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_booking_order_id" ON "lot_booking" ("order_id") WHERE deleted_at is null;`);

    this.addSql(`create table if not exists "stock_source" ("id" text not null, "location_id" text not null, "kind" text check ("kind" in ('factory', 'hub', 'distributor')) not null, "name" jsonb not null, "city" jsonb not null, "country" text not null, "lat" real not null, "lon" real not null, "owner_entity_id" text null, "cutoff" text not null default '14:00', "lead_days" integer not null default 1, "time_zone" text not null, "markets_served" text[] not null, "freight_profile" text not null default 'standard', "active" boolean not null default true, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_source_pkey" primary key ("id"), constraint stock_source_cutoff_check check (cutoff ~ '^([01][0-9]|2[0-3]):[0-5][0-9]\$'), constraint stock_source_lead_days_check check (lead_days >= 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_source_location_id_unique" ON "stock_source" ("location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_source_deleted_at" ON "stock_source" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "inbound_lot" cascade;`);

    this.addSql(`drop table if exists "lot_booking" cascade;`);

    this.addSql(`drop table if exists "stock_source" cascade;`);
  }

}
