import { type BulkOrder, type Knex, readOrder } from "@orac/bulk"
import { findPartnerOrder } from "@orac/checkout"
import { type EntityFacts, entityFacts } from "@orac/companies"
import { creditOf } from "@orac/credit"
import { MedusaError } from "@medusajs/framework/utils"
import type { MarketsService } from "@orac/markets"
import { type ArticleFacts, findArticles } from "@orac/pim"
import { priceLines } from "@orac/pricing"
import { ownersOfSources } from "@orac/sourcing"
import type { DeskOrder, DeskSegment } from "../contract"
import { originOf, sellersAbove } from "../domain/origin"
import { deskRow, OFFER_COLUMNS, OFFER_SUMS, type SummedOffer } from "./offer-rows"
import { segmentSources } from "./segment-sources"

interface LineRow {
  line_id: string
  location_id: string
  quantity: number
  taken: number
  unit_price_minor: number
}

/** What a seller's view of an order is made for. */
export interface DeskView {
  knex: Knex
  markets: MarketsService
  seller: EntityFacts
  showsPrices: boolean
  showsCredit: boolean
  /** Whether the reader may answer: then it learns of other sources. */
  decides: boolean
}

async function findOffer(knex: Knex, sellerId: string, id: string): Promise<SummedOffer> {
  const { rows } = await knex.raw(
    `select ${OFFER_COLUMNS} from seller_offer o ${OFFER_SUMS}
      where o.id = ? and o.seller_id = ? and o.deleted_at is null`,
    [id, sellerId]
  )
  if (!rows.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${id} was not found`)
  }
  return rows[0]
}

const offeredLines = (knex: Knex, offerId: string): Promise<LineRow[]> =>
  knex("seller_offer_line")
    .where({ offer_id: offerId })
    .whereNull("deleted_at")
    .orderBy("id")
    .select("line_id", "location_id", "quantity", "taken", "unit_price_minor")

const deliveryOf = ({ shipping_address }: BulkOrder): DeskOrder["delivery"] =>
  shipping_address && {
    company: shipping_address.company ?? "",
    address: shipping_address.address_1 ?? "",
    city: shipping_address.city ?? "",
    postal_code: shipping_address.postal_code ?? "",
  }

/** What the seller lets the client order on account today. */
async function creditWith({ knex, markets, seller, showsCredit }: DeskView, clientId: string) {
  const client = showsCredit ? await entityFacts(knex, markets, clientId) : null
  return client && creditOf(knex, markets, client, seller.id)
}

/** What the seller itself pays today for what it is asked for, by article. */
async function buyPrices(
  { knex, markets, seller, showsPrices }: DeskView,
  articles: readonly ArticleFacts[],
  pieces: ReadonlyMap<string, number>
): Promise<ReadonlyMap<string, number>> {
  if (!showsPrices || !articles.length) {
    return new Map()
  }
  const queries = articles.map((article) => ({
    ...article,
    quantity: pieces.get(article.sku) ?? 1,
  }))
  const { prices } = await priceLines(knex, markets, seller, queries, new Date())
  return new Map([...prices].map(([sku, { unit_price_minor }]) => [sku, unit_price_minor]))
}

interface Parts {
  view: DeskView
  offer: SummedOffer
  lines: LineRow[]
  order: BulkOrder
  record: Awaited<ReturnType<typeof findPartnerOrder>>
}

async function segmentsOf({ view, offer, lines, order, record }: Parts): Promise<DeskSegment[]> {
  const { knex, seller, showsPrices } = view
  const skus = new Map(order.lines.map((line) => [line.id, line.sku ?? line.title]))
  const pieces = new Map<string, number>()
  for (const { line_id, quantity } of lines) {
    const sku = skus.get(line_id) ?? ""
    pieces.set(sku, (pieces.get(sku) ?? 0) + quantity)
  }
  const locations = [...new Set(lines.map(({ location_id }) => location_id))]
  const [articles, owners] = await Promise.all([
    findArticles(knex, { skus: [...pieces.keys()] }),
    ownersOfSources(knex, locations),
  ])
  const names = new Map(articles.map(({ sku, name }) => [sku, name]))
  const bought = await buyPrices(view, articles, pieces)
  const sources = await segmentSources(view, offer, lines, order)
  const above = sellersAbove(offer.chain, seller.id)
  return locations.map((location) => {
    const planned = record.plan.segments.find(({ location_id }) => location_id === location)
    const origin = originOf(owners.get(location) ?? null, seller.id, above)
    return {
      location_id: location,
      origin,
      source:
        planned && origin !== "network"
          ? { name: planned.source.name, city: planned.source.city }
          : null,
      ready_date: planned?.ready_date ?? null,
      arrival_date: planned?.arrival_date ?? null,
      lines: lines
        .filter(({ location_id }) => location_id === location)
        .map(({ line_id, quantity, taken, unit_price_minor }) => {
          const sku = skus.get(line_id) ?? ""
          return {
            line_id,
            sku,
            name: names.get(sku) ?? {},
            quantity,
            taken,
            unit_price_minor: showsPrices ? unit_price_minor : null,
            buy_price_minor: bought.get(sku) ?? null,
          }
        }),
      sources: sources.get(location) ?? [],
    }
  })
}

/**
 * An order as the seller it was offered to sees it: its lines by whose stock they come from, the place they go to, the
 * client's price and its own, and the other sources it could come from. Fourteen statements at most, however long it is.
 *
 * @throws MedusaError NOT_FOUND for another seller's
 */
export async function deskOrder(view: DeskView, id: string): Promise<DeskOrder> {
  const { knex, seller, showsPrices } = view
  const offer = await findOffer(knex, seller.id, id)
  const [lines, order, record, client_credit] = await Promise.all([
    offeredLines(knex, id),
    readOrder(knex, offer.order_id),
    findPartnerOrder(knex, null, offer.order_id),
    creditWith(view, offer.entity_id),
  ])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${id} was not found`)
  }
  return {
    ...deskRow(offer, showsPrices),
    purchase_order_number: record.po_number,
    comment: record.comment,
    delivery: deliveryOf(order),
    client_credit,
    segments: await segmentsOf({ view, offer, lines, order, record }),
  }
}
