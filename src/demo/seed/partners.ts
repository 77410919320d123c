import {
  createCustomersWorkflow,
  createUsersWorkflow,
  setAuthAppMetadataWorkflow,
} from "@medusajs/medusa/core-flows"
import { COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import { Modules } from "@medusajs/framework/utils"
import { ADMIN_LOG_IN, DEMO_PASSWORD } from "../partners"
import type { Seeding } from "./seeding"

const groupId = (code: string): string => `cgrp_demo_${code}`
const entityId = (code: string): string => `lent_demo_${code}`

async function seedEntities({ container, world }: Seeding): Promise<void> {
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const known = await companies.listLegalEntities({}, { select: ["id"], take: 10_000 })
  const missing = world.entities.filter(
    ({ code }) => !known.some(({ id }) => id === entityId(code))
  )
  if (!missing.length) {
    return
  }
  await companies.createCompanyGroups(
    world.groups.map(({ code, name, primary }) => ({
      id: groupId(code),
      name,
      primary_entity_id: entityId(primary),
    }))
  )
  await companies.createLegalEntities(
    missing.map(({ code, group, city: _city, ...entity }) => ({
      ...entity,
      // The model language types every JSON column as an object; this one holds a list.
      registration_ids: entity.registration_ids as unknown as Record<string, unknown>,
      id: entityId(code),
      group_id: groupId(group),
      is_demo: true,
    }))
  )
}

/** A log-in with the demo password for a customer or a member of staff. */
async function seedLogIn(
  { container }: Seeding,
  email: string,
  actorType: "customer" | "user",
  value: string
) {
  const auth = container.resolve(Modules.AUTH)
  const { success, authIdentity } = await auth.register("emailpass", {
    body: { email, password: DEMO_PASSWORD },
  })
  if (success && authIdentity) {
    await setAuthAppMetadataWorkflow(container).run({
      input: { authIdentityId: authIdentity.id, actorType, value },
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
  const known = await companies.listEmployees({}, { select: ["email"], take: 10_000 })
  const missing = world.employees.filter(
    ({ email }) => !known.some((employee) => employee.email === email)
  )
  if (!missing.length) {
    return
  }
  const created = await companies.createEmployees(
    missing.map(({ email, name, locale }) => ({
      email,
      name,
      locale,
      customer_id: customers.get(email)!,
    }))
  )
  const ids = new Map(created.map(({ email, id }) => [email, id]))
  await companies.createMemberships(
    missing.flatMap(({ email, memberships }) =>
      memberships.map(({ entity, role }) => ({
        employee_id: ids.get(email)!,
        entity_id: entityId(entity),
        role,
      }))
    )
  )
}

async function seedStaff(seeding: Seeding): Promise<void> {
  const { container } = seeding
  const [known] = await container.resolve(Modules.USER).listUsers({ email: ADMIN_LOG_IN.email })
  if (known) {
    return
  }
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email: ADMIN_LOG_IN.email, first_name: "Demo", last_name: "Staff" }] },
  })
  await seedLogIn(seeding, ADMIN_LOG_IN.email, "user", result[0].id)
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
  await seedStaff(seeding)
  return { entities: new Map(world.entities.map(({ code }) => [code, entityId(code)])), customers }
}
