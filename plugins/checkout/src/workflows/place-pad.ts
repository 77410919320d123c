import {
  createPlaceOrderWorkflow,
  freeStock,
  type PlaceContext,
  Refused,
  type Transaction,
} from "@orac/bulk"
import { holdCredit } from "@orac/credit"
import { toMinor } from "@orac/markets"
import { bookLots, releaseLots } from "@orac/sourcing"
import { assertWithin } from "../approvals/ceilings"
import { closeApproval } from "../approvals/close-approval"
import { freeCredit } from "../approvals/holds"
import { insertPartnerOrder } from "../orders/insert-partner-order"
import { removePad } from "../pads/pad-rows"
import type { OrderFacts } from "../placement/order-facts"
import { runParticipants } from "../placement/participants"

const factsOf = (context: PlaceContext) => context.facts.order as OrderFacts

/** The account's row is locked before any lot or stock is. */
async function takeCredit(trx: Transaction, context: PlaceContext, facts: OrderFacts) {
  const { order_id, display_id, total } = context
  if (facts.payment !== "credit") {
    return
  }
  const refusal = await holdCredit(trx, {
    entity_id: facts.entity_id,
    seller_id: facts.seller_id,
    order_id,
    amount_minor: toMinor(total, facts.minor_units),
    currency_code: facts.currency_code,
    author: facts.employee_name,
    reference: `Order ${display_id}`,
  })
  if (refusal) {
    throw new Refused([refusal])
  }
}

async function takeLots(trx: Transaction, { order_id, segments }: PlaceContext) {
  const allocations = segments.flatMap(({ lot, order_line_id, quantity }) =>
    lot ? [{ lot_id: lot.id, line_id: order_line_id, quantity, eta: lot.eta }] : []
  )
  const refusals = await bookLots(trx, { order_id, allocations })
  if (refusals.length) {
    throw new Refused(refusals)
  }
}

/**
 * Places a pad: order, credit hold, booked lots, reservations and the partner's record, all or none.
 * The pad leaves the list with it. What a request for approval held is exchanged for the order's own in
 * the same transaction: at no moment is it free for others.
 */
export const placePadWorkflow = createPlaceOrderWorkflow("place-pad", (container) => ({
  beforeStock: async (trx, context) => {
    const facts = factsOf(context)
    // Orders of one company wait for each other at its account: what needs no lock comes before it.
    await insertPartnerOrder(trx, context, facts)
    await removePad(trx, facts.pad_id)
    await runParticipants(trx, { container, context, facts })
    if (facts.ceilings) {
      await assertWithin(trx, facts.ceilings, facts)
    }
    const approval = await closeApproval(trx, facts, context.order_id)
    if (approval) {
      await freeCredit(trx, approval)
    }
    await takeCredit(trx, context, facts)
    if (approval) {
      await releaseLots(trx, approval.id)
    }
    await takeLots(trx, context)
    if (approval) {
      await freeStock(trx, approval.id)
    }
  },
}))
