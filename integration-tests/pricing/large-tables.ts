import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import { entityFacts } from "@orac/companies"
import { creditOf } from "@orac/credit"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { priceLines } from "@orac/pricing"
import { createEntity } from "../support/partners"

/** Rows of other companies in each of the tables that grow with companies. */
const OTHERS = 300

const TABLES = ["partner_price", "credit_account", "group_discount"]

const FILL = [
  `insert into partner_price (id, entity_id, sku, price_minor, currency_code, set_by)
   select 'ppr_large_' || n, 'le_large_' || n, 'P8030', 100, 'rub', 'test'
     from generate_series(1, ${OTHERS}) n`,
  `insert into credit_account (id, entity_id, currency_code, terms_code)
   select 'cra_large_' || n, 'le_large_' || n, 'rub', 'prepaid' from generate_series(1, ${OTHERS}) n`,
  `insert into group_discount (id, seller_id, entity_id, product_group, basis_points, valid_from)
   select 'gdis_large_' || n, 'le_seller', 'le_large_' || n, 'mouldings', 100, now()
     from generate_series(1, ${OTHERS}) n`,
  `insert into group_discount (id, seller_id, price_status, product_group, basis_points, valid_from)
   select 'gdis_status_' || n, 'le_seller_' || n, 'a status of others', 'mouldings', 100, now()
     from generate_series(1, ${OTHERS}) n`,
  `analyze ${TABLES.join(", ")}`,
]

const LINE = {
  sku: "P8030",
  variant_id: "variant_none",
  product_group: "mouldings",
  pack_quantity: 1,
  quantity: 10,
}

/** How many rows this connection has fetched from the tables since it last told the statistics. */
async function fetched(trx: Transaction): Promise<number> {
  const { rows } = await trx.raw(
    `select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as fetched
       from pg_stat_xact_user_tables where relname = any(?)`,
    [TABLES]
  )
  return rows[0].fetched
}

/** With few rows the planner reads a table from end to end; here it is kept from that, as with many. */
export function largeTables({ getContainer }: MedusaSuiteOptions) {
  it("reads an entity's prices, discounts and credit without reading those of all others", async () => {
    const container = getContainer()
    const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const markets: MarketsService = container.resolve(MARKETS_MODULE)
    const { id } = await createEntity(container, { name: "Indexed" })
    const entity = (await entityFacts(knex, markets, id))!
    for (const statement of FILL) {
      await knex.raw(statement)
    }
    const [before, after] = await knex.transaction(async (trx) => {
      await trx.raw("set local enable_seqscan = off")
      const first = await fetched(trx)
      await priceLines(trx, markets, entity, [LINE], new Date())
      await creditOf(trx, markets, entity)
      return [first, await fetched(trx)]
    })
    expect(after - before).toBeLessThan(OTHERS / 10)
  })
}
