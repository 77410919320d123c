import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { grantsOfRole, PERMISSIONS, type RoleCode } from "@orac/companies"
import { issueInvoiceWorkflow } from "@orac/documents"
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
import { watchRoutes } from "../support/routes"
import { type IdKind, MATRIX, type Row } from "../tenancy/matrix"
import {
  CORE_ADMIN_PREFIXES,
  CORE_STORE,
  OUR_ADMIN,
  OUR_ADMIN_AREAS,
  PUBLIC,
} from "../tenancy/core-routes"

jest.setTimeout(240_000)

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
  ids: Record<IdKind, string>
}

async function createWorld(api: Api, container: MedusaContainer): Promise<World> {
  const key = await publishableKey(container)
  await createShop(container)
  const { id: own, group_id } = await createEntity(container, { name: "Own" })
  const { id: sister } = await createEntity(container, { name: "Sister", group_id })
  const { id: other } = await createEntity(container, { name: "Other" })
  const member = (email: string, entity_id: string, role: RoleCode, valid_to?: Date) =>
    createEmployee(container, api, email, [{ entity_id, role, valid_to }])
  const head = await member("head@test.local", own, "entity_admin")
  const stranger = await createEmployee(container, api, "stranger@test.local", [
    { entity_id: other, role: "entity_admin" },
    { entity_id: sister, role: "entity_admin" },
  ])
  const nobody = await member("nobody@test.local", own, "no_rights" as RoleCode)
  const expired = await member("expired@test.local", own, "entity_admin", new Date(0))
  const former = await member("former@test.local", own, "entity_admin")
  await dismiss(container, former)
  const ids = await createThings(api, container, key, head, own)
  return { key, own, sister, other, head, nobody, former, expired, stranger, ids }
}

const dismiss = (container: MedusaContainer, { employee_id }: Login) =>
  container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("membership")
    .where({ employee_id })
    .update({ deleted_at: new Date() })

async function createThings(
  api: Api,
  container: MedusaContainer,
  key: string,
  login: Login,
  entityId: string
): Promise<Record<IdKind, string>> {
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

function aList() {
  const form = new FormData()
  form.append("file", new Blob(["T100;1"]), "list.csv")
  return form
}

const COUNTED = Object.entries(MATRIX)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }: Suite) => {
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
      const known = [...Object.keys(MATRIX), ...CORE_STORE, ...PUBLIC]
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
        expect([200, 201, 400, 409, 422]).toContain(status)
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
          expect((await ask(route, row, world.nobody, world.own)).status).toBe(
            row.permission ? 403 : 200
          )
        })
      }

      if (row.ids) {
        it("finds nothing of another entity, nor of a sister one", async () => {
          for (const entity of [world.other, world.sister]) {
            expect((await ask(route, row, world.stranger, entity)).status).toBe(404)
          }
        })
      }
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
        const headers = await staffHeaders(getContainer(), api)
        const { status } = await api.request({ method, url, headers, validateStatus: () => true })
        expect([200, 400, 404]).toContain(status)
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
  },
})
