import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { AdminMessage } from "../../../../contract"
import { languageOf, withoutSecrets } from "../../../../domain/message"
import { findMessage } from "../../../../queries/admin-messages"
import { rendered } from "../../../../sending/rendered"
import { mailProblem } from "../../../../sending/settings"

/** Without a mail server staff hand one-time addresses on themselves; otherwise these are the recipient's alone. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ message: AdminMessage }>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const hasServer = !mailProblem()
  const found = await findMessage(knex, req.params.id, hasServer)
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Message ${req.params.id} was not found.`)
  }
  const { row } = found
  const content = hasServer ? withoutSecrets(found.content) : found.content
  const letter = rendered(content, languageOf(row.locale), row.entity_id)
  res.json({ message: { ...row, ...letter } })
}
