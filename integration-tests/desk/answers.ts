import { salesOf } from "@orac/checkout"
import { expireOffers } from "@orac/desk"
import type { BulkAnswered, DeskAnswer, OrderOffers } from "@orac/desk/contract"
import type { PartnerClient, RefusalAnswer } from "../checkout/partner-client"
import { sku } from "../checkout/shop"
import type { Suite } from "../support/partners"

const HOUR_MS = 3_600_000
import { deskTools } from "./tools"

/** What a seller answers to an order, and what the client answers to another date. */
export function deskAnswers({ api, getContainer }: Suite) {
  const { world, offerOf, waitingAt, detail, answer, way, piecesAddUp } = deskTools({
    api,
    getContainer,
  })

  describe("an answer", () => {
    it("accepts the whole", async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      expect((await answer(world.dealer, id, { kind: "accept" })).data).toEqual({
        id,
        state: "accepted",
        replay: false,
      })
      expect(await way(order.order_id)).toMatchObject([{ state: "accepted", taken: 14 }])
      expect(await salesOf(world.knex, order.order_id)).toMatchObject({
        settled: true,
        sales: [{ seller_id: world.ids.dealer }],
      })
      await piecesAddUp(order.order_id)
    })

    it("takes a part, and the rest goes to the distributor with a clock of its own", async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      const [line] = (await detail(world.dealer, id)).segments.flatMap(({ lines }) => lines)
      const part: DeskAnswer = {
        kind: "accept_part",
        lines: [{ line_id: line.line_id, quantity: 1 }],
      }
      expect((await answer(world.dealer, id, part)).data.state).toBe("part_accepted")
      const rest = (await offerOf(world.distributor, order.display_id))!
      expect(rest).toMatchObject({ attempt: 2, pieces: 13, state: "offered" })
      expect(await offerOf(world.dealer, order.display_id)).toBeUndefined()
      await piecesAddUp(order.order_id)
      await answer(world.distributor, rest.id, { kind: "accept" })
      const sales = await salesOf(world.knex, order.order_id)
      expect(sales?.sales.map(({ seller_id }) => seller_id)).toEqual([
        world.ids.dealer,
        world.ids.distributor,
      ])
      await piecesAddUp(order.order_id)
    })

    it.each<[string, DeskAnswer]>([
      ["LINES_UNKNOWN", { kind: "accept_part", lines: [{ line_id: "x", quantity: 1 }] }],
      ["NOTHING_TAKEN", { kind: "accept_part", lines: [] }],
      ["REASON_MISSING", { kind: "refuse", reason: " " }],
      ["DATE_PAST", { kind: "counter", date: "2020-01-01", reason: "" }],
    ])("is refused with %s", async (code, body) => {
      const order = await world.order(`${sku(1)} 4`)
      const { status, data } = await answer(
        world.dealer,
        await waitingAt(world.dealer, order),
        body
      )
      expect([status, data.code]).toEqual([409, code])
    })

    it("is given once: of two people at once one decides, and his repeat is no other answer", async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      const both = await Promise.all([
        answer(world.dealer, id, { kind: "accept" }),
        answer(world.colleague, id, { kind: "refuse", reason: "No lorry" }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const lost = both.find(({ status }) => status === 409)!
      expect(lost.data).toMatchObject({ code: "OFFER_DECIDED" })
      const [winner, body]: [PartnerClient, DeskAnswer] =
        both[0].status === 200
          ? [world.dealer, { kind: "accept" }]
          : [world.colleague, { kind: "refuse", reason: "No lorry" }]
      expect((await answer(winner, id, body)).data).toMatchObject({ replay: true })
      await piecesAddUp(order.order_id)
    })

    it("accepts many at once, each on its own", async () => {
      const orders = [await world.order(`${sku(4)} 4`), await world.order(`${sku(4)} 5`)]
      const ids = await Promise.all(orders.map((order) => waitingAt(world.dealer, order)))
      await answer(world.colleague, ids[1], { kind: "refuse", reason: "No" })
      const { data } = await world.dealer.post<BulkAnswered>("/store/desk/accept", {
        ids: [...ids, "soff_foreign"],
      })
      expect(data.results).toEqual([
        { id: ids[0], state: "accepted", code: null },
        { id: ids[1], state: null, code: "OFFER_DECIDED" },
        { id: "soff_foreign", state: null, code: "NOT_FOUND" },
      ])
    })
  })

  describe("another date", () => {
    const propose = async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      await answer(world.dealer, id, { kind: "counter", date: "2099-05-14", reason: "Sold out" })
      return { ...order, id }
    }
    const reply = (order: { order_id: string; id: string }, accept: boolean, who = world.client) =>
      who.post<OrderOffers & RefusalAnswer>(`/store/partner-orders/${order.order_id}/seller`, {
        offer_id: order.id,
        accept,
      })

    it("is the client's to accept: then the order is sold", async () => {
      const order = await propose()
      expect(await way(order.order_id)).toMatchObject([
        { state: "countered", promised_on: "2099-05-14", counter_state: "asked" },
      ])
      expect((await reply(order, true)).data.offers).toMatchObject([
        { state: "accepted", counter_state: "accepted", taken: 14 },
      ])
      expect((await reply(order, false)).data).toMatchObject({ code: "COUNTER_DECIDED" })
      await piecesAddUp(order.order_id)
    })

    it("goes on to the next when the client refuses, or says nothing", async () => {
      const refused = await propose()
      await reply(refused, false)
      expect(await offerOf(world.distributor, refused.display_id)).toMatchObject({ attempt: 2 })
      const silent = await propose()
      await expireOffers(world.container, new Date(Date.now() + 100 * HOUR_MS))
      expect(await way(silent.order_id)).toMatchObject([
        { state: "refused", counter_state: "expired" },
        { seller_name: "distributor" },
      ])
      await piecesAddUp(silent.order_id)
    })

    it("is nobody else's", async () => {
      const order = await propose()
      expect((await reply(order, true, world.direct)).status).toBe(404)
      expect((await reply({ ...order, id: "soff_x" }, true)).status).toBe(404)
    })
  })
}
