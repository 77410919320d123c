import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type Grants,
  grantsOfRole,
  type Permission,
  PERMISSIONS,
  type RoleCode,
} from "@orac/companies"
import { issueInvoiceWorkflow } from "@orac/documents"
import { upsertSellers } from "@orac/territories"
import { createShop } from "../checkout/shop"
import { partnerClient } from "../checkout/partner-client"
import {
  type Api,
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"
import { bind, NOW, seller } from "../desk/network"
import { createOffer } from "../desk/offer"
import { watchRoutes } from "../support/routes"
import { ASKED_ELSEWHERE, type IdKind, MATRIX, PUBLIC_STORE, type Row } from "./matrix"
import {
  BY_TOKEN,
  CORE_ADMIN_PREFIXES,
  CORE_STORE,
  OUR_ADMIN,
  OUR_ADMIN_AREAS,
  PUBLIC,
} from "./core-routes"

const onRouter = watchRoutes()

interface World {
  key: string
  own: string
  sister: string
  other: string
  head: Login
  nobody: Login
  former: Login
  expired: Login
  stranger: Login
  /** Sits in a role whose grants the tests write. */
  probe: Login
  ids: Record<IdKind, string>
}

async function createWorld(api: Api, container: MedusaContainer): Promise<World> {
  const key = await publishableKey(container)
  await createShop(container)
  const { id: own, group_id } = await createEntity(container, { name: "Own" })
  const { id: sister } = await createEntity(container, { name: "Sister", group_id })
  const { id: other } = await createEntity(container, { name: "Other" })
  const member = (email: string, entity_id: string, role: RoleCode, valid_to?: Date) =>
    createEmployee(container, email, [{ entity_id, role, valid_to }])
  const head = await member("head@test.local", own, "entity_admin")
  const stranger = await createEmployee(container, "stranger@test.local", [
    { entity_id: other, role: "entity_admin" },
    { entity_id: sister, role: "entity_admin" },
  ])
  const nobody = await member("nobody@test.local", own, "no_rights" as RoleCode)
  const expired = await member("expired@test.local", own, "entity_admin", new Date(0))
  const former = await member("former@test.local", own, "entity_admin")
  await dismiss(container, former)
  const probe = await member("probe@test.local", own, PROBE_ROLE as RoleCode)
  const ids = {
    ...(await createThings(api, container, key, head, own)),
    ...(await createHouse(api, key, head, own)),
    offer: await createOffer(container, own),
    client: await createClient(container, own),
    ...(await createRequest(api, container, key, head, own)),
  }
  return { probe, key, own, sister, other, head, nobody, former, expired, stranger, ids }
}

const dismiss = (container: MedusaContainer, { employee_id }: Login) =>
  container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("membership")
    .where({ employee_id })
    .update({ deleted_at: new Date() })

/** A company that the entity sells to. */
async function createClient(container: MedusaContainer, own: string): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id } = await createEntity(container, { name: "Client" })
  await knex.transaction((trx) => upsertSellers(trx, [seller(own, "dealer", null)], NOW))
  await bind(knex, id, own)
  return id
}

async function createThings(
  api: Api,
  container: MedusaContainer,
  key: string,
  login: Login,
  entityId: string
): Promise<Omit<Record<IdKind, string>, HouseKind | "approval" | "rule" | "offer" | "client">> {
  const client = partnerClient(api, key, login, entityId)
  const toPlace = await client.newPad()
  await client.paste(toPlace.id, "T100 2")
  const { data: order } = await client.place(toPlace.id, await client.request(toPlace.id))
  await issueInvoiceWorkflow(container).run({ input: { order_id: order.order_id } })
  const { data } = await client.get<{ invoices: { id: string }[] }>("/store/invoices")
  const pad = await client.newPad()
  const { pad: withRow } = await client.paste(pad.id, "T101 1\nno such thing 3")
  const { data: list } = await client.post<{ list: { id: string } }>("/store/lists", { name: "A" })
  return {
    pad: pad.id,
    row: withRow.unresolved[0].id,
    line: withRow.lines[0].id,
    list: list.list.id,
    order: order.order_id,
    invoice: data.invoices[0].id,
  }
}

type HouseKind = "branch" | "invitation" | "seat" | "role"

