import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { PartnerContext } from "../../domain/partner-context"
import { mergeGrants } from "../../domain/rights/merge-grants"
import { seatsOf } from "../../domain/rights/seats-of"
import { type BranchNode, branchNode } from "../../queries/branches"
import { withMarket } from "../../queries/entity-facts"
import { type MembershipRow, validMemberships } from "../../queries/memberships"
import type { PartnerRequest } from "./partner-request"

export const ENTITY_HEADER = "x-entity-id"
export const BRANCH_HEADER = "x-branch-id"

/** Without a header it is the whole entity, or the first branch of somebody who sits in branches only. */
function activeBranch(row: MembershipRow, asked: string | undefined): string | null {
  const seatedAbove = row.seats.some(({ node_id }) => row.entity_path.includes(node_id))
  return asked ?? (seatedAbove ? null : row.seats[0].node_id)
}

function contextOf(
  markets: MarketsService,
  row: MembershipRow,
  branch: BranchNode | null
): PartnerContext {
  const path = branch?.path ?? row.entity_path
  const seats = seatsOf(row.seats)
  const grants = mergeGrants(seats, path)
  return {
    customer_id: row.customer_id,
    employee_id: row.employee_id,
    employee_name: row.employee_name,
    email: row.email,
    locale: row.locale,
    roles: row.seats.filter(({ node_id }) => path.includes(node_id)).map(({ role }) => role),
    permissions: new Set(grants.keys()),
    grants,
    seats,
    entity: { ...withMarket(markets, row), ...branch?.place },
    branch: branch && { id: branch.id, name: branch.name, subtree: branch.subtree },
    acting_staff: row.acting_staff,
  }
}

/**
 * Who a customer is at a legal entity, or at one of its branches, now.
 *
 * @returns null where no valid seat reaches it
 */
export async function partnerContext(
  knex: Knex,
  markets: MarketsService,
  who: { customer_id: string; entity_id: string; branch_id?: string }
): Promise<PartnerContext | null> {
  const [row] = await validMemberships(knex, who.customer_id, who.entity_id)
  if (!row) {
    return null
  }
  const branchId = activeBranch(row, who.branch_id)
  const branch = branchId ? await branchNode(knex, row.id, branchId) : null
  const context = contextOf(markets, row, branch)
  return (branchId && !branch) || !context.roles.length ? null : context
}

/** Fills `req.partner` from the headers; an entity or branch that is not the caller's does not exist for it. */
export async function fillPartnerContext(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const entity_id = req.get(ENTITY_HEADER)
  if (!entity_id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Name the legal entity you act for in the header ${ENTITY_HEADER}.`
    )
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const partner = await partnerContext(knex, req.scope.resolve(MARKETS_MODULE), {
    customer_id: req.auth_context.actor_id,
    entity_id,
    branch_id: req.get(BRANCH_HEADER),
  })
  if (!partner) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Legal entity ${entity_id} was not found.`)
  }
  ;(req as PartnerRequest).partner = partner
  next()
}
