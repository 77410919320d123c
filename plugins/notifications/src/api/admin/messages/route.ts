import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminMessageList } from "../../../contract"
import { listMessages } from "../../../queries/admin-messages"
import { mailProblem } from "../../../sending/settings"
import type { AdminGetMessagesType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminMessageList>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filter = req.validatedQuery as AdminGetMessagesType
  const mail_problem = mailProblem()
  res.json({ ...(await listMessages(knex, filter, !mail_problem)), mail_problem })
}
