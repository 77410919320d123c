import type { Knex } from "@orac/bulk"
import { readOrder } from "@orac/bulk"
import type { AdminOrderOffers, OfferStep, QueueRow } from "../contract"
import { OFFER_COLUMNS, OFFER_SUMS, stepOf, type SummedOffer } from "./offer-rows"

async function offersOf(knex: Knex, orderId: string): Promise<SummedOffer[]> {
  const { rows } = await knex.raw(
    `select ${OFFER_COLUMNS} from seller_offer o ${OFFER_SUMS}
      where o.order_id = ? and o.deleted_at is null order by o.attempt, o.created_at, o.id`,
    [orderId]
  )
  return rows
}

/** The way of an order to its sellers, the first asked first. */
export const orderOffers = async (knex: Knex, orderId: string): Promise<OfferStep[]> =>
  (await offersOf(knex, orderId)).map(stepOf)

/** The same for staff: with who answered and the pieces of each line. */
export async function staffOffers(knex: Knex, orderId: string): Promise<AdminOrderOffers> {
  const offers = await offersOf(knex, orderId)
  const [order, lines] = await Promise.all([
    offers.length ? readOrder(knex, orderId) : null,
    knex("seller_offer_line")
      .whereIn(
        "offer_id",
        offers.map(({ id }) => id)
      )
      .whereNull("deleted_at")
      .orderBy("id"),
  ])
  const skus = new Map(order?.lines.map((line) => [line.id, line.sku ?? line.title]))
  return {
    offers: offers.map((offer) => ({
      ...stepOf(offer),
      answered_by: offer.answered_by_name,
      lines: lines
        .filter(({ offer_id }) => offer_id === offer.id)
        .map(({ line_id, quantity, taken }) => ({
          line_id,
          sku: skus.get(line_id) ?? "",
          quantity,
          taken,
        })),
    })),
  }
}

/** What no seller took, the longest waiting first. */
export async function staffQueue(
  knex: Knex,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ queue: QueueRow[]; count: number }> {
  const { rows } = await knex.raw(
    `select ${OFFER_COLUMNS}, count(*) over ()::int as count from seller_offer o ${OFFER_SUMS}
      where o.seller_id is null and o.state = 'offered' and o.deleted_at is null
      order by o.created_at, o.id limit ? offset ?`,
    [limit, offset]
  )
  const queue = (rows as SummedOffer[]).map((offer) => ({
    ...stepOf(offer),
    order_id: offer.order_id,
    display_id: offer.display_id,
    client: { id: offer.entity_id, name: offer.entity_name },
    goods_minor: Number(offer.goods_minor),
    currency_code: offer.currency_code,
    sellers: offer.chain.map(({ seller_id, name }) => ({ id: seller_id, name })),
    is_demo: offer.is_demo,
  }))
  return { queue, count: rows[0]?.count ?? 0 }
}
