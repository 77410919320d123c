import { decorateCartTotals } from "@medusajs/framework/utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { listOrders, readCart, readOrder, writeCartLines } from "@orac/bulk"
import { emptyCart, place, shippingFor } from "./carts"
import type { World } from "./world"

const lines = fc.array(
  fc.record({
    variant: fc.nat(11),
    quantity: fc.integer({ min: 1, max: 5000 }),
    minor: fc.integer({ min: 0, max: 10_000_000 }),
    rate: fc.constantFrom(0, 5, 7, 10, 20, 22),
  }),
  { minLength: 1, maxLength: 25 }
)

interface CoreTotals {
  total: number
  tax_total: number
  items: { id: string; total: number; tax_total: number }[]
}

const FIELDS = [
  "total",
  "tax_total",
  "items.*",
  "items.total",
  "items.tax_total",
  "items.tax_lines.*",
]

export function totals(world: () => World) {
  const graph = async (entity: string, id: string): Promise<CoreTotals> => {
    const query = world().container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity, fields: FIELDS, filters: { id } })
    return data[0] as unknown as CoreTotals
  }

  const cartOf = async (
    wanted: { variant: number; quantity: number; minor: number; rate: number }[]
  ) => {
    const cart_id = await emptyCart(world())
    const { ids } = await writeCartLines(world().knex, {
      cart_id,
      minor_units: 2,
      lines: wanted.map((want) => ({
        variant_id: world().variants[want.variant],
        quantity: want.quantity,
        unit_price_minor: want.minor,
        tax: want.rate ? [{ ...world().tax[0], rate: want.rate }] : [],
      })),
    })
    return { cart_id, ids }
  }

  describe("sums", () => {
    it("of any cart are the minor units summed, and what core counts", async () => {
      await fc.assert(
        fc.asyncProperty(lines, async (wanted) => {
          const { cart_id } = await cartOf(wanted)
          const cart = (await readCart(world().knex, cart_id))!
          const exact = wanted.reduce((sum, want) => sum + want.minor * want.quantity, 0)
          expect(Math.round(Number(cart.totals.total) * 100)).toBe(exact)
          const core = decorateCartTotals({
            currency_code: "rub",
            items: cart.lines.map((line) => ({ ...line, tax_lines: line.tax, adjustments: [] })),
            shipping_methods: [],
            credit_lines: [],
          } as never) as unknown as CoreTotals
          expect(Number(core.total)).toBe(Number(cart.totals.total))
          expect(Number(core.tax_total)).toBeCloseTo(Number(cart.totals.item_tax_total), 6)
        }),
        { numRuns: 15 }
      )
    })

    it("of a cart and its order are those that core reads, line by line", async () => {
      const wanted = fc
        .sample(lines, { numRuns: 6, seed: 2 })
        .flat()
        .map((want, n) => ({
          ...want,
          variant: n % 12,
          quantity: 1 + (want.quantity % 40),
        }))
      const { cart_id, ids } = await cartOf(wanted)
      const segments = ids.map((line_id, n) => ({
        line_id,
        location_id: world().locations[n % 3],
        quantity: wanted[n].quantity,
      }))
      const shipping = shippingFor(world(), segments)
      const cart = (await readCart(world().knex, cart_id))!
      const coreCart = await graph("cart", cart_id)
      expect(Number(coreCart.total)).toBe(Number(cart.totals.total))
      const input = { cart_id, segments, shipping, payment: "authorized" as const }
      const { order_id, total } = await place(world(), input)
      const order = (await readOrder(world().knex, order_id))!
      const coreOrder = await graph("order", order_id)
      expect(Number(coreOrder.total)).toBe(Number(total))
      expect(order.summary.current_order_total).toBe(total)
      expect(order.payment_collections[0].amount).toBe(total)
      const byId = new Map(coreOrder.items.map((item) => [item.id, item]))
      for (const line of order.lines) {
        expect(Number(byId.get(line.id)?.total)).toBe(Number(line.total))
        expect(Number(byId.get(line.id)?.tax_total)).toBeCloseTo(Number(line.tax_total), 8)
      }
    })
  })

  describe("listOrders", () => {
    it("finds by id, time, number and article, and counts what it does not show", async () => {
      const placed: string[] = []
      for (const variant of [0, 1, 2]) {
        const { cart_id, ids } = await cartOf([{ variant, quantity: 2, minor: 500, rate: 20 }])
        const segments = [{ line_id: ids[0], location_id: world().locations[0], quantity: 2 }]
        const input = { cart_id, segments, shipping: [], payment: "none" as const }
        placed.push((await place(world(), input)).order_id)
      }
      const list = (filter: Parameters<typeof listOrders>[1]) => listOrders(world().knex, filter)
      const page = await list({ ids: placed, limit: 2 })
      expect(page.count).toBe(3)
      expect(page.orders.map((order) => order.id)).toEqual([placed[2], placed[1]])
      expect(page.orders[0]).toMatchObject({
        line_count: 1,
        quantity: 2,
        fulfilled_quantity: 0,
        payment_status: "not_paid",
        summary: { current_order_total: "10" },
      })
      expect((await list({ q: "sx101" })).orders.map((order) => order.id)).toEqual([placed[1]])
      expect((await list({ q: "%" })).count).toBe(0)
      expect((await list({ ids: [] })).count).toBe(0)
      expect((await list({ ids: placed, to: new Date(0) })).count).toBe(0)
      expect((await list({ ids: placed, status: ["canceled"] })).count).toBe(0)
    })
  })
}
