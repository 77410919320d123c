import type { Knex } from "@orac/bulk"
import { upsertLots } from "@orac/sourcing"
import type { BenchArticle } from "./articles"
import { between, createRandom } from "./random"

/** Sources that together keep everything; no order of many lines can do without any of them. */
const COVER = [0, 3, 5]
const PLENTY = 1_000_000
const LOTS = 300

const INSERT = `
insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity)
select 'ilev_bench_' || n, item, location, quantity,
       jsonb_build_object('value', quantity::text, 'precision', 20)
  from jsonb_to_recordset(?::jsonb) as level(n int, item text, location text, quantity int)`

function levelsOf(articles: BenchArticle[], locations: string[]) {
  const random = createRandom(2)
  return articles.flatMap(({ inventory_item_id: item }, n) =>
    locations.map((location, source) => {
      const some = random() < 0.5 ? between(random, 0, 120) : 0
      const quantity = source === COVER[n % COVER.length] ? PLENTY : some
      return { n: n * locations.length + source, item, location, quantity }
    })
  )
}

/** A level per article and source, and goods on their way. */
export async function seedStock(knex: Knex, articles: BenchArticle[], locations: string[]) {
  await knex.raw(INSERT, [JSON.stringify(levelsOf(articles, locations))])
  const random = createRandom(3)
  const day = (ahead: number) =>
    new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  await upsertLots(
    knex,
    Array.from({ length: LOTS }, (_, n) => {
      const { sku, inventory_item_id } = articles[between(random, 0, articles.length - 1)]
      return {
        id: `ilot_bench_${n}`,
        source_id: `ssrc_bench_${between(random, 0, locations.length - 1)}`,
        sku,
        inventory_item_id,
        origin: "transit" as const,
        eta: day(between(random, 5, 60)),
        quantity: between(random, 10, 500),
        is_demo: true,
      }
    })
  )
}