/** A place, an invitation, a seat and a role of the entity's own house. */
async function createHouse(
  api: Api,
  key: string,
  head: Login,
  own: string
): Promise<Record<HouseKind, string>> {
  const { get, post } = partnerClient(api, key, head, own)
  const address = { city: "Москва", address: "1", postal_code: "1", tax_registration: null }
  const { data: added } = await post<{ node: { id: string } }>("/store/partner/nodes", {
    kind: "branch",
    parent_id: own,
    name: "Branch",
    branch: address,
  })
  const { data: invited } = await post<{ id: string }>("/store/partner/people/invitations", {
    email: "invited@test.local",
    name: "Invited",
    node_id: own,
    role: "buyer",
    locale: "en",
  })
  const { data: role } = await post<{ id: string }>("/store/partner/roles", {
    name: "Own",
    grants: {},
  })
  const { data } = await get<{ people: { email: string; seats: { id: string }[] }[] }>(
    "/store/partner/people"
  )
  const seat = data.people.find(({ email }) => email === "nobody@test.local")!.seats[0].id
  return { branch: added.node.id, invitation: invited.id, role: role.id, seat }
}

/** A rule that asks somebody else, and the administrator's own request under it. */
async function createRequest(
  api: Api,
  container: MedusaContainer,
  key: string,
  head: Login,
  own: string
): Promise<Record<"approval" | "rule", string>> {
  const { employee_id } = await createEmployee(container, "approver@test.local", [
    { entity_id: own, role: "approver" },
  ])
  const client = partnerClient(api, key, head, own)
  const { data: rule } = await client.post<{ id: string }>("/store/approval-rules", {
    node_id: own,
    name: "All",
    roles: [],
    when: { kind: "line_count_over", count: 0 },
    steps: [{ need: "any", of: [{ kind: "person", employee_id }] }],
    deadline_hours: 24,
    on_timeout: "remind",
    active_from: null,
    active_to: null,
  })
  const pad = await client.newPad("To approve")
  await client.paste(pad.id, "T102 2")
  const { data } = await client.post<{ approval: { id: string } }>(
    `/store/pads/${pad.id}/approval`,
    await client.request(pad.id),
    { "idempotency-key": "tenancy-approval" }
  )
  return { rule: rule.id, approval: data.approval.id }
}

const PROBE_ROLE = "prole_probe"

/** Gives the probe these rights, from its next request on. */
const grantProbe = async (container: MedusaContainer, entityId: string, grants: Grants) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `insert into partner_role (id, group_id, name, grants)
     select ?, group_id, 'Probe', ?::jsonb from legal_entity where id = ?
     on conflict (id) do update set grants = excluded.grants`,
    [PROBE_ROLE, JSON.stringify(grants), entityId]
  )
}

const grantsFor = (codes: readonly Permission[]): Grants =>
  Object.fromEntries(codes.map((code) => [code, { scope: "entity", limit_minor: null }]))

const namesOf = ({ permission }: Row): Permission[] => (permission ? [permission].flat() : [])

function aList() {
  const form = new FormData()
  form.append("file", new Blob(["T100;1"]), "list.csv")
  return form
}

const COUNTED = Object.entries(MATRIX)

