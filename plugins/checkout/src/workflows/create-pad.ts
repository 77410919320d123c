import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createPadCartStep, type CreatePadInput } from "./steps/create-pad-cart"
import { createPadRowStep } from "./steps/create-pad-row"

/** Opens a pad: a cart for its lines, then the pad. */
export const createPadWorkflow = createWorkflow("create-pad", (input: CreatePadInput) => {
  const cart_id = createPadCartStep(input)
  const row = transform(
    { input, cart_id },
    ({ input: { name, entity_id, branch_id, customer_id, by }, cart_id: id }) => ({
      name,
      entity_id,
      branch_id,
      customer_id,
      by,
      cart_id: id,
    })
  )
  const pad_id = createPadRowStep(row)
  return new WorkflowResponse({ pad_id })
})
