import { costCentresOf } from "@orac/companies"
import type { Desk } from "../desk"
import { refuse } from "../refusals"

/**
 * Holds a cost centre against those that the desk's employee may charge.
 *
 * @throws CheckoutRefused for one that is closed, unknown or another's
 */
export async function assertCostCentre({ knex, partner }: Desk, id?: string): Promise<void> {
  if (!id) {
    return
  }
  const open = await costCentresOf(knex, partner)
  if (!open.some((one) => one.id === id)) {
    refuse("COST_CENTRE_UNKNOWN", "This cost centre is closed or unknown.", { id }, 422)
  }
}
