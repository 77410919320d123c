import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { InboxPage } from "../../../contract"
import { languageOf } from "../../../domain/message"
import { inboxPage } from "../../../queries/inbox"
import type { StoreGetInboxType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<InboxPage>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { limit, offset, language } = req.validatedQuery as StoreGetInboxType
  const customer = req.auth_context.actor_id
  res.json(await inboxPage(knex, { customer, limit, offset, language: languageOf(language) }))
}
