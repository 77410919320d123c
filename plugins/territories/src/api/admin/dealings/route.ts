import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changeNetwork } from "../../../binding/change-network"
import { recordDealings } from "../../../network/dealings"
import { staffAuthor } from "../../utils/staff-author"
import type { AdminRecordDealingsType } from "./validators"

/** Imports what sellers had with clients before; clients that have a seller stay, contradictions become cases. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordDealingsType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const { source, rows } = req.validatedBody
  const dealings = rows.map((row) => ({ ...row, source }))
  const changed = await changeNetwork(knex, author, async (trx) => {
    await recordDealings(trx, dealings, author.by)
    return dealings.length
  })
  res.json({ recorded: changed!.result, effect: changed!.effect })
}
