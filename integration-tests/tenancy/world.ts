import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ROLES, type RoleCode } from "@orac/companies"
import { upsertSellers } from "@orac/territories"
import { partnerClient } from "../checkout/partner-client"
import { createShop } from "../checkout/shop"
import { bind, NOW, seller } from "../desk/network"
import {
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"
import { makeBranch, makePapers, makePlace, makeRequest, makeRole, makeTrade } from "./things"

/** A role that the portal does not know: it grants nothing. */
export const NO_RIGHTS = "no_rights"
/** The role whose grants the tests write. */
export const PROBE_ROLE = "prole_probe"

const DAY_MS = 86_400_000

/** A company with people in every role, and everybody who has no business there. */
export async function createWorld({ api, getContainer }: Suite) {
  const container = getContainer()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const key = await publishableKey(container)
  await createShop(container)
  const { id: own, group_id } = await createEntity(container, { name: "Own" })
  const { id: sister } = await createEntity(container, { name: "Sister", group_id })
  const { id: other } = await createEntity(container, { name: "Other" })
  const { id: dealer } = await createEntity(container, { name: "Dealer" })

  const member = (name: string, entity_id: string, role: string, dates: object = {}) =>
    createEmployee(container, `${name}@test.local`, [
      { entity_id, role: role as RoleCode, ...dates },
    ])
  const roles = new Map<string, Login>()
  for (const role of [NO_RIGHTS, ...Object.keys(ROLES)]) {
    roles.set(role, await member(role, own, role))
  }
  const head = await member("head", own, "entity_admin")
  const probe = await member("probe", own, PROBE_ROLE)
  const former = await member("former", own, "entity_admin")
  await knex("membership")
    .where({ employee_id: former.employee_id })
    .update({ deleted_at: NOW.now })
  const outsiders: Record<string, { login: Login; home?: string }> = {
    "of another group": { login: await member("stranger", other, "entity_admin"), home: other },
    "of a sister entity": { login: await member("aunt", sister, "entity_admin"), home: sister },
    "of the dealer": { login: await member("dealer", dealer, "entity_admin"), home: dealer },
    "a former employee": { login: former },
    "one whose seat has ended": {
      login: await member("expired", own, "entity_admin", { valid_to: new Date(0) }),
    },
    "one whose seat begins tomorrow": {
      login: await member("newcomer", own, "entity_admin", {
        valid_from: new Date(Date.now() + DAY_MS),
      }),
    },
  }

  const client = partnerClient(api, key, head, own)
  const papers = await makePapers(container, client)
  const branch = await makeBranch(client, own, "Branch")
  const approver = roles.get("approver")!.employee_id
  const place = await makePlace(container, client, { node: own, name: "own", approver })
  const role = await makeRole(client, "Own")
  const request = await makeRequest(client)
  const trade = await makeTrade(container, client, { sellerId: own, order: papers.order })
  await knex.transaction((trx) => upsertSellers(trx, [seller(dealer, "dealer", null)], NOW))
  await bind(knex, own, dealer)
  const { cart_id: cart } = await knex("pad").where({ id: papers.pad }).first("cart_id")
  const ids = { ...papers, ...place, ...request, ...trade, branch, role }
  return { key, own, sister, other, head, probe, roles, outsiders, ids, cart: cart as string }
}

export type World = Awaited<ReturnType<typeof createWorld>>
