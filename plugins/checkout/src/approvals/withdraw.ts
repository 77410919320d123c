import type { Desk } from "../desk"
import { lockApproval, notFound } from "./approval-rows"
import { takeBack } from "./end-approval"

/**
 * Takes back a request of one's own: what it held is free, the pad may be changed again.
 *
 * @throws CheckoutRefused APPROVAL_ENDED where it does not wait any more
 * @throws MedusaError NOT_FOUND for another's request
 */
export async function withdraw({ knex, partner }: Desk, id: string): Promise<void> {
  await knex.transaction(async (trx) => {
    const row = await lockApproval(trx, id)
    if (row?.entity_id !== partner.entity.id || row.employee_id !== partner.employee_id) {
      return notFound(id)
    }
    await takeBack(trx, row)
  })
}
