import type { Transaction } from "@orac/bulk"
import { peopleWith } from "@orac/companies"
import { type Message, notify } from "@orac/notifications"
import type { ClientNews } from "./messages"

/** What has happened with a client, for each seller it concerns. */
export interface News {
  entity_id: string
  sellers: readonly (string | null)[]
  /** Who serves the client by what has happened. */
  serving: string | null
}

async function namesOf(trx: Transaction, news: readonly News[]): Promise<Map<string, string>> {
  const { rows } = await trx.raw(
    "select id, concat_ws(', ', name, delivery_city) as name from legal_entity where id = any(?)",
    [news.map(({ entity_id }) => entity_id)]
  )
  return new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}

/**
 * Tells each seller once, however many clients it is about: two statements a seller. No seller learns who another
 * one is.
 *
 * @param key of the event: the same event never tells twice
 */
export async function tellSellers(
  trx: Transaction,
  message: Message<ClientNews>,
  key: string,
  news: readonly News[]
): Promise<void> {
  const sellers = new Set(news.flatMap((one) => one.sellers).filter((id) => id !== null))
  if (!sellers.size) {
    return
  }
  const names = await namesOf(trx, news)
  for (const seller of [...sellers].sort()) {
    const own = news.filter((one) => one.sellers.includes(seller))
    const named = (isServing: boolean) =>
      own
        .filter(({ serving }) => (serving === seller) === isServing)
        .map(({ entity_id }) => names.get(entity_id)!)
        .sort()
    const people = await peopleWith(trx, seller, "dealer.customers.view")
    await notify(trx, {
      message,
      key: `${key}:${seller}`,
      data: { yours: named(true), others: named(false) },
      recipients: people.map((person) => ({ ...person, entity_id: seller })),
    })
  }
}
