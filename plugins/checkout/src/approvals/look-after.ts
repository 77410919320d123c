import { type Knex, rows, type Transaction } from "@orac/bulk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Refusal } from "@orac/companies"
import { satisfiable } from "../domain/approvals/approvers"
import { isOpen, stepsOf } from "../domain/approvals/progress"
import { lockApproval, writeState } from "./approval-rows"
import { endApproval } from "./end-approval"
import { LIVE } from "./live"
import { placeApproved } from "./settle"
import { ASKED, type Asked, type Standing, standingsOf } from "./standing"
import { tellStuck } from "./tell"

/** A request that waits, with the ground it stands on. */
interface Waiting extends Asked {
  state: "pending" | "needs_reconfirm"
  /** Sent by a member of staff, whose seat at the partner lasts an hour. */
  by_staff: boolean
  is_blocked: boolean
  is_closed: boolean
}

const WAITING = `
select ${ASKED}, approval.state,
       exists (select from employee p where p.id = approval.employee_id and p.acting_staff is not null
                  and p.deleted_at is null) as by_staff,
       not exists (select from legal_entity e where e.id = approval.entity_id and e.status = 'active'
                      and e.deleted_at is null) as is_blocked,
       exists (select from unnest(array[approval.branch_id, approval.cost_centre_id]) as place
                where place is not null and not exists (
                  select from org_node n where n.id = place and n.status = 'active' and n.deleted_at is null))
         as is_closed
  from approval
 where ${LIVE} and approval.state <> 'approved' and (:id::text is null or approval.id = :id)
 order by approval.created_at`

type Outcome = { end: Refusal } | "agreed" | "stuck" | null

const END = {
  ENTITY_BLOCKED: "This legal entity may not order now.",
  NODE_CLOSED: "The branch or the cost centre of the order is closed.",
  REQUESTER_GONE: "The requester may no longer order.",
} as const

const ended = (code: keyof typeof END): Outcome => ({
  end: { code, message: END[code], facts: {} },
})

function outcomeOf(row: Waiting, { one, seats }: Standing): Outcome {
  const maySend = seats.some(
    ({ employee_id, grants }) => employee_id === row.employee_id && grants["approval.request"]
  )
  if (row.is_blocked) {
    return ended("ENTITY_BLOCKED")
  }
  if (row.is_closed) {
    return ended("NODE_CLOSED")
  }
  if (!maySend && !row.by_staff) {
    return ended("REQUESTER_GONE")
  }
  const open = row.state === "pending" ? stepsOf(one).filter(isOpen) : null
  return open && (!open.length ? "agreed" : open.every(satisfiable) ? null : "stuck")
}

/** What has to be done about requests that wait: one of them, or all. */
async function outcomes(knex: Knex | Transaction, id: string | null = null) {
  const waiting = await rows<Waiting>(knex, WAITING, { id })
  const standings = await standingsOf(knex, waiting)
  return waiting.flatMap((row) => {
    const outcome = outcomeOf(row, standings.get(row.id)!)
    return outcome ? [{ id: row.id, outcome }] : []
  })
}

/** Carries out what is still to be done about a request once it is locked. @returns whether it is to be placed now */
async function carryOut(trx: Transaction, id: string): Promise<boolean> {
  const row = await lockApproval(trx, id)
  const [found] = row ? await outcomes(trx, id) : []
  if (!row || !found) {
    return false
  }
  if (found.outcome === "stuck") {
    await tellStuck(trx, row)
  } else if (found.outcome === "agreed") {
    await writeState(trx, id, { state: "approved" })
  } else {
    await endApproval(trx, row, "void", { reasons: [found.outcome.end] })
  }
  return found.outcome === "agreed"
}

/**
 * Looks after requests around which the house has changed: ends those whose requester, branch, cost centre or legal
 * entity may order no more, agrees to those that need nobody's word any more, and tells where nobody may decide.
 */
export async function lookAfter(container: MedusaContainer, now: Date): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id } of await outcomes(knex)) {
    try {
      if (await knex.transaction((trx) => carryOut(trx, id))) {
        await placeApproved(container, id, now)
      }
    } catch (error) {
      logger.error(`Approval ${id} has lost its ground and cannot be handled`, error as Error)
    }
  }
}
