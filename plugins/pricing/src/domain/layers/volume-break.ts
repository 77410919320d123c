import type { Layer } from "../layer"
import { type Policy, settle } from "../policy"
import type { LineRules, VolumeBreakRule } from "../rules"

const NARROWEST_FIRST = ["sku", "product_group", "book"] as const

/** The pieces from which a break counts. */
export const thresholdOf = (rule: VolumeBreakRule, packQuantity: number): number =>
  rule.from_quantity ?? (rule.from_packs ?? 1) * packQuantity

/** Breaks of the narrowest scope that has any: an article's own breaks take the place of its group's. */
export function breaksInForce({ breaks }: LineRules): readonly VolumeBreakRule[] {
  const scope = NARROWEST_FIRST.find((name) => breaks.some((rule) => rule.scope === name))
  return breaks.filter((rule) => rule.scope === scope)
}

const reached = (rules: LineRules, quantity: number) =>
  breaksInForce(rules)
    .filter((rule) => thresholdOf(rule, rules.pack_quantity) <= quantity)
    .reduce<VolumeBreakRule | null>(
      (best, rule) => (best && best.basis_points >= rule.basis_points ? best : rule),
      null
    )

/** The best break that the line's quantity reaches, in pieces or in full packs. */
export const volumeBreakLayer = (policy: Policy): Layer => ({
  name: "volume_break",
  apply(rules, standing) {
    const rule = reached(rules, standing.quantity)
    if (!rule) {
      return null
    }
    const from = thresholdOf(rule, rules.pack_quantity)
    const percent = rule.basis_points / 100
    return {
      price: settle(policy, { basisPoints: rule.basis_points }, standing),
      rule_id: rule.id,
      percent,
      reason: `Volume discount of ${percent} % from ${from} pieces`,
      facts: { policy, scope: rule.scope, from_quantity: from, from_packs: rule.from_packs },
    }
  },
})
