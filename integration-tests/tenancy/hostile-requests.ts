import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createShop } from "../checkout/shop"
import { BRANCH, invitation } from "../support/house"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"
import { MATRIX } from "./matrix"
import { OUR_ADMIN } from "./core-routes"

const IDS = [
  "%00",
  "a%00b",
  "%ff",
  "%F0%9F",
  "__proto__",
  "%E2%80%AE",
  "..%2f..%2fetc",
  "x".repeat(3000),
]
const NUL = "A\u0000B"
const QUERIES = [
  "q=%00",
  "q=%",
  "q[]=a&q[b]=c",
  "limit=%00",
  "limit=-1",
  "limit=1e99",
  "offset=1e30",
]
const BODIES = [
  "null",
  "[]",
  "1",
  '"x"',
  "{",
  '{"__proto__":{"a":1}}',
  '{"name":"\\u0000"}',
  '{"a":"\\ud800"}',
]

export function hostileRequests({ api, getContainer }: Suite) {
  let partner: object
  let staff: object
  let head: Login
  let own: string

  beforeAll(async () => {
    const container = getContainer()
    const key = await publishableKey(container)
    await createShop(container)
    const { id } = await createEntity(container, { name: "Own" })
    own = id
    head = await createEmployee(container, "head@test.local", [
      { entity_id: id, role: "entity_admin" },
    ])
    partner = as(key, head, id)
    staff = { headers: await staffHeaders(container), validateStatus: () => true }
  })

  const ROUTES = [...Object.keys(MATRIX), ...OUR_ADMIN].map((route) => route.split(" "))

  const ask = async (method: string, url: string, data?: string) => {
    const options = (url.startsWith("/admin") ? staff : partner) as { headers: object }
    const headers = { ...options.headers, "content-type": "application/json" }
    const { status } = await api.request({ method, url, data, ...options, headers })
    return [method, url, data, status >= 500]
  }
  const isAnswered = (method: string, url: string, data?: string) => [method, url, data, false]

  it.each(ROUTES.filter(([, path]) => path.includes(":")))(
    "%s %s answers ids that are none",
    async (method, path) => {
      for (const id of IDS) {
        const url = path.replace(/:\w+/g, id)
        expect(await ask(method, url)).toEqual(isAnswered(method, url))
      }
    }
  )

  it.each(ROUTES.filter(([method]) => method === "GET"))(
    "%s %s answers filters that are none",
    async (method, path) => {
      for (const query of QUERIES) {
        const url = `${path.replace(/:\w+/g, "none")}?${query}`
        expect(await ask(method, url)).toEqual(isAnswered(method, url))
      }
    }
  )

  it.each(ROUTES.filter(([method]) => method === "POST"))(
    "%s %s answers bodies that are none",
    async (method, path) => {
      const url = path.replace(/:\w+/g, "none")
      for (const body of BODIES) {
        expect(await ask(method, url, body)).toEqual(isAnswered(method, url, body))
      }
    }
  )

  it.each([
    ["/store/partner/nodes", () => ({ kind: "branch", parent_id: own, name: NUL, branch: BRANCH })],
    [
      "/store/partner/nodes",
      () => ({ kind: "branch", parent_id: own, name: "A", branch: { ...BRANCH, address: NUL } }),
    ],
    ["/store/partner/people/invitations", () => ({ ...invitation("a@b.example", own), name: NUL })],
    ["/store/partner/people/invitations", () => invitation(`${NUL}@b.example`, own)],
    ["/store/partner/roles", () => ({ name: NUL, grants: {} })],
    ["/store/pads", () => ({ name: NUL })],
    ["/store/lists", () => ({ name: NUL })],
    ["/admin/companies/OWN/act", () => ({ reason: `${NUL} because` })],
    ["/admin/companies/OWN/credit-limit", () => ({ limit_minor: 5, reason: NUL })],
    ["/admin/companies/OWN/credit-limit", () => ({ limit_minor: 1e300, reason: "much" })],
  ])("POST %s refuses what no column holds, and writes nothing", async (path, body) => {
    const url = path.replace("OWN", own)
    const { rows } = await getContainer()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("select count(*)::int as n from audit_entry")
    expect(await ask("POST", url, JSON.stringify(body()))).toEqual(
      isAnswered("POST", url, JSON.stringify(body()))
    )
    const after = await getContainer()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("select count(*)::int as n from audit_entry")
    expect(after.rows).toEqual(rows)
  })

  it("leaves a fault of the request in no log-in and no answer of another", async () => {
    for (const email of ["a\u0000@b.example", "\ud800@b.example", "a@b.example\r\nX: y"]) {
      for (const path of ["/auth/customer/emailpass", "/auth/customer/emailpass/register"]) {
        const body = { email, password: "some-password" }
        const { status } = await api.post(path, body, { validateStatus: () => true })
        expect([path, email, status >= 500]).toEqual([path, email, false])
      }
    }
  })
}
