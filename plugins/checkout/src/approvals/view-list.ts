import { rows } from "@orac/bulk"
import type { ApprovalRow as RowView } from "../contract"
import type { Desk } from "../desk"
import { turnsOf, waitingFor } from "../domain/approvals/progress"
import { type ApprovalRow, type ApprovalView, listApprovals, readApprovals } from "./approval-rows"
import { ASKED, type Asked, type Standing, standingsOf } from "./standing"

/** A request as a line of a list. */
export function rowView(desk: Desk, row: ApprovalRow, { one }: Standing): RowView {
  const { employee_id, permissions } = desk.partner
  const waiting = row.state === "pending" ? waitingFor(one) : []
  const people = waiting.flatMap(({ deciders, agreed }) =>
    deciders.filter((decider) => !agreed.includes(decider.employee_id))
  )
  return {
    id: row.id,
    pad_id: row.pad_id,
    pad_name: row.order.pad_name,
    state: row.state,
    requester: { employee_id: row.employee_id, name: row.employee_name },
    created_at: row.created_at.toISOString(),
    deadline_at: row.deadline_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
    line_count: row.order.lines.length,
    total_minor: permissions.has("price.view") ? row.order.total_minor : 0,
    currency_code: row.order.currency_code,
    order_id: row.order_id,
    reasons_asked: row.demands.flatMap(({ reasons }) => reasons),
    waiting_for: [...new Map(people.map((one) => [one.employee_id, one])).values()].map(
      ({ employee_id: id, name }) => ({ employee_id: id, name })
    ),
    can_decide: permissions.has("approval.decide") && turnsOf(employee_id, waiting).length > 0,
  }
}

interface Page {
  limit: number
  offset: number
}

/** The requests whose turn is the employee's now, what is due first in front. */
async function toDecide({ knex, partner }: Desk, { limit, offset }: Page): Promise<ApprovalRow[]> {
  if (!partner.permissions.has("approval.decide")) {
    return []
  }
  const pending = await rows<Asked>(
    knex,
    `select ${ASKED} from approval
      where entity_id = ? and state = 'pending' and deleted_at is null order by deadline_at, id`,
    [partner.entity.id]
  )
  const standings = await standingsOf(knex, pending)
  const own = pending.filter(
    ({ id }) => turnsOf(partner.employee_id, waitingFor(standings.get(id)!.one)).length
  )
  return await readApprovals(
    knex,
    own.slice(offset, offset + limit).map(({ id }) => id)
  )
}

/** Requests as the employee may look at them; to decide are only those whose turn is his now. */
export async function viewApprovals(
  desk: Desk,
  { view, ...page }: Page & { view: ApprovalView }
): Promise<RowView[]> {
  const found =
    view === "decide"
      ? await toDecide(desk, page)
      : await listApprovals(desk.knex, desk.partner, { view, ...page })
  const standings = await standingsOf(desk.knex, found)
  return found.map((row) => rowView(desk, row, standings.get(row.id)!))
}
