import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { as, staffHeaders } from "../support/partners"
import { priceTools } from "./price-tools"

/** What staff see of prices and write to them. */
export function staffPrices({ api, getContainer }: MedusaSuiteOptions) {
  const { key, own, buyer, priceOf } = priceTools({ api, getContainer })

  let staff: { authorization: string }

  beforeAll(async () => {
    staff = await staffHeaders(getContainer())
  })

  describe("staff", () => {
    const config = () => ({ headers: staff, validateStatus: () => true })
    const explain = (body: object) => api.post("/admin/price-explanation", body, config())
    const write = (prices: unknown, entity_id = own.id) =>
      api.post("/admin/partner-prices", { entity_id, prices }, config())

    it("see why a company pays what it pays, on any day", async () => {
      await write([
        { sku: "P9020", percent: 33.33, document: "contract 7", valid_from: "2026-01-01" },
      ])
      const question = { entity_id: own.id, sku: "P9020", quantity: 2 }
      const { status, data } = await explain(question)
      expect(status).toBe(200)
      expect(data).toMatchObject({
        entity: { id: own.id, name: "Own" },
        price: { unit_price_minor: 66_669 },
      })
      expect(data.price.trace[2]).toMatchObject({
        layer: "individual",
        percent: 33.33,
        facts: { document: "contract 7", set_by: "staff@test.local" },
      })
      const before = await explain({ ...question, date: "2025-12-31" })
      expect(before.data.price.unit_price_minor).toBe(54_999)
    })

    it("get 404 for what is not there and 400 for what is wrong", async () => {
      const good = { entity_id: own.id, sku: "P8030", quantity: 1 }
      expect((await explain({ ...good, entity_id: "unknown" })).status).toBe(404)
      expect((await explain({ ...good, sku: "UNPRICED" })).status).toBe(404)
      expect((await explain({ ...good, quantity: 0 })).status).toBe(400)
      expect((await write([{ sku: "P8030", price_minor: 1 }], "unknown")).status).toBe(404)
    })

    it("write agreed prices over old ones, all or none", async () => {
      expect((await write([{ sku: "P8030", price_minor: 70_000 }])).data).toEqual({ written: 1 })
      await write([
        { sku: "P8030", price_minor: 71_000 },
        { sku: "P8030", price_minor: 69_000, min_quantity: 20 },
      ])
      expect(await priceOf(buyer, own.id, "P8030", 1)).toMatchObject({ unit_price_minor: 71_000 })
      expect(await priceOf(buyer, own.id, "P8030", 20)).toMatchObject({
        unit_price_minor: 69_000,
      })
      const refused = await write([
        { sku: "P8030", price_minor: 1_000 },
        { sku: "NOBODY", price_minor: 1_000 },
        { sku: "P8030", price_minor: 2_000 },
      ])
      expect(refused.status).toBe(422)
      expect(refused.data).toMatchObject({
        type: "refusal",
        refusals: [
          { code: "ARTICLE_UNKNOWN", facts: { index: 1 } },
          { code: "PRICE_TWICE", facts: { index: 2, twin: 0 } },
        ],
      })
      expect(await priceOf(buyer, own.id, "P8030", 1)).toMatchObject({ unit_price_minor: 71_000 })
    })

    it.each([
      [{ sku: "P8030" }],
      [{ sku: "P8030", price_minor: 1, percent: 1 }],
      [{ sku: "P8030", price_minor: 0 }],
      [{ sku: "P8030", percent: 101 }],
      [{ sku: "P8030", percent: 1.005 }],
      [{ sku: "P8030", price_minor: 1, valid_from: "2026-02-01", valid_to: "2026-01-01" }],
    ])("may not write %j", async (price) => {
      expect((await write([price])).status).toBe(400)
    })

    it("are staff", async () => {
      const guest = as(key(), buyer, own.id)
      expect((await api.post("/admin/price-explanation", {}, guest)).status).toBe(401)
      expect((await api.post("/admin/partner-prices", {}, guest)).status).toBe(401)
    })
  })
}
