import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface FirstPerson {
  email: string
  name: string
}

/** The customer with this address and an account: the one there is, or a new one. */
export const ensureCustomerStep = createStep(
  "ensure-customer",
  async ({ email, name }: FirstPerson, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const [known] = await customers.listCustomers({ email, has_account: true })
    if (known) {
      return new StepResponse({ customer_id: known.id }, null)
    }
    const [first_name, ...rest] = name.trim().split(/\s+/)
    const created = await customers.createCustomers({
      email,
      first_name,
      last_name: rest.join(" "),
      has_account: true,
    })
    return new StepResponse({ customer_id: created.id }, created.id)
  },
  async (createdId, { container }) => {
    if (createdId) {
      await container.resolve(Modules.CUSTOMER).deleteCustomers([createdId])
    }
  }
)
