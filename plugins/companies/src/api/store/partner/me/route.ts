import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { EntityChoice, PartnerMe } from "../../../../contract"
import { permissionsOf } from "../../../../domain/permissions"
import { type MembershipRow, validMemberships } from "../../../../queries/memberships"
import { entityRef } from "../../../../queries/entity-view"

const choice = (markets: MarketsService, row: MembershipRow): EntityChoice => ({
  ...entityRef(markets, row),
  role: row.role,
  permissions: [...permissionsOf(row.role)],
})

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PartnerMe>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await validMemberships(knex, req.auth_context.actor_id)
  if (!rows.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This account does not belong to a partner company, or its access has ended."
    )
  }
  const [{ employee_id: id, employee_name: name, email, locale }] = rows
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  res.json({
    employee: { id, name, email, locale },
    entities: rows.map((row) => choice(markets, row)),
  })
}
