import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123151642 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "approval_link" drop constraint if exists "approval_link_token_hash_unique";`);
    this.addSql(`alter table if exists "approval_decision" drop constraint if exists "approval_decision_approval_id_rule_id_step_employee_id_unique";`);
    this.addSql(`alter table if exists "approval" drop constraint if exists "approval_customer_id_idempotency_key_unique";`);
    this.addSql(`alter table if exists "approval" drop constraint if exists "approval_pad_id_unique";`);
    this.addSql(`create table if not exists "approval" ("id" text not null, "pad_id" text not null, "entity_id" text not null, "branch_id" text null, "cost_centre_id" text null, "customer_id" text not null, "employee_id" text not null, "employee_name" text not null, "state" text check ("state" in ('pending', 'approved', 'needs_reconfirm', 'placed', 'refused', 'returned', 'withdrawn', 'void', 'expired')) not null, "seal" text not null, "plan" jsonb not null, "order" jsonb not null, "demands" jsonb not null, "reasons" jsonb null, "escalations" integer not null default 0, "order_id" text null, "idempotency_key" text null, "body_hash" text null, "remind_at" timestamptz null, "deadline_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_deleted_at" ON "approval" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_pad_id_unique" ON "approval" ("pad_id") WHERE state in ('pending', 'approved', 'needs_reconfirm') and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_customer_id_idempotency_key_unique" ON "approval" ("customer_id", "idempotency_key") WHERE idempotency_key is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_entity_id_created_at" ON "approval" ("entity_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_deadline_at" ON "approval" ("deadline_at") WHERE state in ('pending', 'approved', 'needs_reconfirm') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "approval_decision" ("id" text not null, "approval_id" text not null, "rule_id" text not null, "step" integer not null, "employee_id" text not null, "employee_name" text not null, "verdict" text check ("verdict" in ('agree', 'refuse', 'return')) not null, "comment" text null, "by_link" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_decision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_decision_deleted_at" ON "approval_decision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_decision_approval_id_rule_id_step_employee_id_unique" ON "approval_decision" ("approval_id", "rule_id", "step", "employee_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "approval_link" ("id" text not null, "approval_id" text not null, "employee_id" text not null, "token_hash" text not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_link_token_hash_unique" ON "approval_link" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_link_deleted_at" ON "approval_link" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_link_approval_id" ON "approval_link" ("approval_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "approval_rule" ("id" text not null, "node_id" text not null, "name" text not null, "roles" text[] not null, "when" jsonb not null, "steps" jsonb not null, "deadline_hours" integer not null, "on_timeout" text check ("on_timeout" in ('remind', 'escalate', 'refuse')) not null, "active_from" timestamptz null, "active_to" timestamptz null, "version" integer not null default 1, "updated_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_rule_deleted_at" ON "approval_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_approval_rule_node_id" ON "approval_rule" ("node_id") WHERE deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "approval" cascade;`);

    this.addSql(`drop table if exists "approval_decision" cascade;`);

    this.addSql(`drop table if exists "approval_link" cascade;`);

    this.addSql(`drop table if exists "approval_rule" cascade;`);
  }

}
