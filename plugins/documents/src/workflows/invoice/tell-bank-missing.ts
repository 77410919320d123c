import type { Knex } from "@orac/bulk"
import { peopleWith } from "@orac/companies"
import { notify } from "@orac/notifications"
import { bankMissing } from "../../messages"
import type { SoldOrder } from "./sellers-of"

/** Tells the heads of sellers, once an order, why its invoice cannot be issued. */
export async function tellBankMissing(knex: Knex, parts: readonly SoldOrder[]): Promise<void> {
  await knex.transaction(async (trx) => {
    for (const { seller_id, order } of parts) {
      const people = await peopleWith(trx, seller_id ?? "", "entity.edit")
      await notify(trx, {
        message: bankMissing,
        data: { number: String(order.display_id) },
        key: order.id,
        recipients: people.map((person) => ({ ...person, entity_id: seller_id ?? undefined })),
      })
    }
  })
}
