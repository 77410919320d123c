import { salesOf } from "@orac/checkout"
import { PARTNER_PRICING_MODULE, type PartnerPricingService } from "@orac/pricing"
import type { PricesAnswer } from "@orac/pricing/contract"
import type { PartnerClient } from "../checkout/partner-client"
import { setStock, sku } from "../checkout/shop"
import type { Suite } from "../support/partners"
import { LONG_AGO } from "../support/price-rules"
import { statementsOf } from "../support/statements"
import { deskTools } from "./tools"

const HOUR_MS = 3_600_000

export function desk({ api, getContainer }: Suite) {
  const { world, list, offerOf, waitingAt, detail, answer, way, piecesAddUp } = deskTools({
    api,
    getContainer,
  })

  describe("an order of a retail company", () => {
    it("is offered to its dealer with a deadline, and its people are told", async () => {
      const order = await world.order()
      const offer = (await offerOf(world.dealer, order.display_id))!
      expect(offer).toMatchObject({
        client: { name: "client" },
        state: "offered",
        attempt: 1,
        pieces: 14,
        goods_minor: 700_000,
      })
      expect(Date.parse(offer.deadline_at!)).toBeGreaterThan(Date.now() + 3 * HOUR_MS)
      expect(await way(order.order_id)).toMatchObject([
        { seller_name: "dealer", state: "offered", pieces: 14 },
      ])
      const notices = await world.knex("notice").where({ code: "desk.order-offered" })
      const told = notices.filter(({ key }) => key === offer.id).map(({ email }) => email)
      expect(told.sort()).toEqual(["colleague@desk.test", "dealer@desk.test", "operator@desk.test"])
      await piecesAddUp(order.order_id)
    })

    it("shows lines by whose stock they are, and prices only to those who may see them", async () => {
      await setStock(world.knex, world.shop, sku(3), { near: 0, far: 50 })
      const order = await world.order(`${sku(1)} 5\n${sku(3)} 6`)
      const id = await waitingAt(world.dealer, order)
      const seen = await detail(world.dealer, id)
      const origins = Object.fromEntries(
        seen.segments.flatMap(({ origin, lines }) => lines.map((line) => [line.sku, origin]))
      )
      expect(origins[sku(3)]).toBe("own")
      expect(seen.delivery?.city).toBe("Москва")
      expect(seen.segments[0].lines[0]).toMatchObject({
        unit_price_minor: 50_000,
        buy_price_minor: 50_000,
      })
      const plain = await detail(world.operator, id)
      expect(plain.goods_minor).toBeNull()
      expect(plain.segments[0].lines[0]).toMatchObject({
        unit_price_minor: null,
        buy_price_minor: null,
      })
    })

    it("leaves an order of the manufacturer's own client alone but for one statement", async () => {
      const pad = await world.direct.newPad()
      await world.direct.paste(pad.id, `${sku(1)} 4`)
      const request = await world.direct.request(pad.id)
      const { result, statements } = await statementsOf(world.knex, () =>
        world.direct.place(pad.id, request)
      )
      expect(await way(result.data.order_id, world.direct)).toEqual([])
      expect(await salesOf(world.knex, result.data.order_id)).toBeNull()
      const own = statements.filter((sql) => /response_hours|seller_offer|notice/.test(sql))
      expect(own).toHaveLength(1)
    })
  })

  describe("the seller's terms", () => {
    const priceFor = async (who: PartnerClient) => {
      const { data } = await who.post<PricesAnswer>("/store/prices", {
        lines: [{ sku: sku(1), quantity: 1 }],
      })
      return data
    }

    it("stand before the manufacturer's for whom it serves, and for nobody else", async () => {
      const before = await priceFor(world.client)
      await world.container
        .resolve<PartnerPricingService>(PARTNER_PRICING_MODULE)
        .createGroupDiscounts({
          seller_id: world.ids.dealer,
          price_status: "dealer",
          product_group: "duropolymer",
          basis_points: 3_000,
          valid_from: LONG_AGO,
        })
      const after = await priceFor(world.client)
      expect(before.prices[0].unit_price_minor).toBe(50_000)
      expect(after.prices[0].unit_price_minor).toBe(70_000)
      expect(after.version).not.toBe(before.version)
      expect((await priceFor(world.direct)).prices[0].unit_price_minor).toBe(50_000)
    })
  })

  describe("another dealer", () => {
    it("cannot read, decide or count it", async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      for (const tab of ["waiting", "countered", "taken", "passed"]) {
        const seen = await list(world.rival, `?tab=${tab}`)
        expect(seen).toMatchObject({
          orders: [],
          count: 0,
          tabs: { waiting: 0, countered: 0, taken: 0, passed: 0 },
        })
      }
      expect((await world.rival.get(`/store/desk/orders/${id}`)).status).toBe(404)
      expect((await answer(world.rival, id, { kind: "accept" })).status).toBe(404)
      expect((await world.client.get("/store/desk/orders")).status).toBe(403)
      expect((await answer(world.client, id, { kind: "accept" })).status).toBe(403)
    })
  })
}
