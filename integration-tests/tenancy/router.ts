import { as, staffHeaders, type Suite } from "../support/partners"
import { watchRoutes } from "../support/routes"
import { type Answer, asker, complaints } from "./ask"
import {
  BY_TOKEN,
  CORE_ADMIN_PREFIXES,
  CORE_STORE,
  OUR_ADMIN,
  OUR_ADMIN_AREAS,
  PUBLIC,
} from "./core-routes"
import { MATRIX, PUBLIC_STORE } from "./matrix"
import type { World } from "./world"

const onRouter = watchRoutes()

/** What else is on the router: nothing that is not known, and what each of it tells to whom. */
export function router({ api, getContainer }: Suite, worldOf: () => World) {
  it("has a row for every store route, and no row too many", () => {
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

  it("lists every admin route of ours", () => {
    const ours = [...onRouter].filter((route) => OUR_ADMIN_AREAS.test(route))
    expect(ours.sort()).toEqual([...OUR_ADMIN].sort())
  })

  it.each(Object.entries(PUBLIC_STORE))(
    "%s opens nothing without its key, or answers anybody and knows nobody",
    async (route, { keyed, body }) => {
      const ask = asker(api, worldOf().key)
      for (const login of [null, worldOf().head]) {
        const { status, data } = await ask(route, { permission: null, body }, { login })
        expect([200, 201].includes(status)).toBe(!keyed)
        expect(JSON.stringify(data)).not.toContain(worldOf().own)
        if (keyed) {
          expect(status).toBe(404)
        }
      }
    }
  )

  it.each(BY_TOKEN)("%s knows no token but those of links", async (route) => {
    const [method, url] = route.split(" ")
    const data = { token: "x".repeat(43), ...(/decide$/.test(url) ? { verdict: "agree" } : {}) }
    const options = as(worldOf().key, null)
    expect((await api.request({ method, url, data, ...options })).status).toBe(404)
  })

  it("tells a guest and a stranger nothing on core's routes", async () => {
    const { wrong, check } = complaints()
    const { key, cart, ids, outsiders } = worldOf()
    for (const route of CORE_STORE) {
      const path = route
        .replace("/carts/:id", `/carts/${cart}`)
        .replace("/orders/:id", `/orders/${ids.order}`)
      const guest = await answerOf(path, as(key, null))
      const isOpen = / \/store\/(regions|currencies|locales)/.test(route)
      check(`${route}: a guest`, guest, (isOpen ? [200, 404] : [401]).includes(guest.status))
      const isAnothers = /\/(carts|orders)\/:/.test(route)
      for (const [who, { login, home }] of Object.entries(outsiders)) {
        const answer = await answerOf(path, as(key, login, home))
        check(`${route}: ${who}`, answer, isAnothers ? answer.status === 404 : answer.status < 500)
      }
    }
    expect(wrong).toEqual([])
  })

  it("answers staff on our admin routes, and neither guests nor partners", async () => {
    const { wrong, check } = complaints()
    const { key, head, own } = worldOf()
    const staff = { headers: await staffHeaders(getContainer()) }
    for (const route of OUR_ADMIN) {
      const guest = await answerOf(route, {})
      check(`${route}: a guest`, guest, guest.status === 401)
      const partner = await answerOf(route, as(key, head, own))
      check(`${route}: a partner`, partner, partner.status === 401)
      const answer = await answerOf(route, staff)
      check(`${route}: staff`, answer, [200, 202, 400, 404, 422].includes(answer.status))
    }
    expect(wrong).toEqual([])
  })

  const answerOf = (route: string, options: object): Promise<Answer> => {
    const [method, path] = route.split(" ")
    const url = path.replace(/:\w+/g, "none")
    return api.request({ validateStatus: () => true, method, url, ...options })
  }
}
