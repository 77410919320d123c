import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureCustomerStep } from "./steps/ensure-customer"
import { ensureLogInStep } from "./steps/ensure-log-in"
import { openCompanyStep } from "./steps/open-company"

export interface ActivateRegistration {
  registration_id: string
  email: string
  name: string
  password_hash: string
}

/**
 * Makes an approved registration a partner. Each step finds what a run before it left, so it may be
 * run again after a crash anywhere; a failure takes back what it made.
 */
export const activateRegistrationWorkflow = createWorkflow(
  "activate-registration",
  (input: ActivateRegistration) => {
    const { customer_id } = ensureCustomerStep(input)
    const logIn = transform({ input, customer_id }, ({ input, customer_id }) => ({
      customer_id,
      email: input.email,
      password_hash: input.password_hash,
    }))
    const { keeps_password } = ensureLogInStep(logIn)
    const company = openCompanyStep({
      registration_id: input.registration_id,
      customer_id,
      keeps_password,
    })
    return new WorkflowResponse(company)
  }
)
