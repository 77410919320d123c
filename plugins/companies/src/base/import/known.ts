import type { Knex } from "@orac/bulk"
import { keyOf, type KnownCompany } from "../../domain/base/import/plan"

/** Companies that an import may meet by their tax ids, closed ones included, by key. */
export async function knownCompanies(knex: Knex): Promise<Map<string, KnownCompany>> {
  const { rows } = await knex.raw<{ rows: KnownCompany[] }>(
    `select id, country, tax_id, name, full_name, registration_ids, legal_address, bank, delivery_city,
            delivery_address, delivery_postal_code, price_status, status <> 'closed' as is_open
       from legal_entity where deleted_at is null and merged_into is null`
  )
  return new Map(rows.map((company) => [keyOf(company.country, company.tax_id), company]))
}
