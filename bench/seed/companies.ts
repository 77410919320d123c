import type { Knex } from "@orac/bulk"
import { placeCompanies } from "@orac/companies"
import { openAccount, setLimit } from "@orac/credit"

export const COMPANIES = 10_000
export const PERSONAL_PRICES = 200
/** How many of the companies have an employee who logs in, and credit. */
export const BUYERS = 20
const LIMIT_MINOR = 1_000_000_000_000

export const entityId = (n: number) => `lent_bench_${n}`

const GROUPS = `
insert into company_group (id, name, primary_entity_id)
select 'cgrp_bench_' || n, 'Group ' || n, 'lent_bench_' || n from generate_series(1, ?::int) n`

const ENTITIES = `
insert into legal_entity (id, group_id, name, full_name, market_code, country, tax_id, registration_ids,
  legal_address, delivery_city, delivery_address, delivery_postal_code, lat, lon, price_status, is_demo)
select 'lent_bench_' || n, 'cgrp_bench_' || n, 'Company ' || n, 'Company ' || n, 'ru', 'ru', (7700000000 + n)::text,
  '[]', 'Street 1', 'Tver', 'Street 1', '170000', 56.86, 35.9, 'dealer', true
from generate_series(1, ?::int) n`

/** Every company has its own articles: from a place of its own on, every fifth of the range. */
const PRICES = `
insert into partner_price (id, entity_id, sku, price_minor, currency_code, document, set_by)
select 'ppr_bench_' || n || '_' || k, 'lent_bench_' || n, 'CX' || 1000 + (n * 7 + k * 5) % 1000,
  30000 + (n * 31 + k * 17) % 200000, 'rub', 'Agreement ' || n, 'bench'
from generate_series(1, ?::int) n, generate_series(0, ?::int) k`

/** Ten thousand companies with two hundred personal prices each, and credit for those who buy. */
export async function seedCompanies(knex: Knex): Promise<void> {
  await knex.raw(GROUPS, [COMPANIES])
  await knex.raw(ENTITIES, [COMPANIES])
  await placeCompanies(knex)
  await knex.raw(PRICES, [COMPANIES, PERSONAL_PRICES - 1])
  for (let n = 1; n <= BUYERS; n++) {
    await grantCredit(knex, entityId(n))
  }
}

async function grantCredit(knex: Knex, entity_id: string) {
  const terms = { code: "net30", net_days: 30, prepayment_percent: 0 }
  await openAccount(knex, { entity_id, seller_id: null, currency_code: "rub", terms })
  await knex.transaction((trx) =>
    setLimit(trx, {
      seller_id: null,
      entity_id,
      currency_code: "rub",
      limit_minor: LIMIT_MINOR,
      reason: "bench",
      author: "bench",
    })
  )
}
