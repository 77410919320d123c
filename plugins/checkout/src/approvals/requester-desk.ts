import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Knex, rows } from "@orac/bulk"
import { entityFacts, type PartnerContext, type Permission, partnerContext } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { Desk } from "../desk"
import { refuse } from "../refusals"
import type { ApprovalRow } from "./approval-rows"

/** What placing asks of a requester whose order others have agreed to. */
const PLACING = ["approval.request", "preorder.place"] as const satisfies Permission[]

/**
 * A member of ORAC's staff who sent an order in a partner's name: the seat lasted an hour, and is gone by nature when
 * the partner's own people have agreed.
 */
async function staffContext(
  knex: Knex,
  markets: MarketsService,
  { employee_id, entity_id }: ApprovalRow
): Promise<PartnerContext | null> {
  const [person] = await rows<{ name: string; customer_id: string; email: string; staff: string }>(
    knex,
    `select name, customer_id, email, acting_staff as staff from employee
      where id = ? and acting_staff is not null and deleted_at is null`,
    [employee_id]
  )
  const entity = person && (await entityFacts(knex, markets, entity_id))
  const grants = new Map(
    PLACING.map((code) => [code, { scope: "entity" as const, limit_minor: null }] as const)
  )
  return entity
    ? {
        customer_id: person.customer_id,
        employee_id,
        employee_name: person.name,
        email: person.email,
        locale: null,
        roles: [],
        permissions: new Set(grants.keys()),
        grants,
        seats: [],
        entity,
        branch: null,
        acting_staff: person.staff,
      }
    : null
}

/**
 * The desk of whoever sent a request, as it stands now.
 *
 * @throws CheckoutRefused REQUESTER_GONE
 */
export async function requesterDesk(
  container: MedusaContainer,
  row: ApprovalRow,
  now: Date
): Promise<Desk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const { customer_id, entity_id, branch_id } = row
  const who = { customer_id, entity_id, branch_id: branch_id ?? undefined }
  const partner =
    (await staffContext(knex, markets, row)) ?? (await partnerContext(knex, markets, who))
  return partner?.permissions.has("approval.request")
    ? { container, knex, markets, partner, now, known: { articles: new Map(), prices: new Map() } }
    : refuse("REQUESTER_GONE", "The requester may no longer order.")
}
