import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201044907 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "document" drop constraint if exists "document_order_id_kind_seller_code_unique";`);
    this.addSql(`alter table if exists "seller_details" drop constraint if exists "seller_details_seller_id_unique";`);
    this.addSql(`create table if not exists "seller_details" ("id" text not null, "seller_id" text not null, "number_prefix" text not null, "director" text not null, "accountant" text not null, "phone" text not null, "email" text not null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_details_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_details_deleted_at" ON "seller_details" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_details_seller_id_unique" ON "seller_details" ("seller_id") WHERE deleted_at is null;`);

    this.addSql(`drop index if exists "IDX_document_order_id_kind_unique";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_order_id_kind_seller_code_unique" ON "document" ("order_id", "kind", "seller_code") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_document_seller_code_issued_at" ON "document" ("seller_code", "issued_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_details" cascade;`);

    this.addSql(`drop index if exists "IDX_document_order_id_kind_seller_code_unique";`);
    this.addSql(`drop index if exists "IDX_document_seller_code_issued_at";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_order_id_kind_unique" ON "document" ("order_id", "kind") WHERE deleted_at is null;`);
  }

}
