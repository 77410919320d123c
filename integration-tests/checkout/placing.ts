import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import type { AdminPartnerOrder, OrderList } from "@orac/checkout/contract"
import { coreFlows } from "../bulk/core-flows"
import type { RefusalAnswer } from "./partner-client"
import { awaitGoods, LIST_MINOR, PRICE_MINOR, setStock, sku } from "./shop"
import { staffHeaders } from "../support/partners"
import { dealerTools } from "./dealer"

const codes = (answer: RefusalAnswer) => answer.refusals.map((refusal) => refusal.code)

/** What becomes of an order when prices, goods, credit or addresses are not as they were shown. */
export function placing({ api, getContainer }: MedusaSuiteOptions) {
  const { knex, shop, buyer, colleague, padOf, placed, orderOf } = dealerTools({
    api,
    getContainer,
  })

  describe("placing", () => {
    it("splits a line over sources and books goods on the way", async () => {
      await setStock(knex(), shop, sku(10), { near: 4, far: 6 })
      await setStock(knex(), shop, sku(11), { near: 1, far: 0 })
      await awaitGoods(knex(), shop, sku(11), 50, "2099-01-10")
      const order = await orderOf((await placed(`${sku(10)} 10\n${sku(11)} 5`)).order_id)
      expect(order.lines.map((line) => line.quantity)).toEqual([10, 5])
      const parts = order.segments.flatMap((segment) => segment.lines)
      const staff = await api.get(`/admin/partner-orders/${order.id}`, {
        headers: await staffHeaders(getContainer()),
      })
      const { segments, prices } = staff.data.partner_order as AdminPartnerOrder
      expect(segments.flatMap((segment) => segment.reservations)).toHaveLength(
        parts.filter((part) => !part.lot).length
      )
      expect(prices[sku(10)].trace.length).toBeGreaterThan(0)
      expect(
        parts.filter((part) => part.sku === sku(10)).map((part) => part.quantity)
      ).toHaveLength(2)
      const { rows } = await knex().raw(`select reserved from inbound_lot where id = ?`, [
        `lot_${sku(11)}`,
      ])
      expect(rows[0].reserved).toBeGreaterThanOrEqual(4)
      const reserved = await knex()("reservation_item").whereNull("deleted_at").sum("quantity as n")
      expect(Number(reserved[0].n)).toBe(15 - rows[0].reserved)
      await coreFlows(getContainer()).cancel(order.id)
      await new Promise((resolve) => setTimeout(resolve, 500))
      const after = await knex().raw(`select reserved from inbound_lot where id = ?`, [
        `lot_${sku(11)}`,
      ])
      expect(after.rows[0].reserved).toBe(0)
      expect((await orderOf(order.id)).status).toBe("cancelled")
    })

    it("tells every reason against it at once", async () => {
      const pad = await padOf(`${sku(1)} 1`)
      const request = await buyer.request(pad.id)
      const { status, data } = await buyer.place(pad.id, { ...request, expected_total_minor: 1 })
      expect([status, codes(data)]).toEqual([409, ["BELOW_MINIMUM", "NEEDS_RECONFIRM"]])
    })

    it("refuses a plan or a pad that has moved, with the plans of now", async () => {
      const pad = await padOf(`${sku(1)} 20`)
      const request = await buyer.request(pad.id)
      const stale = await buyer.place(pad.id, { ...request, plan: "gone" })
      expect(codes(stale.data)).toEqual(["PLAN_STALE"])
      expect(stale.data.refusals[0].facts.plans).not.toEqual([])
      await colleague.post(`/store/pads/${pad.id}/lines`, {
        changes: [{ sku: sku(2), quantity: 1 }],
      })
      const moved = await buyer.place(pad.id, request)
      expect(codes(moved.data)).toEqual(["PAD_CHANGED"])
    })

    it("takes a new price only with a new yes", async () => {
      const pad = await padOf(`${sku(1)} 20`)
      const request = await buyer.request(pad.id)
      await knex()("price_book_item")
        .where({ sku: sku(1) })
        .update({ price_minor: 2 * LIST_MINOR })
      const dearer = await buyer.place(pad.id, request)
      expect(codes(dearer.data)).toEqual(["NEEDS_RECONFIRM"])
      const agreed = await buyer.place(pad.id, await buyer.request(pad.id))
      expect(agreed.status).toBe(200)
      const order = await orderOf(agreed.data.order_id)
      expect(order.lines[0].unit_price_minor).toBe(2 * PRICE_MINOR)
    })

    it("follows what core does with the order", async () => {
      const { order_id } = await placed(`${sku(1)} 20`)
      const { segments } = await orderOf(order_id)
      const flows = coreFlows(getContainer())
      const { rows } = await knex().raw(
        `select location_id from reservation_item where line_item_id = ?`,
        [segments[0].lines[0].line_item_id]
      )
      const part = [{ id: segments[0].lines[0].line_item_id, quantity: 5 }]
      const fulfilment = await flows.fulfil(order_id, rows[0].location_id, part)
      await flows.ship(order_id, fulfilment, part)
      await new Promise((resolve) => setTimeout(resolve, 800))
      const { data } = await buyer.get<OrderList>("/store/partner-orders?status=part_shipped")
      expect(data.orders.map((order) => order.id)).toEqual([order_id])
      const order = await orderOf(order_id)
      expect(order.timeline.map((step) => step.status)).toEqual([
        "placed",
        "confirmed",
        "part_shipped",
      ])
      expect(order.lines[0].shipped).toBe(5)
    })
  })
}
