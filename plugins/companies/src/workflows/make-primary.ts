import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SetPrimaryEntity, setPrimaryEntityStep } from "./steps/set-primary-entity"

/** Makes a legal entity the primary one of its group. */
export const makePrimaryWorkflow = createWorkflow("make-primary", (input: SetPrimaryEntity) => {
  setPrimaryEntityStep(input)
  return new WorkflowResponse(input)
})
