import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { placeCart } from "../place/place-cart"
import type { PlaceInput, PlaceParticipants, PlaceResult } from "../types/place"

/** What may travel through a workflow: functions may not. */
export type PlaceWorkflowInput = Omit<PlaceInput, "participants" | "events"> & {
  events?: Exclude<PlaceInput["events"], (...args: never[]) => unknown>
}

/**
 * A placement workflow of one step. It needs no compensation: the step is one transaction. The
 * plugin that knows the policies makes its own, with its participants.
 *
 * @param name the workflow's id, unique in the application
 * @param participants made for each run, from the container
 */
export function createPlaceOrderWorkflow(
  name: string,
  participants: (container: MedusaContainer) => PlaceParticipants = () => ({})
) {
  const step = createStep(`${name}-step`, async (input: PlaceWorkflowInput, { container }) => {
    const result = await placeCart(container, { ...input, participants: participants(container) })
    return new StepResponse<PlaceResult>(result)
  })
  return createWorkflow({ name, store: false }, (input: PlaceWorkflowInput) => {
    return new WorkflowResponse(step(input))
  })
}

/** Places a cart without any policy. */
export const placeOrderWorkflow = createPlaceOrderWorkflow("bulk-place-order")
