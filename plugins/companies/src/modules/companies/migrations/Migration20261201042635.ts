import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201042635 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_state_check";`);

    this.addSql(`alter table if exists "registration" add constraint "registration_state_check" check("state" in ('draft', 'email_confirmed', 'submitted', 'auto_check', 'needs_documents', 'manual_review', 'auto_approved', 'approved', 'active', 'suspended', 'rejected', 'expired'));`);
    this.addSql(`update "registration" set "state" = 'suspended' where "kind" = 'recheck' and "state" = 'rejected';`);
  }

  override async down(): Promise<void> {
    this.addSql(`update "registration" set "state" = 'rejected' where "state" = 'suspended';`);
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_state_check";`);

    this.addSql(`alter table if exists "registration" add constraint "registration_state_check" check("state" in ('draft', 'email_confirmed', 'submitted', 'auto_check', 'needs_documents', 'manual_review', 'auto_approved', 'approved', 'active', 'rejected', 'expired'));`);
  }

}
