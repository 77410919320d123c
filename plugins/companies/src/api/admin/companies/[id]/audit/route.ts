import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { AuditPage } from "../../../../../contract"
import { auditEntries } from "../../../../../queries/audit-entries"
import type { AdminGetAuditType } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AuditPage>) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await knex("legal_entity").where({ id, deleted_at: null }).first("group_id")
  if (!entity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${id} was not found.`)
  }
  const { group_id } = entity
  const page = req.validatedQuery as AdminGetAuditType
  res.json(await auditEntries(knex, { group_id, entities: [id], whole_group: true, ...page }))
}
