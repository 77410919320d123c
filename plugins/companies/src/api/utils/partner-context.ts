import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { PartnerContext } from "../../domain/partner-context"
import { permissionsOf } from "../../domain/permissions"
import { type MembershipRow, validMemberships } from "../../queries/memberships"
import { withMarket } from "../../queries/entity-facts"
import type { PartnerRequest } from "./partner-request"

export const ENTITY_HEADER = "x-entity-id"

const contextOf = (markets: MarketsService, row: MembershipRow): PartnerContext => ({
  customer_id: row.customer_id,
  employee_id: row.employee_id,
  employee_name: row.employee_name,
  email: row.email,
  locale: row.locale,
  role: row.role,
  permissions: permissionsOf(row.role),
  entity: withMarket(markets, row),
})

/** Fills `req.partner` from the `x-entity-id` header; an entity that is not the caller's does not exist for it. */
export async function fillPartnerContext(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const entityId = req.get(ENTITY_HEADER)
  if (!entityId) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Name the legal entity you act for in the header ${ENTITY_HEADER}.`
    )
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [row] = await validMemberships(knex, req.auth_context.actor_id, entityId)
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Legal entity ${entityId} was not found.`)
  }
  ;(req as PartnerRequest).partner = contextOf(req.scope.resolve(MARKETS_MODULE), row)
  next()
}
