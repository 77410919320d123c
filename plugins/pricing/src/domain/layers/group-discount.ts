import type { Layer } from "../layer"
import { type Policy, settle } from "../policy"

/** The discount matrix: price status of the partner x product group of the article. */
export const groupDiscountLayer = (policy: Policy): Layer => ({
  name: "group_discount",
  apply({ group }, standing) {
    if (!group) {
      return null
    }
    const percent = group.basis_points / 100
    return {
      price: settle(policy, { basisPoints: group.basis_points }, standing),
      rule_id: group.id,
      percent,
      reason: `Group discount of ${percent} %`,
      facts: { policy },
    }
  },
})
