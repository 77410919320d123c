import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import {
  COMPANIES_MODULE,
  type CompaniesService,
  placeCompanies,
  type RoleCode,
} from "@orac/companies"

export interface Api {
  get<T = Record<string, unknown>>(
    path: string,
    config?: object
  ): Promise<{ status: number; data: T }>
  post<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    config?: object
  ): Promise<{ status: number; data: T }>
  request(config: object): Promise<{ status: number; data: Record<string, unknown> }>
}

/** What a test of typed answers takes of the test runner's options. */
export interface Suite {
  api: Api
  getContainer: () => MedusaContainer
}

export interface Login {
  customer_id: string
  employee_id: string
  token: string
}

const PASSWORD = "test-password"

/** A token of the store's publishable key, which every store request carries. */
export async function publishableKey(container: MedusaContainer): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Test storefront", type: "publishable", created_by: "test" }] },
  })
  return result[0].token
}

const REQUISITES = {
  registration_ids: [] as unknown as Record<string, unknown>,
  legal_address: "Test street 1",
  bank: null,
  delivery_address: "Test street 1",
  delivery_postal_code: "101000",
  is_demo: true,
}

let sequence = 0

/** A legal entity in a group of its own, or in the given group. */
export async function createEntity(
  container: MedusaContainer,
  values: {
    name: string
    group_id?: string
    market_code?: string
    country?: string
    price_status?: string
  }
): Promise<{ id: string; group_id: string }> {
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const group_id =
    values.group_id ?? (await companies.createCompanyGroups({ name: `${values.name} group` })).id
  sequence += 1
  const entity = await companies.createLegalEntities({
    ...REQUISITES,
    name: values.name,
    full_name: values.name,
    group_id,
    market_code: values.market_code ?? "ru",
    country: values.country ?? "ru",
    tax_id: String(9600000000 + sequence),
    delivery_city: "Москва",
    lat: 55.75,
    lon: 37.61,
    price_status: values.price_status ?? "dealer",
  })
  await placeCompanies(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  return { id: entity.id, group_id }
}

/** A customer with a password, and an employee of the entities in the given roles. */
export async function createEmployee(
  container: MedusaContainer,
  api: Api,
  email: string,
  memberships: { entity_id: string; role: RoleCode; valid_to?: Date }[]
): Promise<Login> {
  const { customer_id, token } = await createCustomer(container, api, email)
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const employee = await companies.createEmployees({ customer_id, name: email, email })
  await companies.createMemberships(
    memberships.map(({ entity_id, ...seat }) => ({
      ...seat,
      node_id: entity_id,
      employee_id: employee.id,
    }))
  )
  return { customer_id, employee_id: employee.id, token }
}

async function createCustomer(container: MedusaContainer, api: Api, email: string) {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", {
    body: { email, password: PASSWORD },
  } as Parameters<typeof auth.register>[1])
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers([{ email, has_account: true }])
  await auth.updateAuthIdentities({
    id: authIdentity!.id,
    app_metadata: { customer_id: customer.id },
  })
  const { data } = await api.post<{ token: string }>("/auth/customer/emailpass", {
    email,
    password: PASSWORD,
  })
  return { customer_id: customer.id, token: data.token }
}

/** Headers of a member of ORAC's staff. */
export async function staffHeaders(container: MedusaContainer, api: Api) {
  const email = "staff@test.local"
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", {
    body: { email, password: PASSWORD },
  } as Parameters<typeof auth.register>[1])
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity!.id, userData: { email, first_name: "Staff" } },
  })
  const { data } = await api.post<{ token: string }>("/auth/user/emailpass", {
    email,
    password: PASSWORD,
  })
  return { authorization: `Bearer ${data.token}` }
}

/** Request options of an employee who acts for a legal entity; any status is an answer, not an exception. */
export const as = (key: string, login: Login | null, entityId?: string, headers: object = {}) => ({
  validateStatus: () => true,
  headers: {
    "x-publishable-api-key": key,
    ...(login ? { authorization: `Bearer ${login.token}` } : {}),
    ...(entityId ? { "x-entity-id": entityId } : {}),
    ...headers,
  },
})
