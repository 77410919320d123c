import type { Permission } from "@orac/companies"
import { creditOf, type PaymentMode, paymentMode } from "@orac/credit"
import type { CreditView } from "@orac/credit/contract"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import { type ChosenPlan, plansFor } from "@orac/sourcing"
import type { Prospect } from "../approvals/assess"
import type { PlaceRequest } from "../contract"
import type { Desk } from "../desk"
import { priceTotal } from "../domain/pad/totals"
import { type OpenPad, openPad } from "../pads/change-pad"
import { articlesBySku, pricesOf } from "../pads/pricing"
import { refuse } from "../refusals"
import { planLines } from "./plans"
import { refuseStale } from "./stale-plan"

/** A pad that somebody wants placed by a plan. */
export interface PadRequest extends Omit<PlaceRequest, "expected_total_minor"> {
  pad_id: string
}

/** What is known of a pad at the moment of placing it. */
export interface Ready {
  open: OpenPad
  articles: Map<string, ArticleFacts>
  prices: Map<string, PriceResult>
  plan: ChosenPlan
  credit: CreditView
  payment: PaymentMode
}

/** A pad with its prices and the credit of now, to be carried out by a plan that is known. */
export async function readyWith(desk: Desk, open: OpenPad, plan: ChosenPlan): Promise<Ready> {
  const { knex, markets, partner } = desk
  const articles = await articlesBySku(desk, open.draft.quantities.keys())
  const [prices, credit] = await Promise.all([
    pricesOf(desk, articles.values(), open.draft.quantities),
    creditOf(knex, markets, partner.entity),
  ])
  return {
    open,
    articles,
    prices,
    plan,
    credit,
    payment: paymentMode(credit.limit_minor, credit.terms),
  }
}

/**
 * Opens a pad as it was shown and finds the plan that its buyer chose.
 *
 * @throws CheckoutRefused when the pad has changed or the plan is not there any more
 * @throws MedusaError NOT_FOUND for a pad beyond the employee's reach
 */
export async function ready(desk: Desk, input: PadRequest, permission: Permission): Promise<Ready> {
  const { knex, markets, partner, now } = desk
  const open = await openPad(desk, input.pad_id, permission)
  if (open.pad.version !== input.pad_version) {
    refuse("PAD_CHANGED", "The pad has changed since it was shown.", { version: open.pad.version })
  }
  const articles = await articlesBySku(desk, open.draft.quantities.keys())
  const [plans, prices, credit] = await Promise.all([
    plansFor(
      knex,
      markets,
      { ...partner.entity, ...open.pad.place },
      planLines(open, articles),
      now
    ),
    pricesOf(desk, articles.values(), open.draft.quantities),
    creditOf(knex, markets, partner.entity),
  ])
  const plan = plans.plan(input.plan) ?? refuseStale(plans.answer, priceTotal(prices.values()))
  return {
    open,
    articles,
    prices,
    plan,
    credit,
    payment: paymentMode(credit.limit_minor, credit.terms),
  }
}

/** The same as the rules of the house look at it. */
export const prospectOf = (
  { open, ...rest }: Ready,
  { cost_centre_id }: Pick<PadRequest, "cost_centre_id">
): Prospect => ({
  ...rest,
  branch_id: open.pad.branch_id,
  cost_centre_id: cost_centre_id ?? null,
  line_count: open.cart.lines.length,
  quantities: open.draft.quantities,
})

/** What the order would come to, freight and tax included. */
export const totalOf = ({ prices, plan }: Pick<Ready, "prices" | "plan">): number =>
  priceTotal(prices.values()) + plan.freight_minor
