import { rows, type Transaction, withRetry } from "@orac/bulk"
import type { Desk } from "../desk"
import { priceTotal } from "../domain/pad/totals"
import { assertPlaceable } from "../placement/checked-facts"
import { assertCostCentre } from "../placement/cost-centre"
import { hashOf, type PlacePadInput } from "../placement/place-pad"
import { prospectOf, ready, type Ready, totalOf } from "../placement/ready"
import { refreshPrices } from "../placement/refresh-prices"
import { CheckoutRefused, refuse } from "../refusals"
import {
  approvalOfKey,
  type AskedOrder,
  insertApproval,
  lockWaiting,
  type NewApproval,
} from "./approval-rows"
import { assess, type Assessment } from "./assess"
import { assertWithin, assessedAnew } from "./ceilings"
import { clockOf, holdingEnds, strictestOpen } from "./deadlines"
import { takeHolds } from "./holds"
import { refusedBy } from "./refused"
import { sealOf } from "./seal"
import { tellDeciders } from "./tell"

/**
 * Sends a pad to those who have to agree, by the plan its requester chose. From now on credit, lots and
 * stock are held for it. The same key sends once.
 *
 * @returns the request's id
 * @throws CheckoutRefused with what refuses placing, APPROVAL_NOT_NEEDED, APPROVAL_PENDING, or NO_APPROVER
 * @throws MedusaError NOT_FOUND for a pad beyond the requester's reach
 */
export async function sendForApproval(desk: Desk, input: PlacePadInput): Promise<string> {
  return (await requestOfKey(desk, input)) ?? (await assessedAnew(() => assessAndSend(desk, input)))
}

async function assessAndSend(desk: Desk, input: PlacePadInput): Promise<string> {
  const found = await ready(desk, input, "approval.request")
  await assertCostCentre(desk, input.cost_centre_id)
  const assessment = await assess(desk, prospectOf(found, input))
  assertAskable(assessment)
  const { budget } = assessment
  assertPlaceable(desk, found, {
    expected_total_minor: input.expected_total_minor,
    approval: "granted",
    budget_left_minor: budget?.on_overrun === "block" ? budget.left_minor : null,
  })
  await refreshPrices(desk, found.open, found.articles, found.prices)
  return await write(desk, input, found, assessment)
}

async function requestOfKey({ knex, partner }: Desk, input: PlacePadInput): Promise<string | null> {
  const known = await approvalOfKey(knex, partner.customer_id, input.idempotency_key)
  if (known && known.body_hash !== hashOf(input)) {
    refuse("KEY_REUSED", "This idempotency key belongs to another request.")
  }
  return known?.id ?? null
}

function assertAskable({ needed, blocked, demands }: Assessment) {
  if (!needed) {
    refuse("APPROVAL_NOT_NEEDED", "Nobody has to agree to this order: place it.")
  }
  const names = new Map(demands.map(({ rule }) => [rule.id, rule.name]))
  if (blocked.length) {
    throw new CheckoutRefused(
      blocked.map(({ rule_id, step, need, deciders }) => ({
        code: "NO_APPROVER",
        message: `Step ${step + 1} of the rule ${names.get(rule_id) || rule_id} needs ${need}, but only ${deciders.length} may decide it.`,
        facts: { rule: names.get(rule_id) || rule_id, step: step + 1, need, able: deciders.length },
      }))
    )
  }
}

const askedOrder = (
  { markets, partner: { entity } }: Desk,
  found: Ready,
  { purchase_order_number, comment }: PlacePadInput
): AskedOrder => ({
  pad_name: found.open.pad.name,
  total_minor: totalOf(found),
  goods_minor: priceTotal(found.prices.values()),
  currency_code: entity.currency_code,
  time_zone: markets.get(entity.market_code).time_zone,
  payment: found.payment,
  seller_id: found.credit.seller?.id ?? null,
  lines: found.open.cart.lines.flatMap(({ sku }) => {
    const price = found.prices.get(sku ?? "")
    return price
      ? [
          {
            sku: price.sku,
            quantity: price.quantity,
            unit_price_minor: price.unit_price_minor,
            total_minor: price.total_minor,
          },
        ]
      : []
  }),
  po_number: purchase_order_number ?? null,
  comment: comment ?? null,
})

/** Locks the pad as it was shown; whoever changes it waits until the request stands, and voids it then. */
async function lockShown(trx: Transaction, padId: string, version: number) {
  const [pad] = await rows<{ version: number }>(
    trx,
    `select version from pad where id = ? and deleted_at is null for update`,
    [padId]
  )
  if (pad?.version !== version) {
    refuse("PAD_CHANGED", "The pad has changed since it was shown.", { version: pad?.version ?? 0 })
  }
  if (await lockWaiting(trx, padId)) {
    refuse("APPROVAL_PENDING", "The pad waits for approval already.")
  }
}

async function write(
  desk: Desk,
  input: PlacePadInput,
  found: Ready,
  { demands, waiting, seats, ceilings }: Assessment
): Promise<string> {
  const { knex, partner, now } = desk
  const { pad } = found.open
  const expires_at = holdingEnds(now)
  const approval: Omit<NewApproval, "seal"> = {
    pad_id: pad.id,
    entity_id: partner.entity.id,
    branch_id: pad.branch_id,
    cost_centre_id: input.cost_centre_id ?? null,
    customer_id: partner.customer_id,
    employee_id: partner.employee_id,
    employee_name: partner.employee_name,
    plan: found.plan,
    order: askedOrder(desk, found, input),
    demands,
    idempotency_key: input.idempotency_key,
    body_hash: hashOf(input),
    ...clockOf(strictestOpen(demands, waiting), now, expires_at),
    expires_at,
  }
  const send = async (trx: Transaction) => {
    await lockShown(trx, pad.id, pad.version)
    const seal = (await sealOf(trx, pad.id)) ?? ""
    const id = await insertApproval(trx, { ...approval, seal })
    await assertWithin(trx, ceilings, approval)
    await tellDeciders(trx, { ...approval, id }, { waiting, seats })
    await takeHolds(trx, { ...approval, id }, found.open)
    return id
  }
  try {
    return await withRetry(() => knex.transaction(send))
  } catch (error) {
    // The first request with this key may have finished while this one was on its way.
    const meanwhile = await requestOfKey(desk, input)
    if (meanwhile) {
      return meanwhile
    }
    throw refusedBy(found.open, error)
  }
}
