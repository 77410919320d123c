import type { AdminRegistrationRules } from "../registration-contract"
import { RULES } from "../domain/registration/rules"
import { ALIKE, UNLIKE, YOUNG_DAYS } from "../domain/registration/run-checks"
import { DEADLINE_DAYS } from "../domain/registration/states"
import type { Office } from "./office"

/** The rules by which registrations are judged, as staff read them. */
export const rulesView = ({ markets, registryOf, sanctions }: Office): AdminRegistrationRules => ({
  rules: RULES.filter(({ check }) => check !== "sanctions" || sanctions()),
  deadline_days: DEADLINE_DAYS,
  thresholds: { alike: ALIKE, unlike: UNLIKE, young_days: YOUNG_DAYS },
  registries: markets.map(({ code, name }) => {
    const registry = registryOf(code)
    return { market: name, name: registry.name, discloses: registry.discloses }
  }),
})
