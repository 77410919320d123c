import { type Knex, rows } from "@orac/bulk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lockApproval } from "./approval-rows"
import { endApproval } from "./end-approval"
import { placeApproved } from "./settle"

/** What is agreed to and not placed after so long was left by a server that stopped. */
const LEFT_AFTER_SECONDS = 30

const LEFT = `
select id, expires_at <= :now as is_over from approval
 where state = 'approved' and deleted_at is null
   and updated_at <= :now::timestamptz - ${LEFT_AFTER_SECONDS} * interval '1 second'
 order by updated_at`

/** Ends what could not be placed until the end of its time: nothing is held for ever. */
const giveUp = (knex: Knex, id: string) =>
  knex.transaction(async (trx) => {
    const row = await lockApproval(trx, id)
    if (row?.state === "approved") {
      await endApproval(trx, row, "expired")
    }
  })

/** Places what is agreed to and was left by a server that stopped, or that could not be placed before. */
export async function placeLeft(container: MedusaContainer, now: Date): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id, is_over } of await rows<{ id: string; is_over: boolean }>(knex, LEFT, { now })) {
    await placeApproved(container, id, now).catch((error: Error) =>
      logger.error(`Approval ${id} is agreed to and cannot be placed`, error)
    )
    if (is_over) {
      await giveUp(knex, id)
    }
  }
}
