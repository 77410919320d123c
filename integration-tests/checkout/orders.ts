import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderList } from "@orac/checkout/contract"
import { partnerClient, type PartnerClient } from "./partner-client"
import { createShop, grantCredit, sku } from "./shop"
import { createEmployee, createEntity, publishableKey } from "../support/partners"

/** Pieces of each order in the order of their placing. */
const PIECES = [30, 20, 40]

export function orders({ api, getContainer }: MedusaSuiteOptions) {
  let buyer: PartnerClient
  let noPrices: PartnerClient
  /** Numbers of the orders as they were placed. */
  let numbers: number[]
  let orderId: string

  beforeAll(async () => {
    const container = getContainer()
    const key = await publishableKey(container)
    await createShop(container)
    const entity = await createEntity(container, { name: "Dealer" })
    const client = async (name: string, role: "buyer" | "buyer_no_price") => {
      const login = await createEmployee(container, `${name}@orders.test`, [
        { entity_id: entity.id, role },
      ])
      return partnerClient(api, key, login, entity.id)
    }
    buyer = await client("buyer", "buyer")
    noPrices = await client("noprices", "buyer_no_price")
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await grantCredit(knex, entity.id, 5_000_000_000)
    numbers = []
    for (const pieces of PIECES) {
      const pad = await buyer.newPad()
      await buyer.paste(pad.id, `${sku(1)} ${pieces}`)
      const { data } = await buyer.place(pad.id, await buyer.request(pad.id))
      numbers.push(data.display_id)
      orderId = data.order_id
    }
    await knex("partner_order")
      .where({ display_id: numbers[1] })
      .update({ arrival_date: "2099-01-10" })
    await knex("partner_order").where({ display_id: numbers[0] }).update({ arrival_date: null })
  })

  const listed = async (query: string, client = buyer) => {
    const { data } = await client.get<OrderList>(`/store/partner-orders${query}`)
    return data.orders.map(({ display_id }) => numbers.indexOf(display_id))
  }

  describe("the order of a history", () => {
    it("is the newest first, or as asked for", async () => {
      expect(await listed("")).toEqual([2, 1, 0])
      expect(await listed("?order=placed_at")).toEqual([0, 1, 2])
      expect(await listed("?order=-display_id")).toEqual([2, 1, 0])
      expect(await listed("?order=total")).toEqual([1, 0, 2])
      expect(await listed("?order=-total")).toEqual([2, 0, 1])
      expect(await listed("?order=-total&limit=1&offset=1")).toEqual([0])
    })

    it("puts orders without a date of arrival last, both ways", async () => {
      expect(await listed("?order=arrival_date")).toEqual([2, 1, 0])
      expect(await listed("?order=-arrival_date")).toEqual([1, 2, 0])
    })

    it("tells nothing of sums to those who may not see them", async () => {
      expect(await listed("?order=total", noPrices)).toEqual([2, 1, 0])
    })

    it("refuses what no history is ordered by", async () => {
      const answer = await buyer.get("/store/partner-orders?order=comment")
      expect(answer.status).toBe(400)
    })
  })

  describe("as CSV", () => {
    it("lists orders in the order asked for, and the lines of one", async () => {
      const all = await buyer.get<string>("/store/partner-orders/export.csv?order=total")
      const rows = all.data.split("\r\n").slice(1, 4)
      expect(rows.map((row) => numbers.indexOf(Number(row.split(";")[0])))).toEqual([1, 0, 2])
      const one = await buyer.get<string>(`/store/partner-orders/${orderId}/export.csv`)
      expect(one.data).toContain(`\r\n${sku(1)};`)
    })
  })
}
