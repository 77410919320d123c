import { exactOf } from "../exact"
import type { Layer } from "../layer"
import { type Offer, type Policy, settle } from "../policy"
import type { PartnerPriceRule } from "../rules"

/** The agreed price whose minimum quantity is the highest that the line reaches. */
const reached = (rules: readonly PartnerPriceRule[], quantity: number) =>
  rules
    .filter((rule) => rule.min_quantity <= quantity)
    .reduce<PartnerPriceRule | null>(
      (best, rule) => (best && best.min_quantity >= rule.min_quantity ? best : rule),
      null
    )

const offerOf = (rule: PartnerPriceRule): Offer =>
  rule.price_minor === null
    ? { basisPoints: rule.basis_points ?? 0 }
    : { fixed: exactOf(rule.price_minor) }

/** The price agreed with the legal entity for the article; it may lie above the list. */
export const individualLayer = (policy: Policy): Layer => ({
  name: "individual",
  apply({ individual }, standing) {
    const rule = reached(individual, standing.quantity)
    if (!rule) {
      return null
    }
    const percent = rule.basis_points === null ? null : rule.basis_points / 100
    return {
      price: settle(policy, offerOf(rule), standing),
      rule_id: rule.id,
      percent,
      reason: percent === null ? "Agreed price" : `Agreed discount of ${percent} % on the list`,
      facts: {
        policy,
        fixed_minor: rule.price_minor,
        min_quantity: rule.min_quantity,
        document: rule.document,
        set_by: rule.set_by,
      },
    }
  },
})
