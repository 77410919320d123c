import {
  createCustomersWorkflow,
  createUsersWorkflow,
  setAuthAppMetadataWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  COMPANIES_MODULE,
  type CompaniesService,
  insertCompanies,
  insertPlaces,
} from "@orac/companies"
import { Modules } from "@medusajs/framework/utils"
import { ADMIN_LOG_IN, DEMO_PASSWORD, type DemoEmployee } from "../partners"
import type { Seeding } from "./seeding"

const groupId = (code: string): string => `cgrp_demo_${code}`
const entityId = (code: string): string => `lent_demo_${code}`

const placeId = (code: string): string => `node_demo_${code}`

async function seedEntities({ knex, world }: Seeding): Promise<void> {
  await knex.transaction(async (trx) => {
    await insertCompanies(trx, {
      groups: world.groups.map(({ code, name, primary }) => ({
        id: groupId(code),
        name,
        primary_entity_id: entityId(primary),
      })),
      entities: world.entities.map(({ code, group, city: _city, ...entity }) => ({
        ...entity,
        id: entityId(code),
        group_id: groupId(group),
        is_demo: true,
      })),
    })
    await insertPlaces(
      trx,
      world.places.map(({ code, entity, ...place }) => ({
        ...place,
        id: placeId(code),
        parent_id: entityId(entity),
      }))
    )
  })
}

/** A log-in with the demo password for a customer or a member of staff. */
async function seedLogIn(
  { container }: Seeding,
  email: string,
  actorType: "customer" | "user",
  value: string
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const body = { email, password: DEMO_PASSWORD }
  const { authIdentity } = await auth.register("emailpass", { body })
  const identity =
    authIdentity ??
    (await auth.listAuthIdentities({ provider_identities: { entity_id: email } }))[0]
  if (!identity.app_metadata?.[`${actorType}_id`]) {
    await setAuthAppMetadataWorkflow(container).run({
      input: { authIdentityId: identity.id, actorType, value },
    })
  }
}

async function seedCustomers(seeding: Seeding): Promise<Map<string, string>> {
  const { container, world } = seeding
  const service = container.resolve(Modules.CUSTOMER)
  const emails = world.employees.map(({ email }) => email)
  const known = await service.listCustomers({ email: emails }, { take: 10_000 })
  const ids = new Map(known.map(({ email, id }) => [email!, id]))
  const missing = world.employees.filter(({ email }) => !ids.has(email))
  const { result } = await createCustomersWorkflow(container).run({
    input: {
      customersData: missing.map(({ email, name, can_log_in }) => {
        const [first_name, ...rest] = name.split(" ")
        return {
          email,
          first_name,
          last_name: rest.join(" "),
          has_account: can_log_in,
          metadata: { demo: true },
        }
      }),
    },
  })
  result.forEach(({ email, id }) => ids.set(email!, id))
  return ids
}

async function seedEmployees(
  { container, world }: Seeding,
  customers: ReadonlyMap<string, string>
): Promise<void> {
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const list = async () =>
    new Map(
      (await companies.listEmployees({}, { select: ["id", "email"], take: 10_000 })).map(
        ({ email, id }) => [email, id]
      )
    )
  const known = await list()
  await companies.createEmployees(
    world.employees
      .filter(({ email }) => !known.has(email))
      .map(({ email, name, locale }) => ({
        email,
        name,
        locale,
        customer_id: customers.get(email)!,
      }))
  )
  await seedMemberships(companies, world.employees, await list())
}

async function seedMemberships(
  companies: CompaniesService,
  employees: readonly DemoEmployee[],
  ids: ReadonlyMap<string, string>
): Promise<void> {
  const known = new Set(
    (await companies.listMemberships({}, { take: 10_000 })).map(
      ({ employee_id, node_id }) => `${employee_id} ${node_id}`
    )
  )
  const wanted = employees.flatMap(({ email, memberships }) =>
    memberships.map(({ entity, role, place }) => ({
      employee_id: ids.get(email)!,
      node_id: place ? placeId(place) : entityId(entity),
      role,
    }))
  )
  await companies.createMemberships(
    wanted.filter(({ employee_id, node_id }) => !known.has(`${employee_id} ${node_id}`))
  )
}

async function staffId({ container }: Seeding): Promise<string> {
  const { email } = ADMIN_LOG_IN
  const [known] = await container.resolve(Modules.USER).listUsers({ email })
  if (known) {
    return known.id
  }
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email, first_name: "Demo", last_name: "Staff" }] },
  })
  return result[0].id
}

/** Ids of legal entities and customers by the demo's own keys. */
export interface PartnerIds {
  entities: Map<string, string>
  customers: Map<string, string>
}

/** Groups, legal entities, people and their log-ins. */
export async function seedPartners(seeding: Seeding): Promise<PartnerIds> {
  const { world } = seeding
  await seedEntities(seeding)
  const customers = await seedCustomers(seeding)
  await seedEmployees(seeding, customers)
  await Promise.all(
    world.employees
      .filter(({ can_log_in }) => can_log_in)
      .map(({ email }) => seedLogIn(seeding, email, "customer", customers.get(email)!))
  )
  await seedLogIn(seeding, ADMIN_LOG_IN.email, "user", await staffId(seeding))
  return { entities: new Map(world.entities.map(({ code }) => [code, entityId(code)])), customers }
}
