import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Grants, PERMISSIONS, type RoleCode, type Scope } from "@orac/companies"
import { partnerClient } from "../checkout/partner-client"
import { createShop } from "../checkout/shop"
import {
  type Api,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"
import type { Asking } from "./ask"
import { type Owner, OWNERS, type Place, type Reach } from "./reach"
import {
  type Ids,
  makeBranch,
  makePapers,
  makePlace,
  makeRequest,
  makeRole,
  makeTrade,
} from "./things"

const PROBE_ROLE = "prole_scope"

const grantsOf = (scope: Scope): Grants =>
  Object.fromEntries(PERMISSIONS.map((code) => [code, { scope, limit_minor: null }]))

/** The same client with every request at a branch. */
const atBranch = (api: Api, branch?: string): Api => {
  const add = <T extends { headers?: object }>(config: T): T => ({
    ...config,
    headers: { ...config.headers, ...(branch && { "x-branch-id": branch }) },
  })
  return {
    get: (path, config) => api.get(path, add({ ...config })),
    post: (path, body, config) => api.post(path, body, add({ ...config })),
    request: (config) => api.request(add({ ...config })),
  }
}

/** A group of two legal entities, one with two branches, and a stranger: each has one thing of every kind. */
export async function createScopeWorld({ api, getContainer }: Suite) {
  const container = getContainer()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const key = await publishableKey(container)
  await createShop(container)
  const { id: own, group_id: group } = await createEntity(container, { name: "Own" })
  const { id: sister } = await createEntity(container, { name: "Sister", group_id: group })
  const { id: other } = await createEntity(container, { name: "Other" })

  const seat = (name: string, entity_id: string, role: string) =>
    createEmployee(container, `${name}@test.local`, [{ entity_id, role: role as RoleCode }])
  const client = (login: Login, entity: string, branch?: string) =>
    partnerClient(atBranch(api, branch), key, login, entity)
  const setScope = (scope: Scope) =>
    knex.raw(
      `insert into partner_role (id, group_id, name, grants) values (?, ?, 'Probe', ?::jsonb)
       on conflict (id) do update set grants = excluded.grants`,
      [PROBE_ROLE, group, JSON.stringify(grantsOf(scope))]
    )

  const head = await seat("head", own, "entity_admin")
  const a = await makeBranch(client(head, own), own, "A")
  const b = await makeBranch(client(head, own), own, "B")
  await setScope("group")
  const probes: Record<Place, Login> = {
    group: await seat("of-group", group, PROBE_ROLE),
    entity: await seat("of-entity", own, PROBE_ROLE),
    branch: await seat("of-branch", a, PROBE_ROLE),
  }
  const aunt = await seat("aunt", sister, "entity_admin")
  const stranger = await seat("stranger", other, "entity_admin")
  const makers: Record<Owner, { login: Login; entity: string; branch?: string }> = {
    mine: { login: probes.group, entity: own, branch: a },
    colleague: { login: head, entity: own, branch: a },
    elsewhere: { login: head, entity: own, branch: b },
    whole: { login: head, entity: own },
    sister: { login: aunt, entity: sister },
    stranger: { login: stranger, entity: other },
  }
  const things = {} as Record<Owner, Ids>
  for (const owner of OWNERS) {
    const { login, entity, branch } = makers[owner]
    things[owner] = await makePapers(container, client(login, entity, branch))
  }
  // Rules only now: they would have had the orders wait.
  for (const owner of OWNERS) {
    const { login, entity, branch } = makers[owner]
    const by = client(login, entity, branch)
    const { employee_id: approver } = await seat(`approver-${owner}`, entity, "approver")
    const node = branch ?? entity
    const place = await makePlace(container, by, { node, name: owner, approver })
    const below = await makeBranch(by, node, `Desk of ${owner}`)
    Object.assign(things[owner], place, { branch: below }, await makeRequest(by))
    if (!branch) {
      const { order = "" } = things[owner]
      const trade = await makeTrade(container, by, { sellerId: entity, order })
      Object.assign(things[owner], trade, { role: await makeRole(by, owner) })
    }
  }

  /** Somebody whose rights go so far, at branch A of the own entity or in the whole of the sister. */
  async function probe({ scope, seat: at, acting }: Reach): Promise<Asking> {
    await setScope(scope)
    const login = probes[at]
    return acting === "own" ? { login, entity: own, branch: a } : { login, entity: sister }
  }
  return { key, things, probe }
}
