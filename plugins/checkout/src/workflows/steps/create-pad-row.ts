import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE, type CheckoutService } from "../../modules/checkout"

export interface CreatePadRow {
  name: string
  entity_id: string
  branch_id: string | null
  customer_id: string
  cart_id: string
  by: string
}

/** The pad itself. */
export const createPadRowStep = createStep(
  "create-pad-row",
  async ({ by, ...values }: CreatePadRow, { container }) => {
    const pad = await container.resolve<CheckoutService>(CHECKOUT_MODULE).createPads({
      ...values,
      unresolved: [] as unknown as Record<string, unknown>,
      line_notes: {},
      created_by: by,
      updated_by: by,
    })
    return new StepResponse(pad.id, pad.id)
  },
  async (padId, { container }) => {
    if (!padId) {
      return
    }
    await container.resolve<CheckoutService>(CHECKOUT_MODULE).deletePads(padId)
  }
)
