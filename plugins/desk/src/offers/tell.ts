import type { Transaction } from "@orac/bulk"
import { peopleWith, personOf } from "@orac/companies"
import { type Message, notify } from "@orac/notifications"
import type { OfferNews } from "../messages"
import type { OfferRow } from "./rows"

type Told = Pick<
  OfferRow,
  "order_id" | "display_id" | "entity_id" | "entity_name" | "customer_id" | "seller_id"
> &
  Partial<Pick<OfferRow, "id" | "seller_name" | "reason" | "promised_on" | "deadline_at" | "chain">>

const newsOf = (offer: Told): OfferNews => ({
  number: String(offer.display_id),
  order_id: offer.order_id,
  offer_id: offer.id ?? "",
  client: offer.entity_name,
  seller: offer.seller_name ?? "ORAC",
  reason: offer.reason ?? null,
  date: offer.promised_on ?? null,
  deadline: offer.deadline_at?.toISOString() ?? null,
  time_zone:
    offer.chain?.find(({ seller_id }) => seller_id === offer.seller_id)?.time_zone ?? "UTC",
})

/** Tells those of a seller who may decide; `key` tells one event of an offer from another of its kind. */
export async function tellSeller(
  trx: Transaction,
  message: Message<OfferNews>,
  offer: Told & { id: string },
  key = offer.id
): Promise<void> {
  const { seller_id } = offer
  if (seller_id) {
    const people = await peopleWith(trx, seller_id, "dealer.orders.decide")
    const recipients = people.map((person) => ({ ...person, entity_id: seller_id }))
    await notify(trx, { message, data: newsOf(offer), key, recipients })
  }
}

/** Tells who ordered. */
export async function tellClient(
  trx: Transaction,
  message: Message<OfferNews>,
  offer: Told & { id: string }
): Promise<void> {
  const people = await personOf(trx, offer.customer_id)
  const recipients = people.map((person) => ({ ...person, entity_id: offer.entity_id }))
  await notify(trx, { message, data: newsOf(offer), key: offer.id, recipients })
}
