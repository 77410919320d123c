import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  type EntityFacts,
  entityFacts,
  type PartnerRequest,
  type Permission,
} from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import { sellerIdsOf } from "../../queries/chain-of"

const WHOLE = ["entity", "group"]

/** Who acts for a seller. */
export interface ActingSeller {
  seller_id: string
  employee_id: string
  employee_name: string
}

/** Whether a right reaches the legal entity as a whole, so that its holder acts for the seller. */
export const actsForSeller = (
  { partner }: Pick<PartnerRequest, "partner">,
  permission: Permission
): boolean => WHOLE.includes(partner.grants.get(permission)?.scope ?? "")

/**
 * The seller a request acts for: a seller's clients and their orders belong to a legal entity as a whole, so a right that
 * reaches no further than a branch or one's own shows none.
 *
 * @throws MedusaError NOT_FOUND where the right does not reach the entity
 */
export function sellerOfRequest(
  { partner }: Pick<PartnerRequest, "partner">,
  permission: Permission
): ActingSeller {
  if (!actsForSeller({ partner }, permission)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found")
  }
  return {
    seller_id: partner.entity.id,
    employee_id: partner.employee_id,
    employee_name: partner.employee_name,
  }
}

/**
 * The client that the path of a request names by `id`, with the seller that serves it today.
 *
 * @throws MedusaError NOT_FOUND for a company that the active entity does not serve, or beyond the right's reach
 */
export async function clientOfRequest(
  req: PartnerRequest,
  permission: Permission
): Promise<ActingSeller & { client: EntityFacts }> {
  const seller = sellerOfRequest(req, permission)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id } = req.params
  const [client, sellers] = await Promise.all([
    entityFacts(knex, req.scope.resolve(MARKETS_MODULE), id),
    sellerIdsOf(knex, [id]),
  ])
  if (!client || sellers.get(id) !== seller.seller_id) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Client ${id} was not found`)
  }
  return { ...seller, client }
}
