import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Knex, readOrder } from "@orac/bulk"
import type { OrderView } from "@orac/checkout/contract"
import { minorUnits, toMinor } from "@orac/markets"
import { partnerClient, type PartnerClient } from "./partner-client"
import { awaitGoods, createShop, grantCredit, setStock, type Shop, sku } from "./shop"
import { createEmployee, createEntity, publishableKey, staffHeaders } from "../support/partners"

const LOT = 20

/** Staff edit an order as Medusa's admin does, over HTTP; everything that was promised follows. */
export function orderEdits({ api, getContainer }: MedusaSuiteOptions) {
  let knex: Knex
  let shop: Shop
  let buyer: PartnerClient
  let staff: object

  beforeAll(async () => {
    const container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const key = await publishableKey(container)
    shop = await createShop(container)
    const { id } = await createEntity(container, { name: "Dealer" })
    const login = await createEmployee(container, "buyer@edits.test", [
      { entity_id: id, role: "buyer" },
    ])
    await grantCredit(knex, id, 5_000_000_000)
    buyer = partnerClient(api, key, login, id)
    staff = { headers: await staffHeaders(container), validateStatus: () => true }
  })

  beforeEach(() => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  })

  const place = async (text: string) => {
    const pad = await buyer.newPad()
    await buyer.paste(pad.id, text)
    const { data } = await buyer.place(pad.id, await buyer.request(pad.id))
    return read(data.order_id)
  }
  const read = async (id: string) => (await readOrder(knex, id))!

  const edit = (orderId: string, lineId: string, quantity: number) =>
    editLines(orderId, { [lineId]: quantity })

  async function editLines(orderId: string, quantities: Record<string, number>) {
    const path = `/admin/order-edits/${orderId}`
    await api.post("/admin/order-edits", { order_id: orderId }, staff)
    for (const [lineId, quantity] of Object.entries(quantities)) {
      await api.post(`${path}/items/item/${lineId}`, { quantity }, staff)
    }
    await api.post(`${path}/request`, {}, staff)
    const { status, data } = await api.post(`${path}/confirm`, {}, staff)
    if (status !== 200) {
      await api.delete(path, staff)
    }
    return { status, data }
  }

  async function until(check: () => Promise<void>) {
    for (let tries = 0; tries < 100; tries += 1) {
      const failure = await check().then(
        () => null,
        (error: unknown) => error
      )
      if (!failure) {
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await check()
  }

  /** What the order owes is held and promised, and the buyer sees it. */
  async function expectPromised(orderId: string) {
    const { payment_collections, summary, currency_code } = await read(orderId)
    const total = summary.current_order_total
    const live = payment_collections.filter(({ status }) => status !== "canceled")
    expect(live).toMatchObject([
      { status: "authorized", amount: total, payments: [{ amount: total, canceled_at: null }] },
    ])
    const [{ held }] = await knex("credit_entry")
      .where({ order_id: orderId })
      .select(
        knex.raw("sum(case type when 'HOLD' then amount_minor else -amount_minor end) as held")
      )
    const total_minor = toMinor(total, minorUnits(currency_code))
    expect(Number(held)).toBe(total_minor)
    const { data } = await buyer.get<{ order: OrderView }>(`/store/partner-orders/${orderId}`)
    expect(data.order.total_minor).toBe(total_minor)
  }

  const reserved = async (code: string) => {
    const [{ n }] = await knex("inventory_level")
      .where({ inventory_item_id: shop.items.get(code) })
      .sum("reserved_quantity as n")
    return Number(n)
  }
  const booked = async (code: string) => {
    const [lot] = await knex("inbound_lot").where({ id: `lot_${code}` })
    return lot.reserved
  }

  /** An order of 5 pieces that all wait for a lot of 20. */
  async function waiting(code: string) {
    await setStock(knex, shop, code, { near: 0, far: 0 })
    await awaitGoods(knex, shop, code, LOT, "2099-01-10")
    const order = await place(`${code} 5\n${sku(1)} 10`)
    const line = order.lines.find((one) => one.sku === code)!
    expect(line).toMatchObject({ lot_id: `lot_${code}`, quantity: 5 })
    expect(await booked(code)).toBe(5)
    return { order, line }
  }

  it("holds and promises what an edited order comes to", async () => {
    const order = await place(`${sku(1)} 10\n${sku(2)} 20`)
    await expectPromised(order.id)
    const line = order.lines.find((one) => one.sku === sku(1))!
    for (const quantity of [30, 4]) {
      expect(await edit(order.id, line.id, quantity)).toMatchObject({ status: 200 })
      await until(() => expectPromised(order.id))
    }
  })

  describe("of a line that waits for a lot", () => {
    it("frees the lot of what is no longer wanted, with nothing in stock", async () => {
      const { order, line } = await waiting(sku(10))
      expect(await edit(order.id, line.id, 3)).toMatchObject({ status: 200 })
      await until(async () => expect(await booked(sku(10))).toBe(3))
      expect(await edit(order.id, line.id, 0)).toMatchObject({ status: 200 })
      await until(async () => expect(await booked(sku(10))).toBe(0))
      await until(() => expectPromised(order.id))
    })

    it("books more of the lot while it has more, whatever lies in stock", async () => {
      const { order, line } = await waiting(sku(11))
      expect(await edit(order.id, line.id, LOT)).toMatchObject({ status: 200 })
      await until(async () => expect(await booked(sku(11))).toBe(LOT))
      await setStock(knex, shop, sku(11), { near: 100, far: 100 })
      expect(await edit(order.id, line.id, LOT - 1)).toMatchObject({ status: 200 })
      await until(async () => expect(await booked(sku(11))).toBe(LOT - 1))
      await until(async () => expect(await reserved(sku(11))).toBe(0))
    })

    it("falls to stock when the lot has not enough and the stock has", async () => {
      const { order, line } = await waiting(sku(12))
      await setStock(knex, shop, sku(12), { near: 0, far: 100 })
      expect(await edit(order.id, line.id, LOT + 1)).toMatchObject({ status: 200 })
      await until(async () => expect(await booked(sku(12))).toBe(0))
      const edited = (await read(order.id)).lines.find(({ id }) => id === line.id)
      expect(edited).toMatchObject({
        lot_id: null,
        eta: null,
        location_id: shop.far,
        reservations: [{ location_id: shop.far, quantity: LOT + 1 }],
      })
    })

    it("gives back what a refused edit had booked", async () => {
      const { order, line } = await waiting(sku(14))
      const other = order.lines.find((one) => one.sku === sku(1))!
      await setStock(knex, shop, sku(1), { near: 10, far: 0 })
      const changes = { [line.id]: LOT, [other.id]: 5_000 }
      expect(await editLines(order.id, changes)).toMatchObject({ status: 400 })
      await until(async () => expect(await booked(sku(14))).toBe(5))
      await setStock(knex, shop, sku(1), { near: 1_000, far: 1_000 })
    })

    it("is refused, and nothing changes, when neither has enough", async () => {
      const { order, line } = await waiting(sku(13))
      const { status, data } = await edit(order.id, line.id, LOT + 1)
      expect([status, data.type]).toEqual([400, "not_allowed"])
      expect(data.message).toContain("Not enough stock")
      expect(await booked(sku(13))).toBe(5)
      expect((await read(order.id)).lines.find(({ id }) => id === line.id)).toMatchObject({
        quantity: 5,
        lot_id: `lot_${sku(13)}`,
      })
      await expectPromised(order.id)
    })
  })
}
