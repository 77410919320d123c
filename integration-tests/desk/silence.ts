import { salesOf } from "@orac/checkout"
import { expireOffers } from "@orac/desk"
import type { AdminOrderOffers } from "@orac/desk/contract"
import type { Suite } from "../support/partners"

const HOUR_MS = 3_600_000
import { deskTools } from "./tools"

/** Orders that sellers leave unanswered or refuse. */
export function sellersInSilence({ api, getContainer }: Suite) {
  const { world, staff, offerOf, waitingAt, detail, answer, way, queue, decide, piecesAddUp } =
    deskTools({ api, getContainer })

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
}
