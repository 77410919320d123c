import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123151855 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_offer_line" drop constraint if exists "seller_offer_line_offer_id_line_id_unique";`);
    this.addSql(`create table if not exists "seller_offer" ("id" text not null, "order_id" text not null, "display_id" integer not null, "entity_id" text not null, "entity_name" text not null, "customer_id" text not null, "seller_id" text null, "seller_name" text null, "attempt" integer not null, "state" text check ("state" in ('offered', 'accepted', 'part_accepted', 'refused', 'countered', 'expired', 'withdrawn')) not null, "deadline_at" timestamptz null, "chain" jsonb not null, "currency_code" text not null, "answer" jsonb null, "answered_by" text null, "answered_by_name" text null, "answered_at" timestamptz null, "reason" text null, "promised_on" text null, "counter_state" text check ("counter_state" in ('asked', 'accepted', 'refused', 'expired')) null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_offer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_offer_deleted_at" ON "seller_offer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_offer_one_open" ON "seller_offer" ("order_id") WHERE state in ('offered', 'countered') and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_offer_order_id_attempt" ON "seller_offer" ("order_id", "attempt") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_offer_seller_id_state_deadline_at" ON "seller_offer" ("seller_id", "state", "deadline_at") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_offer_deadline_at" ON "seller_offer" ("deadline_at") WHERE state in ('offered', 'countered') and deleted_at is null;`);

    this.addSql(`create table if not exists "seller_offer_line" ("id" text not null, "offer_id" text not null, "line_id" text not null, "location_id" text not null, "quantity" integer not null, "taken" integer not null default 0, "unit_price_minor" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_offer_line_pkey" primary key ("id"), constraint seller_offer_line_taken_check check (taken between 0 and quantity));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_offer_line_deleted_at" ON "seller_offer_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_offer_line_offer_id_line_id_unique" ON "seller_offer_line" ("offer_id", "line_id") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_offer" cascade;`);

    this.addSql(`drop table if exists "seller_offer_line" cascade;`);
  }

}
