import { type BulkOrder, readOrder } from "@orac/bulk"
import { salesOf } from "@orac/checkout"
import type { AdminOrderOffers, DeskAnswer, DeskOrderList, QueueRow } from "@orac/desk/contract"
import { setTimeout as pause } from "timers/promises"
import type { PartnerClient } from "../checkout/partner-client"
import { sku } from "../checkout/shop"
import { createDesk, type DeskWorld } from "./network"
import { expectAllPieces } from "./pieces"
import { staffHeaders, type Suite } from "../support/partners"

/** The order: ten pieces of one article, four of another. */
const [FIRST, SECOND, NEW] = [sku(1), sku(2), sku(7)]

/** Staff edit orders that are before sellers: of each line, what sellers took and what is open stays what is ordered. */
export function editsBeforeSellers({ api, getContainer }: Suite) {
  let world: DeskWorld
  let staff: object

  beforeAll(async () => {
    world = await createDesk({ api, getContainer })
    const headers = await staffHeaders(getContainer())
    staff = { headers, validateStatus: () => true }
  })

  const read = async (id: string): Promise<BulkOrder> => (await readOrder(world.knex, id))!
  const lineOf = async (orderId: string, code: string) =>
    (await read(orderId)).lines.find((line) => line.sku === code)!
  const answer = async (who: PartnerClient, displayId: number, body: DeskAnswer) => {
    const { data } = await who.get<DeskOrderList>(`/store/desk/orders?q=${displayId}`)
    return await who.post(`/store/desk/orders/${data.orders[0].id}/answer`, body)
  }
  const refuse = (who: PartnerClient, displayId: number) =>
    answer(who, displayId, { kind: "refuse", reason: "No lorry" })

  type Placed = { order_id: string; display_id: number }

  /** Where an order may stand when staff edit it. */
  const STATES: Record<string, (order: Placed) => Promise<unknown>> = {
    "nobody has answered": async () => null,
    "a seller has taken a part of": async ({ order_id, display_id }) => {
      const { id: line_id } = await lineOf(order_id, FIRST)
      const lines = [{ line_id, quantity: 6 }]
      await answer(world.dealer, display_id, { kind: "accept_part", lines })
    },
    "a seller has taken": ({ display_id }) => answer(world.dealer, display_id, { kind: "accept" }),
    "two sellers have taken": async ({ order_id, display_id }) => {
      const { id: line_id } = await lineOf(order_id, FIRST)
      const lines = [{ line_id, quantity: 6 }]
      await answer(world.dealer, display_id, { kind: "accept_part", lines })
      await answer(world.distributor, display_id, { kind: "accept" })
    },
    "a seller wants another date for": ({ display_id }) =>
      answer(world.dealer, display_id, { kind: "counter", date: "2099-05-14", reason: "Later" }),
    "the manufacturer's people have": async ({ display_id }) => {
      await refuse(world.dealer, display_id)
      await refuse(world.distributor, display_id)
    },
  }

  const at = (order: Placed) => `/admin/order-edits/${order.order_id}`
  const quantity = async (order: Placed, code: string, pieces: number) => {
    const { id } = await lineOf(order.order_id, code)
    return await api.post(`${at(order)}/items/item/${id}`, { quantity: pieces }, staff)
  }

  /** What staff may make of it, with the pieces that it then has. */
  const EDITS: Record<string, [pieces: number, edit: (order: Placed) => Promise<unknown>]> = {
    "fewer pieces": [6, (order) => quantity(order, FIRST, 2)],
    "more pieces": [17, (order) => quantity(order, FIRST, 13)],
    "a line less": [4, (order) => quantity(order, FIRST, 0)],
    "a line more": [
      19,
      async (order) => {
        const variant = await world.knex("product_variant").where({ sku: NEW }).first("id")
        const items = [{ variant_id: variant.id, quantity: 5, unit_price: 500 }]
        return await api.post(`${at(order)}/items`, { items }, staff)
      },
    ],
  }

  async function edit(order: Placed, change: (order: Placed) => Promise<unknown>) {
    await api.post("/admin/order-edits", { order_id: order.order_id }, staff)
    const changed = (await change(order)) as { status: number }
    await api.post(`${at(order)}/request`, {}, staff)
    const confirmed = await api.post(`${at(order)}/confirm`, {}, staff)
    return [changed.status, confirmed.status]
  }

  const pieces = (offers: AdminOrderOffers["offers"]) =>
    offers
      .flatMap(({ state, lines }) =>
        lines.map((line) => (isOpen(state) ? line.quantity : line.taken))
      )
      .reduce((sum, one) => sum + one, 0)
  const isOpen = (state: string) => state === "offered" || state === "countered"
  const offersOf = async (orderId: string) =>
    (await api.get<AdminOrderOffers>(`/admin/desk/orders/${orderId}`, staff)).data.offers

  /** The pieces before and with sellers are those of the order, line by line and in sum. */
  async function expectPieces(orderId: string, total: number) {
    await expectAllPieces(world.knex, orderId)
    const offers = await offersOf(orderId)
    expect(pieces(offers)).toBe(total)
    expect(offers.filter(({ state }) => isOpen(state)).length).toBeLessThanOrEqual(1)
    const sales = await salesOf(world.knex, orderId)
    expect(sales?.settled).toBe(offers.every(({ state }) => !isOpen(state)))
  }

  async function until(check: () => Promise<void>) {
    for (let tries = 0; tries < 60; tries += 1) {
      const failure = await check().then(
        () => null,
        (error: unknown) => error
      )
      if (!failure) {
        return
      }
      await pause(50)
    }
    await check()
  }

  describe.each(Object.entries(STATES))("an order that %s", (_, reach) => {
    it.each(Object.entries(EDITS))("keeps its pieces with %s", async (_name, [total, change]) => {
      const order = await world.order(`${FIRST} 10\n${SECOND} 4`)
      await reach(order)
      expect(await edit(order, change)).toEqual([200, 200])
      await until(() => expectPieces(order.order_id, total))
    })
  })

  it("keeps the clock of a seller who is asked, and asks it first about more pieces", async () => {
    const order = await world.order(`${FIRST} 10\n${SECOND} 4`)
    const [before] = await offersOf(order.order_id)
    await edit(order, EDITS["more pieces"][1])
    await until(() => expectPieces(order.order_id, 17))
    const after = (await offersOf(order.order_id)).at(-1)!
    expect(after).toMatchObject({ seller_name: "dealer", deadline_at: before.deadline_at })
    await answer(world.dealer, order.display_id, { kind: "accept" })
    await edit(order, (one) => quantity(one, FIRST, 20))
    await until(() => expectPieces(order.order_id, 24))
    const asked = async () => (await offersOf(order.order_id)).at(-1)
    expect(await asked()).toMatchObject({ seller_name: "dealer", state: "offered" })
    await refuse(world.dealer, order.display_id)
    expect(await asked()).toMatchObject({ seller_name: "distributor", state: "offered" })
  })

  it("tells sellers that what they took or are asked for has changed", async () => {
    const order = await world.order(`${FIRST} 10\n${SECOND} 4`)
    const told = async () => {
      const offers = (await offersOf(order.order_id)).map(({ id }) => `${id}%`)
      const notices = world.knex("notice").where({ code: "desk.order-changed" })
      return await notices.whereRaw("key like any(?)", [offers]).pluck("email")
    }
    await edit(order, EDITS["more pieces"][1])
    await until(() => expectPieces(order.order_id, 17))
    const asked = await told()
    expect(asked.length).toBeGreaterThan(0)
    await answer(world.dealer, order.display_id, { kind: "accept" })
    await edit(order, EDITS["fewer pieces"][1])
    await until(() => expectPieces(order.order_id, 6))
    expect(await told()).toEqual([...asked, ...asked])
  })

  it("loses no piece when the seller answers in the same moment", async () => {
    for (const body of [
      { kind: "accept" },
      { kind: "refuse", reason: "No lorry" },
    ] as DeskAnswer[]) {
      const order = await world.order(`${FIRST} 10\n${SECOND} 4`)
      await Promise.all([
        edit(order, EDITS["more pieces"][1]),
        pause(Math.random() * 400).then(() => answer(world.dealer, order.display_id, body)),
      ])
      await until(() => expectPieces(order.order_id, 17))
    }
  })

  it("leaves nothing in the queue of the manufacturer's people of what is ordered no more", async () => {
    const order = await world.order(`${FIRST} 10`)
    await STATES["the manufacturer's people have"](order)
    await edit(order, (one) => quantity(one, FIRST, 3))
    await until(() => expectPieces(order.order_id, 3))
    const { data } = await api.get<{ queue: QueueRow[] }>("/admin/desk/queue", staff)
    const rows = data.queue.filter(({ order_id }) => order_id === order.order_id)
    expect(rows).toMatchObject([{ pieces: 3 }])
  })
}