export function tenancy({ api, getContainer }: Suite) {
  let world: World

  beforeAll(async () => {
    world = await createWorld(api, getContainer())
  })

  function ask(route: string, row: Row, login: Login | null, entityId?: string) {
    const [method, path] = route.split(" ")
    const names = [...(row.ids ?? [])]
    const url = path
      .replace(":sku", "T100")
      .replace(/:\w+/g, () => world.ids[names.shift() ?? "pad"])
    const options = as(world.key, login, entityId, { "idempotency-key": "tenancy-matrix" })
    return api.request({ method, url, data: row.file ? aList() : row.body, ...options })
  }

  it("has a row for every store route on the router, and no row too many", () => {
    const store = [...onRouter].filter((route) => / \/(store|drawings)/.test(route))
    const known = [
      ...Object.keys(MATRIX),
      ...Object.keys(PUBLIC_STORE),
      ...CORE_STORE,
      ...PUBLIC,
      ...BY_TOKEN,
    ]
    expect(store.sort()).toEqual(known.sort())
  })

  it("leaves no other public route: the rest is staff's, the log-in's or Medusa's own", () => {
    const rest = [...onRouter].filter((route) => !/ \/(store|drawings)/.test(route))
    const strange = rest.filter(
      (route) => !CORE_ADMIN_PREFIXES.some((prefix) => route.split(" ")[1].startsWith(prefix))
    )
    expect(strange).toEqual([])
  })

  describe.each(COUNTED)("%s", (route, row) => {
    it("serves an administrator of the entity", async () => {
      const { status } = await ask(route, row, world.head, world.own)
      expect([200, 201, 400, 409, 422, ...(row.unknownInBody ? [404] : [])]).toContain(status)
    })

    it("asks a guest to log in", async () => {
      expect((await ask(route, row, null, world.own)).status).toBe(401)
    })

    if (!row.beforeEntity) {
      it("does not exist for a stranger, a former employee or an ended membership", async () => {
        for (const login of [world.stranger, world.former, world.expired]) {
          expect((await ask(route, row, login, world.own)).status).toBe(404)
        }
      })

      it("refuses a member whose role lacks the permission", async () => {
        const open = row.decides ? [404] : [200, 409, 422]
        const { status } = await ask(route, row, world.nobody, world.own)
        expect(row.permission ? [403] : open).toContain(status)
      })
    }

    if (row.ids) {
      it("finds nothing of another entity, nor of a sister one", async () => {
        for (const entity of row.ofGroup ? [world.other] : [world.other, world.sister]) {
          expect((await ask(route, row, world.stranger, entity)).status).toBe(404)
        }
      })
    }
  })

  describe.each(Object.entries(PUBLIC_STORE))("public: %s", (route, { keyed, body }) => {
    it(keyed ? "opens nothing without its key" : "answers anybody, and knows nobody", async () => {
      for (const login of [null, world.head]) {
        const { status, data } = await ask(route, { body } as Row, login, world.own)
        expect([200, 201].includes(status)).toBe(!keyed)
        expect(JSON.stringify(data)).not.toContain(world.own)
        if (keyed) {
          expect(status).toBe(404)
        }
      }
    })
  })

  describe.each([...PERMISSIONS])("the permission %s", (code) => {
    const routes = COUNTED.filter(([, row]) => namesOf(row).includes(code))

    if (!routes.length) {
      it("is asked elsewhere, with a reason", () => {
        expect(ASKED_ELSEWHERE[code]).toEqual(expect.any(String))
      })
      return
    }

    it("opens its routes, and all other rights together do not", async () => {
      expect(ASKED_ELSEWHERE[code]).toBeUndefined()
      const others = PERMISSIONS.filter((other) => other !== code)
      await grantProbe(getContainer(), world.own, grantsFor(others))
      for (const [route, row] of routes) {
        const { status } = await ask(route, row, world.probe, world.own)
        expect([route, status]).toEqual([route, 403])
      }
      for (const [route, row] of routes) {
        await grantProbe(getContainer(), world.own, grantsFor(namesOf(row)))
        const { status, data } = await ask(route, row, world.probe, world.own)
        expect([route, data.code]).not.toEqual([route, "PERMISSION_MISSING"])
        expect([route, status === 401 || status >= 500]).toEqual([route, false])
      }
    })
  })

  it.each(BY_TOKEN)("%s knows no token but those of links", async (route) => {
    const [method, url] = route.split(" ")
    const data = { token: "x".repeat(43), ...(/decide$/.test(url) ? { verdict: "agree" } : {}) }
    const options = as(world.key, null)
    expect((await api.request({ method, url, data, ...options })).status).toBe(404)
  })

  describe.each(CORE_STORE)("core's %s", (route) => {
    it("asks a guest to log in, unless it is open to all", async () => {
      const open = /^GET \/store\/(regions|currencies|locales)/.test(route)
      const { status } = await ask(coreIds(route), {} as Row, null)
      expect([200, 404].includes(status)).toBe(open)
      if (!open) {
        expect(status).toBe(401)
      }
    })

    it("shows a stranger no cart and no order of another entity", async () => {
      const { status } = await ask(coreIds(route), {} as Row, world.stranger, world.other)
      expect(status).toBeLessThan(500)
      if (/\/(carts|orders)\/:/.test(route)) {
        expect(status).toBe(404)
      }
    })
  })

  const coreIds = (route: string) =>
    route
      .replace("/carts/:id", `/carts/${cartOf(world)}`)
      .replace("/orders/:id", `/orders/${world.ids.order}`)
      .replace(/:\w+/g, "none")

  const cartOf = ({ ids }: World) => ids.line

  describe.each(OUR_ADMIN)("%s", (route) => {
    const [method, path] = route.split(" ")
    const url = path.replace(/:\w+/g, "none")

    it("is on the router, closed to guests and to partners", async () => {
      expect(onRouter).toContain(route)
      const guest = { validateStatus: () => true }
      expect((await api.request({ method, url, ...guest })).status).toBe(401)
      const partner = as(world.key, world.head, world.own)
      expect((await api.request({ method, url, ...partner })).status).toBe(401)
    })

    it("answers staff", async () => {
      const headers = await staffHeaders(getContainer())
      const { status } = await api.request({ method, url, headers, validateStatus: () => true })
      expect([200, 202, 400, 404, 422]).toContain(status)
    })
  })

  it("lists every admin route of ours", () => {
    const ours = [...onRouter].filter((route) => OUR_ADMIN_AREAS.test(route))
    expect(ours.sort()).toEqual([...OUR_ADMIN].sort())
  })

  it("knows a role without each permission, so that each refusal is real", () => {
    expect(grantsOfRole("no_rights")).toEqual({})
    expect(PERMISSIONS.length).toBeGreaterThan(10)
  })
}
