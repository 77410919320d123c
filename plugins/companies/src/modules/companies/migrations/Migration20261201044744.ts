import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261201044744 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "registration_check" drop constraint if exists "registration_check_code_check";`);

    this.addSql(`alter table if exists "registration_check" add constraint "registration_check_code_check" check("code" in ('legal_ids', 'registry_status', 'name', 'address', 'company_age', 'activity', 'signer', 'documents', 'email_domain', 'sanctions', 'duplicates'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "registration_check" where "code" in ('activity', 'sanctions');`);
    this.addSql(`alter table if exists "registration_check" drop constraint if exists "registration_check_code_check";`);

    this.addSql(`alter table if exists "registration_check" add constraint "registration_check_code_check" check("code" in ('legal_ids', 'registry_status', 'name', 'address', 'company_age', 'signer', 'documents', 'email_domain', 'duplicates'));`);
  }

}
