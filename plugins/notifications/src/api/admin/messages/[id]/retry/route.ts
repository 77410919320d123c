import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { retryMessage } from "../../../../../queries/retry-message"
import { MAIL_DUE } from "../../../../../sending/mail-due"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await retryMessage(knex, id))) {
    const text = `Message ${id} was not found, has been sent already, or its text is no longer kept.`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, text)
  }
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name: MAIL_DUE, data: {} })
  res.status(202).json({ id })
}
