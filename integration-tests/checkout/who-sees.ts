import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import type { OrderList, PadView } from "@orac/checkout/contract"
import { coreAttempts } from "./core-attempts"
import { sku } from "./shop"
import { dealerTools } from "./dealer"

/** Pads, lists and orders before colleagues without prices, strangers and guests. */
export function whoSeesOrders({ api, getContainer }: MedusaSuiteOptions) {
  const { knex, buyer, noPrices, stranger, guest, padOf, placed, orderOf } = dealerTools({
    api,
    getContainer,
  })

  describe("who may see what", () => {
    it("hides prices and credit from an employee without the right", async () => {
      const { id } = await padOf(`${sku(1)} 20`)
      const { pad } = (await noPrices.get<{ pad: PadView }>(`/store/pads/${id}`)).data
      expect([pad.totals, pad.credit, pad.lines[0].price]).toEqual([null, null, null])
      expect((await noPrices.place(id, await buyer.request(id))).status).toBe(403)
      const { order_id } = await placed(`${sku(1)} 20`)
      const order = await orderOf(order_id, noPrices)
      expect([order.total_minor, order.lines[0].unit_price_minor]).toEqual([0, 0])
    })

    it("knows nothing of another entity's pads, lists and orders", async () => {
      const pad = await padOf(`${sku(1)} 20`)
      const { order_id } = await placed(`${sku(1)} 20`)
      const { rows } = await knex().raw(`select cart_id from pad where id = ?`, [pad.id])
      const cart = rows[0].cart_id
      const answers = await Promise.all([
        stranger.get(`/store/pads/${pad.id}`),
        stranger.post(`/store/pads/${pad.id}/text`, { text: "x" }),
        stranger.post(`/store/pads/${pad.id}/plans`),
        stranger.place(pad.id, { pad_version: 1, plan: "x", expected_total_minor: 1 }),
        stranger.get(`/store/partner-orders/${order_id}`),
        stranger.get(`/store/partner-orders/${order_id}/export.csv`),
        stranger.post(`/store/partner-orders/${order_id}/reorder`),
        stranger.get(`/store/orders/${order_id}`),
        stranger.post(`/store/orders/${order_id}/transfer/request`),
        stranger.get(`/store/carts/${cart}`),
        stranger.post(`/store/carts/${cart}/complete`),
        stranger.get(`/store/shipping-options?cart_id=${cart}`),
        stranger.post("/store/payment-collections", { cart_id: cart }),
        stranger.post("/store/returns", { order_id, items: [{ id: "x", quantity: 1 }] }),
      ])
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 404))
      expect((await stranger.get<OrderList>("/store/partner-orders")).data.count).toBe(0)
    })

    it("leaves no way around the pad through core's own routes", async () => {
      const pad = await padOf(`${sku(1)} 20`)
      const { rows } = await knex().raw(`select cart_id from pad where id = ?`, [pad.id])
      const cart = `/store/carts/${rows[0].cart_id}`
      expect((await buyer.get(cart)).status).toBe(200)
      const { cart_id } = rows[0]
      const writes = await Promise.all([
        buyer.post("/store/carts", {}),
        buyer.post(cart, { email: "x@test.local" }),
        buyer.post(`${cart}/line-items`, { variant_id: pad.lines[0].variant_id, quantity: 1 }),
        buyer.post(`${cart}/complete`),
        buyer.post("/store/payment-collections", { cart_id }),
      ])
      expect(writes.map((answer) => answer.status)).toEqual(writes.map(() => 409))
      const answers = await coreAttempts(getContainer(), cart_id)
      const refusal = expect.stringContaining("belongs to an order pad")
      expect(answers).toEqual([refusal, refusal, refusal])
    })

    it("asks everybody to log in, but for a few open routes", async () => {
      const statuses = await Promise.all(
        [
          "/store/products",
          "/store/carts/x",
          "/store/orders/x",
          "/store/pads",
          "/store/regions",
        ].map(async (path) => (await guest.get(path)).status)
      )
      expect(statuses).toEqual([401, 401, 401, 401, 200])
    })
  })
}
