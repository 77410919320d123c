import { type Knex, rows } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { MarketsService } from "@orac/markets"
import { findArticles } from "@orac/pim"
import type { AgreedPriceList, AgreedPriceRow } from "../contract"
import { priceLines } from "./price-lines"

type Row = Pick<
  AgreedPriceRow,
  "id" | "sku" | "min_quantity" | "price_minor" | "currency_code" | "document" | "set_by"
> & { basis_points: number | null; valid_to: Date | null; count: number }

const READ = `
select id, sku, min_quantity, price_minor, basis_points, currency_code, valid_to, document, set_by,
       count(*) over ()::int as count
  from partner_price
 where entity_id = :entity and seller_id = :seller and deleted_at is null
   and (:q::text is null or sku ilike :q)
 order by sku, min_quantity limit :limit offset :offset`

export interface AgreedPriceQuery {
  seller: EntityFacts
  client: EntityFacts
  q?: string
  limit: number
  offset: number
}

/**
 * A page of the prices that a seller has agreed with a client, with what each comes to today for both; four statements
 * however many there are.
 */
export async function agreedPriceList(
  knex: Knex,
  markets: MarketsService,
  { seller, client, q, limit, offset }: AgreedPriceQuery
): Promise<AgreedPriceList> {
  const found = await rows<Row>(knex, READ, {
    entity: client.id,
    seller: seller.id,
    q: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
    limit,
    offset,
  })
  const articles = await findArticles(knex, { skus: [...new Set(found.map(({ sku }) => sku))] })
  const names = new Map(articles.map((article) => [article.sku, article.name]))
  const quantities = new Map(found.map(({ sku, min_quantity }) => [sku, min_quantity]))
  const lines = articles.map((article) => ({ ...article, quantity: quantities.get(article.sku)! }))
  const at = new Date()
  const [paid, bought] = await Promise.all([
    priceLines(knex, markets, client, lines, at),
    priceLines(knex, markets, seller, lines, at),
  ])
  return {
    prices: found.map(({ basis_points, valid_to, count: _, ...row }) => ({
      ...row,
      name: names.get(row.sku) ?? {},
      percent: basis_points === null ? null : basis_points / 100,
      unit_price_minor: paid.prices.get(row.sku)?.unit_price_minor ?? null,
      buy_price_minor: bought.prices.get(row.sku)?.unit_price_minor ?? null,
      list_price_minor: paid.prices.get(row.sku)?.list_price_minor ?? null,
      valid_to: valid_to?.toISOString() ?? null,
    })),
    count: found[0]?.count ?? 0,
    limit,
    offset,
  }
}

/**
 * Takes an agreed price of a seller back.
 *
 * @returns false where there is none of that id between the two
 */
export async function endAgreedPrice(
  knex: Knex,
  price: { id: string; seller_id: string; entity_id: string }
): Promise<boolean> {
  const ended = await knex("partner_price")
    .where(price)
    .whereNull("deleted_at")
    .update({ deleted_at: knex.fn.now(), updated_at: knex.fn.now() })
  return ended > 0
}
