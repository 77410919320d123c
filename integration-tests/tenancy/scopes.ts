import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Grants, PERMISSIONS, type RoleCode, type Scope, SCOPES } from "@orac/companies"
import { issueInvoiceWorkflow } from "@orac/documents"
import { partnerClient, type PartnerClient } from "../checkout/partner-client"
import { createShop } from "../checkout/shop"
import {
  type Api,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  type Suite,
} from "../support/partners"

const OWNERS = ["mine", "colleague", "elsewhere", "whole", "sister", "stranger"] as const
type Owner = (typeof OWNERS)[number]

const KINDS = ["order", "pad", "list", "invoice"] as const
type Kind = (typeof KINDS)[number]
type Things = Record<Kind, string>

/** What is seen from a branch of one's own: a scope is all that the roles differ in. */
const SEEN: Record<Scope, Owner[]> = {
  own: ["mine"],
  branch: ["mine", "colleague"],
  entity: ["mine", "colleague", "elsewhere", "whole"],
  group: ["mine", "colleague", "elsewhere", "whole"],
}

const LISTS: Record<Kind, { path: string; key: string }> = {
  order: { path: "/store/partner-orders", key: "orders" },
  pad: { path: "/store/pads", key: "pads" },
  list: { path: "/store/lists", key: "lists" },
  invoice: { path: "/store/invoices", key: "invoices" },
}

const DETAIL: Record<Kind, (id: string) => string> = {
  order: (id) => `/store/partner-orders/${id}`,
  pad: (id) => `/store/pads/${id}`,
  list: (id) => `/store/lists/${id}`,
  invoice: (id) => `/store/invoices/${id}/pdf`,
}

const ROLE = "prole_scope"

const grantsOf = (scope: Scope): Grants =>
  Object.fromEntries(PERMISSIONS.map((code) => [code, { scope, limit_minor: null }]))

const setScope = (container: MedusaContainer, group_id: string, scope: Scope) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into partner_role (id, group_id, name, grants) values (?, ?, 'Probe', ?::jsonb)
     on conflict (id) do update set grants = excluded.grants`,
    [ROLE, group_id, JSON.stringify(grantsOf(scope))]
  )

/** An order with its invoice, a pad and a list, as somebody makes them. */
async function make(container: MedusaContainer, client: PartnerClient): Promise<Things> {
  const toPlace = await client.newPad()
  await client.paste(toPlace.id, "T100 2")
  const { data: order } = await client.place(toPlace.id, await client.request(toPlace.id))
  const { result } = await issueInvoiceWorkflow(container).run({
    input: { order_id: order.order_id },
  })
  const pad = await client.newPad()
  const { data } = await client.post<{ list: { id: string } }>("/store/lists", { name: "L" })
  return { order: order.order_id, invoice: result[0].id, pad: pad.id, list: data.list.id }
}

export function scopes({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let group: string
  let probe: (branch?: string, entity?: string) => PartnerClient
  let branch: string
  let sister: string
  const things = {} as Record<Owner, Things>

  const at = (key: string, login: Login, entity: string, branchId?: string) =>
    partnerClient(withBranch(api, branchId), key, login, entity)

  beforeAll(async () => {
    container = getContainer()
    const key = await publishableKey(container)
    await createShop(container)
    const own = await createEntity(container, { name: "Own" })
    group = own.group_id
    sister = (await createEntity(container, { name: "Sister", group_id: group })).id
    const other = await createEntity(container, { name: "Other" })
    const seat = (email: string, entity_id: string, role: string) =>
      createEmployee(container, email, [{ entity_id, role: role as RoleCode }])
    const head = await seat("head@test.local", own.id, "entity_admin")
    const me = await seat("me@test.local", group, ROLE)
    const aunt = await seat("aunt@test.local", sister, "entity_admin")
    const stranger = await seat("stranger@test.local", other.id, "entity_admin")
    const [a, b] = await Promise.all(
      ["A", "B"].map((name) => addBranch(at(key, head, own.id), own.id, name))
    )
    branch = a
    probe = (branchId, entity = own.id) => at(key, me, entity, branchId)
    await setScope(container, group, "group")
    const makers: Record<Owner, PartnerClient> = {
      mine: probe(a),
      colleague: at(key, head, own.id, a),
      elsewhere: at(key, head, own.id, b),
      whole: at(key, head, own.id),
      sister: at(key, aunt, sister),
      stranger: at(key, stranger, other.id),
    }
    for (const owner of OWNERS) {
      things[owner] = await make(container, makers[owner])
    }
  })

  async function listed(client: PartnerClient, kind: Kind): Promise<Owner[]> {
    const { path, key } = LISTS[kind]
    const { data } = await client.get<Record<string, { id: string }[]>>(path)
    const ids = data[key].map(({ id }) => id)
    return OWNERS.filter((owner) => ids.includes(things[owner][kind]))
  }

  async function opened(client: PartnerClient, kind: Kind): Promise<Owner[]> {
    const seen: Owner[] = []
    for (const owner of OWNERS) {
      const { status } = await client.get(DETAIL[kind](things[owner][kind]))
      expect([200, 404]).toContain(status)
      if (status === 200) {
        seen.push(owner)
      }
    }
    return seen
  }

  describe.each([...SCOPES])("the scope %s", (scope) => {
    beforeEach(() => setScope(container, group, scope))

    it.each([...KINDS])("lists and opens %s rows of its reach and no others", async (kind) => {
      expect(await listed(probe(branch), kind)).toEqual(SEEN[scope])
      expect(await opened(probe(branch), kind)).toEqual(SEEN[scope])
    })

    it("writes no pad and no list beyond its reach", async () => {
      const client = probe(branch)
      for (const owner of OWNERS) {
        const expected = SEEN[scope].includes(owner) ? 200 : 404
        const { pad, list } = things[owner]
        expect((await client.post(`/store/pads/${pad}`, { name: "N" })).status).toBe(expected)
        expect((await client.post(`/store/lists/${list}`, { name: "N" })).status).toBe(expected)
      }
    })

    it("shows core's own order route no more", async () => {
      const client = probe()
      for (const owner of ["stranger", "sister"] as const) {
        const { status } = await client.get(`/store/orders/${things[owner].order}`)
        const mayReach = owner === "sister" && scope !== "own"
        expect(status === 404).toBe(!mayReach)
      }
    })

    it.each([...KINDS])("sees a sister's %s only when it acts for the sister", async (kind) => {
      expect(await opened(probe(undefined, sister), kind)).toEqual(
        scope === "own" ? [] : ["sister"]
      )
    })
  })
}

/** The same client with every request at a branch. */
const withBranch = (api: Api, branchId?: string): Api => {
  const add = <T extends { headers?: object }>(config: T): T => ({
    ...config,
    headers: { ...config.headers, ...(branchId && { "x-branch-id": branchId }) },
  })
  return {
    get: (path, config) => api.get(path, add({ ...config })),
    post: (path, body, config) => api.post(path, body, add({ ...config })),
    request: (config) => api.request(add({ ...config })),
  }
}

async function addBranch(client: PartnerClient, parent_id: string, name: string): Promise<string> {
  const { data } = await client.post<{ node: { id: string } }>("/store/partner/nodes", {
    kind: "branch",
    parent_id,
    name,
    branch: { city: "Казань", address: "1", postal_code: "420000", tax_registration: null },
  })
  return data.node.id
}
