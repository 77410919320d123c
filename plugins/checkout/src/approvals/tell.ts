import { rows, type Transaction } from "@orac/bulk"
import { type LineSeat, peopleWith } from "@orac/companies"
import { notify, type Recipient } from "@orac/notifications"
import type { Waiting } from "../domain/approvals/progress"
import type { ApprovalRow } from "./approval-rows"
import { createLinks } from "./links"
import { type ApprovalNews, asked, outcome, reminded, stuck, type Told } from "./messages"

type News = Pick<ApprovalRow, "id" | "order" | "employee_name" | "deadline_at">

const newsOf = ({ id, order, employee_name, deadline_at }: News): ApprovalNews => ({
  approval_id: id,
  pad: order.pad_name,
  requester: employee_name,
  total: { minor: order.total_minor, currency_code: order.currency_code },
  deadline: new Date(deadline_at).toISOString(),
  time_zone: order.time_zone,
})

/** Those whose turn it is and who have not agreed yet, each once, with whether he sees prices. */
function peopleIn(waiting: readonly Waiting[], seats: readonly LineSeat[]) {
  const ids = new Set(
    waiting.flatMap(({ deciders, agreed }) =>
      deciders.map(({ employee_id }) => employee_id).filter((id) => !agreed.includes(id))
    )
  )
  const people = new Map<string, LineSeat & { sees_prices: boolean }>()
  for (const seat of seats.filter(({ employee_id }) => ids.has(employee_id))) {
    const sees_prices =
      people.get(seat.employee_id)?.sees_prices || seat.grants["price.view"] !== undefined
    people.set(seat.employee_id, { ...seat, sees_prices })
  }
  return [...people.values()]
}

/**
 * Asks everybody whose turn it is, each once a request; with a `turn` they are reminded.
 *
 * @param turn tells one reminder from another; null for the first word
 */
export async function tellDeciders(
  trx: Transaction,
  approval: News & Pick<ApprovalRow, "entity_id">,
  { waiting, seats }: { waiting: readonly Waiting[]; seats: readonly LineSeat[] },
  turn: string | null = null
): Promise<void> {
  const people = peopleIn(waiting, seats)
  const tokens = await createLinks(
    trx,
    approval.id,
    people.map(({ employee_id }) => employee_id)
  )
  const recipients = people.map(
    ({
      employee_id,
      customer_id,
      email,
      locale,
      sees_prices,
    }): Recipient<{
      token: string
      total: ApprovalNews["total"]
    }> => ({
      customer_id,
      email,
      locale,
      entity_id: approval.entity_id,
      own: { token: tokens.get(employee_id) ?? "", ...(sees_prices ? {} : { total: null }) },
    })
  )
  await notify(trx, {
    message: turn ? reminded : asked,
    key: `${approval.id}:${turn ?? "asked"}`,
    data: { ...newsOf(approval), token: "" },
    recipients,
  })
}

interface Contact {
  customer_id: string
  email: string
  locale: string | null
}

const requesterOf = (trx: Transaction, employeeId: string) =>
  rows<Contact>(
    trx,
    `select customer_id, email, locale from employee where id = ? and deleted_at is null`,
    [employeeId]
  )

/** Tells the requester, and those who write the rules, that nobody may decide; once a request. */
export async function tellStuck(
  trx: Transaction,
  approval: News & Pick<ApprovalRow, "entity_id" | "employee_id">
): Promise<void> {
  const [requester, rulers] = [
    await requesterOf(trx, approval.employee_id),
    await peopleWith(trx, approval.entity_id, "approval.rule.edit"),
  ]
  await notify(trx, {
    message: stuck,
    key: `${approval.id}:stuck`,
    data: { ...newsOf(approval), total: null },
    recipients: [...requester, ...rulers].map((contact) => ({
      ...contact,
      entity_id: approval.entity_id,
    })),
  })
}

/** Tells the requester what became of his request. */
export async function tellRequester(
  trx: Transaction,
  approval: News & Pick<ApprovalRow, "entity_id" | "employee_id">,
  state: Told,
  {
    by = null,
    comment = null,
    order_id = null,
    because = null,
  }: Partial<Record<"by" | "comment" | "order_id" | "because", string | null>> = {}
): Promise<void> {
  const recipients = await requesterOf(trx, approval.employee_id)
  await notify(trx, {
    message: outcome,
    key: `${approval.id}:${state}`,
    // The requester may be somebody who does not see prices: his own order he knows anyway.
    data: { ...newsOf(approval), total: null, state, by, comment, order_id, because },
    recipients: recipients.map((contact) => ({ ...contact, entity_id: approval.entity_id })),
  })
}

export const tellPlaced = (trx: Transaction, approval: ApprovalRow, order_id: string) =>
  tellRequester(trx, approval, "placed", { order_id })
