import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { as, type Login, staffHeaders } from "../support/partners"
import { accountTools, NET_30 } from "./account-tools"

/** Credit before partners and staff. */
export function creditRoutes({ api, getContainer }: MedusaSuiteOptions) {
  const { key, own, other, buyer, noPrices, stranger, grant, hold, append } = accountTools({
    api,
    getContainer,
  })

  let staff: { authorization: string }

  beforeAll(async () => {
    staff = await staffHeaders(getContainer())
  })

  describe("GET /store/credit", () => {
    const credit = (login: Login | null, id: string) =>
      api.get("/store/credit", as(key(), login, id))

    it("shows what remains of the limit, and the due date", async () => {
      await grant(100_000)
      await hold("order_1", 30_000)
      const { status, data } = await credit(buyer, own.id)
      expect(status).toBe(200)
      expect(data.credit).toMatchObject({
        currency_code: "rub",
        limit_minor: 100_000,
        holds_minor: 30_000,
        exposure_minor: 30_000,
        available_minor: 70_000,
        terms: NET_30,
        due_date_if_ordered_today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      })
    })

    it("lists the entity's own entries, newest first", async () => {
      await grant(100_000)
      await grant(200_000, other.id)
      await hold("order_1", 30_000)
      await append([{ type: "LIMIT_SET", amount_minor: null, reason: "closed" }])
      const path = "/store/credit/entries?limit=2"
      const { data } = await api.get(path, as(key(), buyer, own.id))
      expect(data).toMatchObject({
        count: 3,
        entries: [
          { type: "LIMIT_SET", amount_minor: null, reason: "closed" },
          { type: "HOLD", amount_minor: 30_000, order_id: "order_1", author: "buyer" },
        ],
      })
      const beyond = await api.get("/store/credit/entries?offset=9", as(key(), buyer, own.id))
      expect(beyond.data).toEqual({ count: 3, entries: [] })
    })

    it("is for those who may see it, of the entity that asks", async () => {
      for (const path of ["/store/credit", "/store/credit/entries"]) {
        const status = async (login: Login | null, id: string) =>
          (await api.get(path, as(key(), login, id))).status
        expect(await status(null, own.id)).toBe(401)
        expect(await status(noPrices, own.id)).toBe(403)
        expect(await status(stranger, own.id)).toBe(404)
        expect(await status(buyer, other.id)).toBe(404)
      }
    })
  })

  describe("staff", () => {
    const config = () => ({ headers: staff, validateStatus: () => true })
    const limit = (id: string, body: unknown) =>
      api.post(`/admin/companies/${id}/credit-limit`, body, config())

    it("set a limit with a reason; the ledger keeps who and why", async () => {
      const { status, data } = await limit(own.id, { limit_minor: 500_000, reason: "good year" })
      expect(status).toBe(200)
      expect(data.credit).toMatchObject({ limit_minor: 500_000, available_minor: 500_000 })
      const seen = await api.get(`/admin/companies/${own.id}/credit`, config())
      expect(seen.data).toMatchObject({
        credit: { limit_minor: 500_000 },
        count: 1,
        entries: [{ type: "LIMIT_SET", author: "staff@test.local", reason: "good year" }],
      })
    })

    it("are told what is wrong", async () => {
      const bodies = [
        { limit_minor: -1, reason: "x" },
        { limit_minor: 1.5, reason: "x" },
        { limit_minor: "1,000", reason: "x" },
        { limit_minor: 1, reason: " " },
        { limit_minor: 1 },
      ]
      for (const body of bodies) {
        expect((await limit(own.id, body)).status).toBe(400)
      }
      expect((await limit("unknown", { limit_minor: 1, reason: "x" })).status).toBe(404)
      expect((await api.get("/admin/companies/unknown/credit", config())).status).toBe(404)
    })

    it("are staff", async () => {
      const { headers } = as(key(), buyer, own.id)
      const guest = { headers, validateStatus: () => true }
      const path = `/admin/companies/${own.id}/credit`
      expect((await api.get(path, guest)).status).toBe(401)
      expect((await api.post(`${path}-limit`, { limit_minor: 1, reason: "x" }, guest)).status).toBe(
        401
      )
    })
  })
}
