import type { PlansAnswer } from "@orac/sourcing/contract"
import { CheckoutRefused, refuse } from "../refusals"

/**
 * Refuses a plan that cannot be carried out any more: with every short line where stock is gone, with
 * the plans of now where there are others.
 */
export function refuseStale(answer: PlansAnswer, goodsMinor: number): never {
  if (answer.kind === "impossible" && answer.short.length) {
    throw new CheckoutRefused(
      answer.short.map(({ line_id, sku, needed, reachable }) => ({
        code: "SHORT_STOCK",
        message: `Of ${sku} only ${reachable} of ${needed} can be delivered.`,
        facts: { line_id, sku, needed, available: reachable },
      }))
    )
  }
  const plans = answer.kind === "plans" ? answer.plans : []
  return refuse("PLAN_STALE", "Stock has moved; choose a delivery again.", {
    plans: plans.map((plan) => ({ ...plan, total_minor: goodsMinor + plan.freight_minor })),
  })
}
