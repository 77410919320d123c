import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { partnerContext, type Permission } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import { entityOfOrder } from "../../orders/order-rows"
import { entityOfCart } from "../../pads/pad-rows"

const OWNERS = {
  cart: { entityOf: entityOfCart, permission: "cart.edit" },
  order: { entityOf: entityOfOrder, permission: "order.view" },
} as const satisfies Record<string, { entityOf: typeof entityOfCart; permission: Permission }>

async function isOwnCustomers(
  req: AuthenticatedMedusaRequest,
  kind: "cart" | "order",
  id: string
): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: kind, fields: ["customer_id"], filters: { id } })
  return data[0]?.customer_id === req.auth_context.actor_id
}

/**
 * Whether the caller may see a cart or an order: as an employee of the legal entity it belongs to,
 * or as its own customer where it is no partner's. The membership counts now, not when it was made.
 */
export async function maySee(
  req: AuthenticatedMedusaRequest,
  kind: "cart" | "order",
  id: string
): Promise<boolean> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entityOf, permission } = OWNERS[kind]
  const entityId = await entityOf(knex, id)
  if (!entityId) {
    return await isOwnCustomers(req, kind, id)
  }
  const partner = await partnerContext(knex, req.scope.resolve(MARKETS_MODULE), {
    customer_id: req.auth_context.actor_id,
    entity_id: entityId,
  })
  return partner?.permissions.has(permission) ?? false
}
