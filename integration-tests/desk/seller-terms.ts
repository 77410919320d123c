import type { ClientCredit, ClientTermsWrite, CreditView, StoreCredit } from "@orac/credit/contract"
import type {
  AgreedPriceList,
  ClientDiscounts,
  PricesAnswer,
  SellingDiscounts,
} from "@orac/pricing/contract"
import type { DeskOrderList } from "@orac/desk/contract"
import type { PartnerClient, RefusalAnswer } from "../checkout/partner-client"
import { grantCredit, sku } from "../checkout/shop"
import { createDesk, type DeskWorld } from "./network"
import type { Suite } from "../support/partners"

export function sellerTerms({ api, getContainer }: Suite) {
  let world: DeskWorld
  let at: string

  beforeAll(async () => {
    world = await createDesk({ api, getContainer })
    at = `/store/partner/clients/${world.ids.client}`
  })

  const pays = async (who: PartnerClient, code = sku(1), quantity = 1) => {
    const lines = [{ sku: code, quantity }]
    const { data } = await who.post<PricesAnswer>("/store/prices", { lines })
    return data.prices[0].unit_price_minor
  }

  describe("agreed prices of a client", () => {
    const agree = (prices: object[], who = world.dealer) =>
      who.post<{ written: number } & RefusalAnswer>(`${at}/prices`, { prices })
    const list = async (query = "", who = world.dealer) =>
      (await who.get<AgreedPriceList>(`${at}/prices${query}`)).data

    it("count for that client alone, with what both pay today", async () => {
      expect((await agree([{ sku: sku(1), price_minor: 61_000, document: "D-7" }])).data).toEqual({
        written: 1,
      })
      expect(await pays(world.client)).toBe(61_000)
      expect(await pays(world.direct)).toBe(50_000)
      expect((await list()).prices).toMatchObject([
        {
          sku: sku(1),
          price_minor: 61_000,
          percent: null,
          unit_price_minor: 61_000,
          buy_price_minor: 50_000,
          list_price_minor: 100_000,
          document: "D-7",
          set_by: "dealer@desk.test",
        },
      ])
    })

    it("take the place of the manufacturer's for the article, other articles keep theirs", async () => {
      await agree([{ sku: sku(1), price_minor: 61_000 }])
      const row = { min_quantity: 1, price_minor: 40_000, currency_code: "rub", set_by: "ORAC" }
      await world.knex("partner_price").insert([
        { id: "ppr_house_1", entity_id: world.ids.client, sku: sku(1), ...row },
        { id: "ppr_house_2", entity_id: world.ids.client, sku: sku(2), ...row },
      ])
      expect(await pays(world.client, sku(1))).toBe(61_000)
      expect(await pays(world.client, sku(2))).toBe(40_000)
    })

    it("are replaced by the same article and quantity, found by part of the article, taken back", async () => {
      await agree([
        { sku: sku(1), price_minor: 60_000 },
        { sku: sku(1), percent: 45, min_quantity: 100 },
      ])
      expect(await pays(world.client, sku(1), 99)).toBe(60_000)
      expect(await pays(world.client, sku(1), 100)).toBe(55_000)
      const { prices, count } = await list(`?q=${sku(1).toLowerCase()}`)
      expect(count).toBe(2)
      const { status } = await world.dealer.remove(`${at}/prices/${prices[0].id}`)
      expect(status).toBe(200)
      expect((await list()).count).toBe(1)
      expect((await world.dealer.remove(`${at}/prices/${prices[0].id}`)).status).toBe(404)
      expect(await pays(world.client, sku(1))).toBe(50_000)
    })

    it("are refused whole where an article is unknown or stands twice", async () => {
      const known = { sku: sku(5), percent: 10 }
      const unknown = await agree([known, { sku: "NONE", percent: 10 }])
      expect([unknown.status, unknown.data.code]).toEqual([422, "ARTICLE_UNKNOWN"])
      expect((await agree([known, known])).data.code).toBe("PRICE_TWICE")
      expect((await list(`?q=${sku(5)}`)).count).toBe(0)
      expect((await agree([{ sku: sku(5), percent: 10, price_minor: 1 }])).status).toBe(400)
    })

    it("are the seller's own: neither a rival nor the distributor above finds the client", async () => {
      for (const who of [world.rival, world.distributor, world.client]) {
        expect([403, 404]).toContain((await who.get(`${at}/prices`)).status)
        expect([403, 404]).toContain((await agree([{ sku: sku(5), percent: 1 }], who)).status)
      }
      expect((await world.operator.get(`${at}/prices`)).status).toBe(403)
    })

    it("end with the binding: the next seller's terms count, and those of the first come back with it", async () => {
      await agree([{ sku: sku(6), price_minor: 77_000 }])
      const bound = world.knex("client_binding").where({ entity_id: world.ids.client })
      await bound.clone().update({ seller_id: world.ids.rival })
      expect(await pays(world.client, sku(6))).toBe(50_000)
      expect((await world.dealer.get(`${at}/prices`)).status).toBe(404)
      await bound.clone().update({ seller_id: world.ids.dealer })
      expect(await pays(world.client, sku(6))).toBe(77_000)
    })
  })

  describe("discounts", () => {
    const give = (path: string, body: object, who = world.dealer) =>
      who.post<ClientDiscounts & SellingDiscounts & RefusalAnswer>(path, body)
    const cell = (percent: number | null) => [{ product_group: "duropolymer", percent }]
    const byStatus = (percent: number | null) =>
      give("/store/partner/selling-discounts", {
        price_status: "dealer",
        discounts: cell(percent),
      })
    const ofClient = (percent: number | null) =>
      give(`${at}/discounts`, { discounts: cell(percent) })
    const durable = ({ discounts }: ClientDiscounts) =>
      discounts.find(({ product_group }) => product_group === "duropolymer")

    it("of a status stand before the manufacturer's, of a client before its status's", async () => {
      const { data } = await byStatus(40)
      expect(data.statuses).toMatchObject([{ price_status: "dealer", clients: 1 }])
      expect(durable(data.statuses[0])).toMatchObject({ percent: 40, usual_percent: 50 })
      expect(await pays(world.client, sku(9))).toBe(60_000)
      expect(durable((await ofClient(42.5)).data)).toMatchObject({
        percent: 42.5,
        usual_percent: 40,
      })
      expect(await pays(world.client, sku(9))).toBe(57_500)
      expect(await pays(world.direct, sku(9))).toBe(50_000)
    })

    it("are taken back one after another, and what was stays with its dates", async () => {
      await byStatus(40)
      await ofClient(42.5)
      await ofClient(null)
      expect(await pays(world.client, sku(9))).toBe(60_000)
      await byStatus(null)
      expect(await pays(world.client, sku(9))).toBe(50_000)
      const kept = await world.knex("group_discount").where({ seller_id: world.ids.dealer })
      expect(kept.map(({ valid_to }) => valid_to !== null)).toEqual([true, true])
    })

    it("given by two at once leave one in force", async () => {
      await Promise.all([11, 12, 13, 14].map(ofClient))
      const open = await world
        .knex("group_discount")
        .where({ entity_id: world.ids.client })
        .whereNull("valid_to")
      expect(open).toHaveLength(1)
    })

    it("name a group that is none, and no percentage beyond the whole", async () => {
      const strange = { discounts: [{ product_group: "gold", percent: 5 }] }
      const { status, data } = await give(`${at}/discounts`, strange)
      expect([status, data.code]).toEqual([422, "PRODUCT_GROUP_UNKNOWN"])
      expect((await ofClient(100.5)).status).toBe(400)
    })
  })

  describe("credit of a client", () => {
    const terms = (write: Partial<ClientTermsWrite>, who = world.dealer) =>
      who.post<{ credit: CreditView }>(`${at}/credit`, {
        limit_minor: 5_000_000_000,
        net_days: 30,
        prepayment_percent: 0,
        reason: "Test",
        ...write,
      })
    const seen = async () => (await world.client.get<StoreCredit>("/store/credit")).data

    it("is with its seller: the client sees whose, the manufacturer's account is another", async () => {
      await terms({ limit_minor: 900_000, net_days: 21 })
      expect((await seen()).credit).toMatchObject({
        seller: { id: world.ids.dealer, name: "dealer" },
        limit_minor: 900_000,
        terms: { net_days: 21 },
      })
      const { data } = await world.dealer.get<ClientCredit>(`${at}/credit`)
      expect(data.entries[0]).toMatchObject({
        type: "LIMIT_SET",
        seller_name: "dealer",
        reason: "Test",
        author: "dealer@desk.test",
      })
    })

    it("stops an order beyond it and lets one through after the seller gave more", async () => {
      await terms({ limit_minor: 100 })
      await expect(world.order(`${sku(20)} 2`)).rejects.toThrow("CREDIT_EXCEEDED")
      await terms({ limit_minor: 5_000_000_000 })
      const order = await world.order(`${sku(20)} 2`)
      const [held] = await world.knex("credit_entry").where({ order_id: order.order_id })
      expect(held).toMatchObject({ seller_id: world.ids.dealer, type: "HOLD" })
    })

    it("asks for everything in advance without a limit", async () => {
      await terms({ limit_minor: null })
      const order = await world.order(`${sku(21)} 2`)
      expect(await world.knex("credit_entry").where({ order_id: order.order_id })).toEqual([])
    })

    it("is given by the seller alone, and not by all of its people", async () => {
      for (const who of [world.rival, world.distributor, world.client, world.operator]) {
        expect([403, 404]).toContain((await terms({}, who)).status)
      }
      expect((await terms({ net_days: -1 })).status).toBe(400)
    })
  })

  describe("the hold of an order on account", () => {
    const holds = async (orderId: string) => {
      const { rows } = await world.knex.raw(
        `select seller_id, sum(case type when 'HOLD' then amount_minor else -amount_minor end)::int as held
           from credit_entry where order_id = ? group by seller_id`,
        [orderId]
      )
      const found = rows as { seller_id: string | null; held: number }[]
      return new Map(found.map(({ seller_id, held }) => [seller_id ?? "ORAC", held]))
    }
    const waiting = async (who: PartnerClient, displayId: number) =>
      (await who.get<DeskOrderList>(`/store/desk/orders?q=${displayId}`)).data.orders[0].id
    const answer = async (who: PartnerClient, displayId: number, body: object) =>
      who.post(`/store/desk/orders/${await waiting(who, displayId)}/answer`, body)
    beforeEach(() =>
      grantCredit(world.knex, world.ids.client, 5_000_000_000, world.ids.distributor)
    )

    it("follows the order to whom it is offered, and ends where it has to be paid in advance", async () => {
      const order = await world.order(`${sku(30)} 4`)
      const { dealer, distributor } = world.ids
      const total = (await holds(order.order_id)).get(dealer)!
      expect(total).toBeGreaterThanOrEqual(200_000)
      await answer(world.dealer, order.display_id, { kind: "refuse", reason: "None" })
      expect(await holds(order.order_id)).toEqual(
        new Map([
          [dealer, 0],
          [distributor, total],
        ])
      )
      await answer(world.distributor, order.display_id, { kind: "refuse", reason: "None" })
      expect([...(await holds(order.order_id)).values()]).toEqual([0, 0])
    })

    it("is shared by what each sells, deliveries included, to the last minor unit", async () => {
      const order = await world.order(`${sku(31)} 3\n${sku(32)} 5`)
      const { dealer, distributor } = world.ids
      const total = (await holds(order.order_id)).get(dealer)!
      const id = await waiting(world.dealer, order.display_id)
      const [line] = await world.knex("seller_offer_line").where({ offer_id: id }).orderBy("id")
      const lines = [{ line_id: line.line_id, quantity: 1 }]
      await answer(world.dealer, order.display_id, { kind: "accept_part", lines })
      const shared = await holds(order.order_id)
      expect(shared.get(dealer)! + shared.get(distributor)!).toBe(total)
      expect(shared.get(dealer)!).toBeGreaterThanOrEqual(50_000)
      expect(shared.get(dealer)!).toBeLessThan(shared.get(distributor)!)
      await answer(world.distributor, order.display_id, { kind: "accept" })
      expect(await holds(order.order_id)).toEqual(shared)
    })
  })
}
