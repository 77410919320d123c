import { addToCartWorkflow, refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { type CartLineWrite, CartBusy, readCart, writeCartLines } from "@orac/bulk"
import { cartOf, emptyCart } from "./carts"
import { prepareForCore } from "./core-cart"
import { comparable, rowsWritten } from "./rows-written"
import type { World } from "./world"

const TWO = [
  { variant: 0, quantity: 2 },
  { variant: 1, quantity: 3 },
]

export function cartLines(world: () => World) {
  const knex = () => world().knex
  const write = (cart_id: string, lines: CartLineWrite[], more = {}) =>
    writeCartLines(knex(), { cart_id, lines, minor_units: 2, ...more })
  const line = (variant: number, extra: Partial<CartLineWrite> = {}): CartLineWrite => ({
    variant_id: world().variants[variant],
    quantity: 1,
    unit_price_minor: 1050,
    tax: world().tax,
    ...extra,
  })

  describe("writeCartLines", () => {
    it("adds, changes and deletes in one call and keeps metadata that is not given", async () => {
      const { cart_id, line_ids } = await cartOf(world(), TWO)
      const { ids } = await write(
        cart_id,
        [line(0, { id: line_ids[0], quantity: 7 }), line(4), line(5, { quantity: 2 })],
        { remove: [line_ids[1]] }
      )
      await write(cart_id, [line(4, { id: ids[1], quantity: 0 })])
      const cart = await readCart(knex(), cart_id)
      expect(cart?.lines).toMatchObject([
        { id: line_ids[0], quantity: 7, unit_price: "10.5", total: "73.5", metadata: { row: 0 } },
        { id: ids[2], quantity: 2, sku: "SX105", tax: [{ rate: 20, code: "VAT20" }] },
      ])
      expect(cart?.totals).toMatchObject({ total: "94.5", item_tax_total: "15.75", quantity: 9 })
    })

    it("writes nothing when one line names a foreign line, another variant or none", async () => {
      const mine = await cartOf(world(), TWO)
      const other = await cartOf(world(), TWO)
      for (const bad of [
        line(0, { id: other.line_ids[0] }),
        line(3, { id: mine.line_ids[0] }),
        { ...line(0), variant_id: "variant_none" },
      ]) {
        await expect(write(mine.cart_id, [line(5), bad])).rejects.toThrow("No such line or variant")
      }
      expect((await readCart(knex(), mine.cart_id))?.lines).toHaveLength(2)
      expect((await readCart(knex(), other.cart_id))?.lines[0].quantity).toBe(2)
    })

    it("does not delete another cart's lines", async () => {
      const [mine, other] = [await cartOf(world(), TWO), await cartOf(world(), TWO)]
      await write(mine.cart_id, [], { remove: other.line_ids })
      expect((await readCart(knex(), other.cart_id))?.lines).toHaveLength(2)
    })

    it("asks the guard under the lock and does nothing when it throws", async () => {
      const cart_id = await emptyCart(world())
      const guard = async () => {
        throw new Error("not yours")
      }
      await expect(write(cart_id, [line(0)], { guard })).rejects.toThrow("not yours")
      expect((await readCart(knex(), cart_id))?.lines).toEqual([])
    })

    it("gives way to a core flow that holds the cart", async () => {
      const cart_id = await emptyCart(world())
      await knex()("locking").insert({ id: cart_id, expiration: new Date(Date.now() + 30_000) })
      await expect(write(cart_id, [line(0)])).rejects.toThrow(CartBusy)
    })

    it("keeps the payment collection at the cart's total", async () => {
      const { cart_id, line_ids } = await cartOf(world(), TWO)
      await prepareForCore(world(), { cart_id, segments: [], shipping: [], payment: "none" })
      await write(cart_id, [line(0, { id: line_ids[0], quantity: 10 })])
      const [collection] = await knex()("payment_collection as p")
        .join("cart_payment_collection as l", "l.payment_collection_id", "p.id")
        .where("l.cart_id", cart_id)
        .select("p.amount", "p.raw_amount")
      const { totals } = (await readCart(knex(), cart_id))!
      expect(Number(collection.amount)).toBe(Number(totals.total))
      expect(collection.raw_amount).toEqual({ value: totals.total, precision: 20 })
    })

    it("writes the row that core's own add to cart writes", async () => {
      const [ours, cores] = [await emptyCart(world()), await emptyCart(world())]
      const item = { variant_id: world().variants[0], quantity: 2, unit_price: 10.5 }
      const byCore = await rowsWritten(knex(), () =>
        addToCartWorkflow(world().container).run({ input: { cart_id: cores, items: [item] } })
      )
      const byUs = await rowsWritten(knex(), () =>
        write(ours, [line(0, { quantity: 2, metadata: {} })])
      )
      const plain = comparable(byUs, byCore).cart_line_item
      const expected = comparable(byCore, byUs).cart_line_item
      // Our price includes its tax; core was told a price without saying so.
      expect(plain).toEqual(expected.map((row) => ({ ...row, is_tax_inclusive: true })))
    })

    it("is not re-priced or re-taxed by core's refresh", async () => {
      const { cart_id } = await cartOf(world(), TWO)
      const before = await readCart(knex(), cart_id)
      await refreshCartItemsWorkflow(world().container).run({
        input: { cart_id, force_refresh: true },
      })
      const after = await readCart(knex(), cart_id)
      const facts = (cart: typeof before) =>
        cart?.lines.map((one) => [one.unit_price, one.is_custom_price, one.total, one.tax.length])
      expect(facts(after)).toEqual(facts(before))
      expect(after?.totals).toEqual(before?.totals)
    })
  })
}
