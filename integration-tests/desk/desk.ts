import { salesOf } from "@orac/checkout"
import { expireOffers } from "@orac/desk"
import type {
  AdminOrderOffers,
  BulkAnswered,
  DeskAnswer,
  DeskAnswered,
  DeskOrder,
  DeskOrderList,
  DeskOrderRow,
  OrderOffers,
  QueueRow,
} from "@orac/desk/contract"
import { PARTNER_PRICING_MODULE, type PartnerPricingService } from "@orac/pricing"
import type { PricesAnswer } from "@orac/pricing/contract"
import type { PartnerClient, RefusalAnswer } from "../checkout/partner-client"
import { setStock, sku } from "../checkout/shop"
import { expectAllPieces } from "./pieces"
import { createDesk, type DeskWorld } from "./network"
import { staffHeaders, type Suite } from "../support/partners"
import { LONG_AGO } from "../support/price-rules"
import { statementsOf } from "../support/statements"

const HOUR_MS = 3_600_000
const ANY = { validateStatus: () => true }

export function desk({ api, getContainer }: Suite) {
  let world: DeskWorld
  let staff: object

  beforeAll(async () => {
    world = await createDesk({ api, getContainer })
    staff = { headers: await staffHeaders(getContainer()), ...ANY }
  })

  const list = async (who: PartnerClient, query = "") =>
    (await who.get<DeskOrderList>(`/store/desk/orders${query}`)).data
  const offerOf = async (who: PartnerClient, displayId: number, tab = "waiting") =>
    (await list(who, `?tab=${tab}&q=${displayId}`)).orders[0] as DeskOrderRow | undefined
  const detail = async (who: PartnerClient, id: string) =>
    (await who.get<{ order: DeskOrder }>(`/store/desk/orders/${id}`)).data.order
  const answer = (who: PartnerClient, id: string, body: DeskAnswer) =>
    who.post<DeskAnswered & RefusalAnswer>(`/store/desk/orders/${id}/answer`, body)
  const way = async (orderId: string, who = world.client) =>
    (await who.get<OrderOffers>(`/store/partner-orders/${orderId}/seller`)).data.offers
  const queue = async () =>
    (await api.get<{ queue: QueueRow[] }>("/admin/desk/queue", staff)).data.queue
  const decide = (id: string, body: object) => api.post(`/admin/desk/queue/${id}`, body, staff)
  const waitingAt = async (who: PartnerClient, order: { display_id: number }) =>
    (await offerOf(who, order.display_id))!.id

  const piecesAddUp = (orderId: string) => expectAllPieces(world.knex, orderId)

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

  describe("silence", () => {
    it("passes an order on, never before its time, and an answer after it is refused", async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      const past = new Date(Date.now() - HOUR_MS)
      await expireOffers(world.container, past)
      expect((await offerOf(world.dealer, order.display_id))?.state).toBe("offered")
      await world.knex("seller_offer").where({ id }).update({ deadline_at: past })
      const late = await answer(world.dealer, id, { kind: "accept" })
      expect([late.status, late.data.code]).toEqual([409, "OFFER_EXPIRED"])
      const ended = await Promise.all([1, 2, 3].map(() => expireOffers(world.container)))
      expect(ended.reduce((sum, n) => sum + n, 0)).toBe(1)
      expect((await answer(world.dealer, id, { kind: "accept" })).data.code).toBe("OFFER_EXPIRED")
      expect(await way(order.order_id)).toMatchObject([
        { seller_name: "dealer", state: "expired" },
        { seller_name: "distributor", state: "offered" },
      ])
      await piecesAddUp(order.order_id)
    })
  })

  describe("an order that nobody took", () => {
    const exhaust = async (text?: string) => {
      const order = await world.order(text)
      for (const who of [world.dealer, world.distributor]) {
        const id = await waitingAt(who, order)
        await answer(who, id, { kind: "refuse", reason: "Not now" })
      }
      const row = (await queue()).find(({ order_id }) => order_id === order.order_id)!
      await piecesAddUp(order.order_id)
      return { ...order, row }
    }

    it("waits for the manufacturer's people, who take it", async () => {
      const { order_id, row } = await exhaust()
      expect(row).toMatchObject({ client: { name: "client" }, pieces: 14, seller_name: null })
      expect((await decide(row.id, { kind: "take" })).status).toBe(200)
      expect((await decide(row.id, { kind: "take" })).status).toBe(409)
      expect(await salesOf(world.knex, order_id)).toMatchObject({
        settled: true,
        sales: [{ seller_id: null }],
      })
      await piecesAddUp(order_id)
    })

    it("is offered to a seller of the chain again", async () => {
      const { order_id, row } = await exhaust()
      const foreign = { kind: "offer", seller_id: world.ids.rival, reason: "x" }
      expect((await decide(row.id, foreign)).data).toMatchObject({ code: "SELLER_UNKNOWN" })
      const body = { kind: "offer", seller_id: row.sellers[0].id, reason: "Agreed by phone" }
      expect((await decide(row.id, body)).status).toBe(200)
      expect((await way(order_id)).at(-1)).toMatchObject({
        seller_name: "dealer",
        state: "offered",
      })
      await piecesAddUp(order_id)
    })

    it("is cancelled with all that it holds", async () => {
      const held = async () =>
        (
          await world.knex.raw(
            "select coalesce(sum(quantity), 0)::int as n from reservation_item where deleted_at is null"
          )
        ).rows[0].n
      const credit = async () =>
        (await world.client.get<{ exposure_minor: number }>("/store/credit")).data
      const before = [await held(), await credit()]
      const { order_id, row } = await exhaust()
      expect(await held()).toBeGreaterThan(before[0])
      expect((await decide(row.id, { kind: "cancel", reason: "Nobody has it" })).status).toBe(200)
      expect([await held(), await credit()]).toEqual(before)
      expect((await way(order_id)).at(-1)).toMatchObject({ state: "withdrawn" })
      const seen = await api.get<AdminOrderOffers>(`/admin/desk/orders/${order_id}`, staff)
      expect(seen.data.offers.map(({ state }) => state)).toEqual([
        "refused",
        "refused",
        "withdrawn",
      ])
    })

    it("is not cancelled where a seller has taken a part", async () => {
      const order = await world.order()
      const id = await waitingAt(world.dealer, order)
      const [line] = (await detail(world.dealer, id)).segments.flatMap(({ lines }) => lines)
      await answer(world.dealer, id, {
        kind: "accept_part",
        lines: [{ line_id: line.line_id, quantity: 1 }],
      })
      await answer(world.distributor, await waitingAt(world.distributor, order), {
        kind: "refuse",
        reason: "No",
      })
      const row = (await queue()).find(({ order_id }) => order_id === order.order_id)!
      const no = await decide(row.id, { kind: "cancel", reason: "x" })
      expect(no.data).toMatchObject({ code: "PART_SOLD" })
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
