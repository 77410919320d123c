import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { InboxRead } from "../../../../contract"
import { inboxPage, markAllRead, markRead } from "../../../../queries/inbox"
import type { StoreReadInboxType } from "../validators"

const FIGURES = { limit: 0, offset: 0, language: "en" } as const

export async function POST(
  req: AuthenticatedMedusaRequest<StoreReadInboxType>,
  res: MedusaResponse<InboxRead>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const customer = req.auth_context.actor_id
  if ("all" in req.validatedBody) {
    await markAllRead(knex, customer)
  } else if (!(await markRead(knex, customer, req.validatedBody.ids))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The message was not found in your inbox.")
  }
  const { unread } = await inboxPage(knex, { customer, ...FIGURES })
  res.json({ unread })
}
