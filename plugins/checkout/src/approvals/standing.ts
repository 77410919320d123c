import { type Knex, rows, type Transaction } from "@orac/bulk"
import { type LineSeat, seatsInLine } from "@orac/companies"
import type { Case, Decision } from "../domain/approvals/progress"
import type { ApprovalRow, AskedOrder } from "./approval-rows"
import { nodesOf } from "./assess"
import { decidersAmong } from "./people"

/** The columns of \`approval\` that \`Asked\` names. */
export const ASKED = `approval.id, approval.entity_id, approval.branch_id, approval.cost_centre_id, approval.employee_id,
  approval.demands, approval.escalations,
  jsonb_build_object('total_minor', approval."order"->'total_minor') as "order"`

/** A decision with who said it and when. */
export interface DecisionRow extends Decision {
  approval_id: string
  employee_name: string
  comment: string | null
  by_link: boolean
  created_at: Date
}

/** A request with the people and the words of this moment. */
export interface Standing {
  one: Case
  seats: LineSeat[]
  decisions: DecisionRow[]
}

const decisionsOf = (knex: Knex | Transaction, ids: readonly string[]) =>
  rows<DecisionRow>(
    knex,
    `select approval_id, rule_id, step, employee_id, employee_name, verdict, comment, by_link, created_at
       from approval_decision where approval_id = any(?::text[]) and deleted_at is null
      order by created_at, id`,
    [[...ids]]
  )

/** What of a request says where it stands. */
export interface Asked extends Pick<
  ApprovalRow,
  "id" | "entity_id" | "branch_id" | "cost_centre_id" | "employee_id" | "demands" | "escalations"
> {
  order: Pick<AskedOrder, "total_minor">
}

/**
 * Where requests stand: who may decide them now and what has been said. One statement for all
 * decisions, one for each place in the house that orders.
 */
export async function standingsOf(
  knex: Knex | Transaction,
  approvals: readonly Asked[]
): Promise<Map<string, Standing>> {
  const places = new Map(
    approvals.map((row) => [nodesOf(row.entity_id, row).join(" "), nodesOf(row.entity_id, row)])
  )
  const seats = new Map<string, LineSeat[]>()
  for (const [key, nodes] of places) {
    seats.set(key, await seatsInLine(knex, nodes))
  }
  const decisions = approvals.length
    ? await decisionsOf(
        knex,
        approvals.map(({ id }) => id)
      )
    : []
  return new Map(
    approvals.map((row) => {
      const here = seats.get(nodesOf(row.entity_id, row).join(" ")) ?? []
      const said = decisions.filter(({ approval_id }) => approval_id === row.id)
      return [row.id, { one: caseOf(row, here, said), seats: here, decisions: said }]
    })
  )
}

const caseOf = (row: Asked, seats: readonly LineSeat[], decisions: readonly Decision[]): Case => ({
  lines: row.demands.map(({ rule }) => ({ rule_id: rule.id, steps: rule.steps })),
  decisions,
  deciders: decidersAmong(seats),
  requester: row.employee_id,
  total_minor: row.order.total_minor,
  escalations: row.escalations,
})

/** The same of one request. */
export async function standingOf(knex: Knex | Transaction, row: Asked): Promise<Standing> {
  const standing = (await standingsOf(knex, [row])).get(row.id)
  if (!standing) {
    throw new Error(`the request ${row.id} has no standing`)
  }
  return standing
}
