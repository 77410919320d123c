import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Owner, partnerContext, type Permission, sees } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import { ownerOfOrder } from "../../orders/order-rows"
import { ownerOfCart } from "../../pads/pad-rows"

const OWNERS = {
  cart: { ownerOf: ownerOfCart, permission: "cart.edit" },
  order: { ownerOf: ownerOfOrder, permission: "order.view" },
} as const satisfies Record<string, { ownerOf: typeof ownerOfCart; permission: Permission }>

async function isOwnCustomers(
  req: AuthenticatedMedusaRequest,
  kind: "cart" | "order",
  id: string
): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: kind, fields: ["customer_id"], filters: { id } })
  return data[0]?.customer_id === req.auth_context.actor_id
}

/** Core's routes name no branch: the caller sees what he sees at the whole entity or at the owner's branch. */
async function seesAt(
  req: AuthenticatedMedusaRequest,
  permission: Permission,
  owner: Owner,
  branch_id?: string
): Promise<boolean> {
  const partner = await partnerContext(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    req.scope.resolve(MARKETS_MODULE),
    { customer_id: req.auth_context.actor_id, entity_id: owner.entity_id, branch_id }
  )
  return partner !== null && sees(partner, permission, owner)
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
  const { ownerOf, permission } = OWNERS[kind]
  const owner = await ownerOf(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (!owner) {
    return await isOwnCustomers(req, kind, id)
  }
  return (
    (await seesAt(req, permission, owner)) ||
    (owner.branch_id !== null && (await seesAt(req, permission, owner, owner.branch_id)))
  )
}
