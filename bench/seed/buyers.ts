import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import { BUYERS, entityId } from "./companies"

export interface Buyer {
  customer_id: string
  employee_id: string
  email: string
  entity_id: string
}

export const PASSWORD = "bench-password"

async function seedLogIn(container: MedusaContainer, email: string, customer_id: string) {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
  await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { customer_id } })
}

/** One employee who may do everything for each company that buys. */
export async function seedBuyers(container: MedusaContainer): Promise<Buyer[]> {
  const emails = Array.from({ length: BUYERS }, (_, n) => `buyer${n + 1}@bench.local`)
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers(emails.map((email) => ({ email, has_account: true })))
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const employees = await companies.createEmployees(
    customers.map(({ id }, n) => ({ customer_id: id, name: emails[n], email: emails[n] }))
  )
  await companies.createMemberships(
    employees.map(({ id }, n) => ({
      employee_id: id,
      node_id: entityId(n + 1),
      role: "entity_admin",
    }))
  )
  await Promise.all(customers.map(({ id }, n) => seedLogIn(container, emails[n], id)))
  return employees.map(({ id, customer_id, email }, n) => ({
    employee_id: id,
    customer_id,
    email,
    entity_id: entityId(n + 1),
  }))
}
