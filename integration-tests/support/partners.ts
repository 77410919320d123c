import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
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

/** A customer who is logged in, and an employee of the entities in the given roles. */
export async function createEmployee(
  container: MedusaContainer,
  email: string,
  memberships: { entity_id: string; role: RoleCode; valid_from?: Date; valid_to?: Date }[]
): Promise<Login> {
  const { id: customer_id } = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers({ email, has_account: true })
  const identity = await createIdentity(container, email, { customer_id })
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const employee = await companies.createEmployees({ customer_id, name: email, email })
  await companies.createMemberships(
    memberships.map(({ entity_id, ...seat }) => ({
      ...seat,
      node_id: entity_id,
      employee_id: employee.id,
    }))
  )
  const token = tokenOf(container, identity, "customer", customer_id)
  return { customer_id, employee_id: employee.id, token }
}

/** An identity without a password: hashing one would take longer than most tests do. */
const createIdentity = (container: MedusaContainer, email: string, app_metadata: object) =>
  container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email }],
    app_metadata: { ...app_metadata },
  })

/** Lets somebody of the tests log in by a password. */
export const givePassword = (container: MedusaContainer, email: string, password: string) =>
  container.resolve(Modules.AUTH).updateProvider("emailpass", { entity_id: email, password })

/** What a log-in would answer. */
function tokenOf(
  container: MedusaContainer,
  { id, app_metadata }: AuthIdentityDTO,
  actor_type: "customer" | "user",
  actor_id: string
): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { actor_id, actor_type, auth_identity_id: id, app_metadata },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn }
  )
}

/** Headers of a member of ORAC's staff. */
export async function staffHeaders(container: MedusaContainer) {
  const email = "staff@test.local"
  const identity = await createIdentity(container, email, {})
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email, first_name: "Staff" } },
  })
  return { authorization: `Bearer ${tokenOf(container, identity, "user", result.id)}` }
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
