import { freeStock, holdStock, Refused, type Transaction } from "@orac/bulk"
import { holdCredit, releaseHold } from "@orac/credit"
import { bookLots, releaseLots } from "@orac/sourcing"
import { segmentsOf } from "../placement/segments"
import type { OpenPad } from "../pads/change-pad"
import type { ApprovalRow } from "./approval-rows"

type Held = Pick<ApprovalRow, "id" | "entity_id" | "employee_name" | "order" | "plan">

const referenceOf = ({ order }: Pick<ApprovalRow, "order">) => `Approval: ${order.pad_name}`

async function takeCredit(trx: Transaction, held: Held) {
  const { id, entity_id, employee_name, order } = held
  const refusal =
    order.payment === "credit"
      ? await holdCredit(trx, {
          entity_id,
          seller_id: order.seller_id,
          order_id: id,
          amount_minor: order.total_minor,
          currency_code: order.currency_code,
          author: employee_name,
          reference: referenceOf(held),
        })
      : null
  if (refusal) {
    throw new Refused([refusal])
  }
}

/**
 * Holds credit, lots and stock of a request under its id, in the order in which placement locks them.
 *
 * @throws Refused by credit or a lot
 * @throws OutOfStock with every short line
 */
export async function takeHolds(
  trx: Transaction,
  held: Held,
  { cart }: Pick<OpenPad, "cart">
): Promise<void> {
  const segments = segmentsOf(held.plan)
  const variants = new Map(cart.lines.map(({ id, variant_id }) => [id, variant_id]))
  await takeCredit(trx, held)
  const allocations = segments.flatMap(({ lot, line_id, quantity }) =>
    lot ? [{ lot_id: lot.id, line_id, quantity, eta: lot.eta }] : []
  )
  const refusals = await bookLots(trx, { order_id: held.id, allocations })
  if (refusals.length) {
    throw new Refused(refusals)
  }
  await holdStock(
    trx,
    held.id,
    segments.flatMap(({ lot, line_id, location_id, quantity }) =>
      lot ? [] : [{ line_id, variant_id: variants.get(line_id) ?? "", location_id, quantity }]
    )
  )
}

/** Gives back the credit that a request holds. */
export const freeCredit = (
  trx: Transaction,
  held: Pick<ApprovalRow, "id" | "employee_name" | "order">
) =>
  releaseHold(trx, { order_id: held.id, author: held.employee_name, reference: referenceOf(held) })

/** Gives back all that a request holds. Doing it twice does nothing more. */
export async function freeHolds(
  trx: Transaction,
  held: Pick<ApprovalRow, "id" | "employee_name" | "order">
): Promise<void> {
  await freeCredit(trx, held)
  await releaseLots(trx, held.id)
  await freeStock(trx, held.id)
}
