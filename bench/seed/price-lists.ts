import type { Knex } from "@orac/bulk"
import { COMPANIES } from "./companies"

/** How many prices each of stock Medusa's lists holds. */
export const LIST_PRICES = 200

export const groupOf = (n: number) => `cusgroup_bench_${n}`

const LISTS = `
insert into price_list (id, title, description, status, type, rules_count)
select 'plist_bench_' || n, 'List ' || n, '', 'active', 'override', 1 from generate_series(1, ?::int) n`

const RULES = `
insert into price_list_rule (id, price_list_id, attribute, value)
select 'plrule_bench_' || n, 'plist_bench_' || n, 'customer.groups.id', jsonb_build_array('cusgroup_bench_' || n)
from generate_series(1, ?::int) n`

const PRICES = `
insert into price (id, price_set_id, price_list_id, currency_code, amount, raw_amount, rules_count)
select 'price_bench_' || n || '_' || k, sets[1 + (n * 7 + k * 5) % cardinality(sets)], 'plist_bench_' || n, 'rub', amount,
  jsonb_build_object('value', amount::text, 'precision', 20), 0
from (select array_agg(s.price_set_id order by v.sku) sets
        from product_variant_price_set s join product_variant v on v.id = s.variant_id) of_articles,
  generate_series(1, ?::int) n, generate_series(0, ?::int) k,
  lateral (select 300 + (n * 31 + k * 17) % 2000 amount) of_price`

/** The same personal prices as stock Medusa keeps them: a price list per company, ruled by its customer group. */
export async function seedPriceLists(knex: Knex): Promise<void> {
  await knex.raw(LISTS, [COMPANIES])
  await knex.raw(RULES, [COMPANIES])
  await knex.raw(PRICES, [COMPANIES, LIST_PRICES - 1])
  for (const table of ["price", "price_list", "price_list_rule"]) {
    await knex.raw(`vacuum analyze ${table}`)
  }
}
