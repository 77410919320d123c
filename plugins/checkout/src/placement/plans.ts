import { creditOf } from "@orac/credit"
import type { ArticleFacts } from "@orac/pim"
import { plansFor } from "@orac/sourcing"
import type { PlansAnswer, PlanView } from "@orac/sourcing/contract"
import type { PadPlans } from "../contract"
import { priceTotal } from "../domain/pad/totals"
import { type OpenPad, openPad } from "../pads/change-pad"
import { articlesBySku, pricesOf } from "../pads/pricing"
import type { Desk } from "../desk"

/** The lines of an open pad as the planner wants them; articles that are gone are left out. */
export const planLines = ({ cart }: OpenPad, articles: ReadonlyMap<string, ArticleFacts>) =>
  cart.lines.flatMap((line) => {
    const article = articles.get(line.sku ?? "")
    return article
      ? [
          {
            line_id: line.id,
            quantity: line.quantity,
            sku: article.sku,
            variant_id: article.variant_id,
            inventory_item_id: article.inventory_item_id,
            weight_g: article.weight_g,
            goods_class: article.goods_class,
            pack_quantity: article.pack_quantity,
          },
        ]
      : []
  })

const mayPreorder = ({ partner }: Desk) => partner.permissions.has("preorder.place")

/**
 * The delivery plans of a pad with what the order would come to. An employee who may not pre-order
 * is not shown plans that wait for goods, unless there are no others.
 *
 * @param explain whether every segment says why it is there; it costs planning again
 */
export async function padPlans(desk: Desk, padId: string, explain: boolean): Promise<PadPlans> {
  const open = await openPad(desk, padId, "quick_order.use")
  const articles = await articlesBySku(desk, open.draft.quantities.keys())
  const { knex, markets, partner, now } = desk
  const [plans, prices, credit] = await Promise.all([
    plansFor(
      knex,
      markets,
      { ...partner.entity, ...open.pad.place },
      planLines(open, articles),
      now
    ),
    pricesOf(desk, articles.values(), open.draft.quantities),
    partner.permissions.has("finance.credit.view") ? creditOf(knex, markets, partner.entity) : null,
  ])
  const goods = priceTotal(prices.values())
  const explained = (plan: PlanView) => plans.explain(plan.fingerprint) ?? plan
  const answer: PlansAnswer =
    explain && plans.answer.kind === "plans"
      ? { kind: "plans", plans: plans.answer.plans.map(explained) }
      : plans.answer
  return {
    pad_version: open.pad.version,
    goods_minor: partner.permissions.has("price.view") ? goods : 0,
    ...viewOf(desk, answer, goods, credit?.available_minor ?? null),
  }
}

function viewOf(
  desk: Desk,
  answer: PlansAnswer,
  goods: number,
  available: number | null
): Pick<PadPlans, "plans" | "impossible"> {
  if (answer.kind === "impossible") {
    const { short, segments_needed } = answer
    return { plans: [], impossible: { short, segments_needed } }
  }
  const inStock = answer.plans.filter((plan) =>
    plan.segments.every((segment) => segment.allocations.every(({ lot }) => !lot))
  )
  const shown = mayPreorder(desk) || !inStock.length ? answer.plans : inStock
  return {
    impossible: null,
    plans: shown.map((plan) => ({
      ...plan,
      total_minor: goods + plan.freight_minor,
      credit_after_minor: available === null ? null : available - goods - plan.freight_minor,
    })),
  }
}
