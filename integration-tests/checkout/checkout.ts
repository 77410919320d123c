import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { utils, write } from "@e965/xlsx"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type {
  AdminPartnerOrder,
  OrderList,
  OrderView,
  PadView,
  PasteReport,
  ReorderReport,
  ShoppingListView,
} from "@orac/checkout/contract"
import { coreFlows } from "../bulk/core-flows"
import { coreAttempts } from "./core-attempts"
import { partnerClient, type PartnerClient, type RefusalAnswer } from "./partner-client"
import {
  ARTICLES,
  awaitGoods,
  createShop,
  ENDED,
  grantCredit,
  LIST_MINOR,
  PRICE_MINOR,
  setStock,
  type Shop,
  sku,
} from "./shop"
import { createEmployee, createEntity, publishableKey, staffHeaders } from "../support/partners"
import { statementsOf } from "../support/statements"

const codes = (answer: RefusalAnswer) => answer.refusals.map((refusal) => refusal.code)

export function checkout({ api, getContainer }: MedusaSuiteOptions) {
  let knex: Knex
  let shop: Shop
  let entity: { id: string }
  let buyer: PartnerClient
  let colleague: PartnerClient
  let noPrices: PartnerClient
  let stranger: PartnerClient
  let guest: PartnerClient

  beforeAll(async () => {
    const container = getContainer()
    const key = await publishableKey(container)
    shop = await createShop(container)
    entity = await createEntity(container, { name: "Dealer" })
    const other = await createEntity(container, { name: "Stranger" })
    const client = async (name: string, entityId: string, role: "buyer" | "buyer_no_price") => {
      const login = await createEmployee(container, `${name}@checkout.test`, [
        { entity_id: entityId, role },
      ])
      return partnerClient(api, key, login, entityId)
    }
    buyer = await client("buyer", entity.id, "buyer")
    colleague = await client("colleague", entity.id, "buyer")
    noPrices = await client("noprices", entity.id, "buyer_no_price")
    stranger = await client("stranger", other.id, "buyer")
    guest = partnerClient(api, key, null)
    const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await grantCredit(pool, entity.id, 5_000_000_000)
  })

  beforeEach(() => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  })

  const padOf = async (text: string, client = buyer) => {
    const pad = await client.newPad()
    return (await client.paste(pad.id, text)).pad
  }
  const placed = async (text: string) => {
    const pad = await padOf(text)
    const { data } = await buyer.place(pad.id, await buyer.request(pad.id))
    return data
  }
  const orderOf = async (id: string, client = buyer) =>
    (await client.get<{ order: OrderView }>(`/store/partner-orders/${id}`)).data.order

  describe("from a pasted list to an order", () => {
    it("500 lines: pad, plans, order, history, reorder", async () => {
      const list = Array.from({ length: ARTICLES }, (_, n) => `${sku(n)}\t${(n % 9) + 1}`)
      const pad = await buyer.newPad("Big")
      const report = await buyer.paste(pad.id, list.join("\n"))
      expect(report).toMatchObject({ read: 500, added: 500, merged: 0, unresolved: 0 })
      expect(report.pad.lines).toHaveLength(500)
      expect(report.pad.lines[0].price).toMatchObject({
        unit_price_minor: PRICE_MINOR,
        list_price_minor: LIST_MINOR,
      })
      const pieces = report.pad.totals?.piece_count ?? 0
      expect(report.pad.totals).toMatchObject({
        goods_minor: pieces * PRICE_MINOR,
        saving_minor: pieces * (LIST_MINOR - PRICE_MINOR),
      })
      const request = await buyer.request(pad.id)
      const { status, data } = await buyer.place(pad.id, {
        ...request,
        purchase_order_number: "PO-7",
        comment: "Please call",
      })
      expect(status).toBe(200)
      expect(data.total_minor).toBe(request.expected_total_minor)

      const gone = await buyer.get(`/store/pads/${pad.id}`)
      expect(gone.status).toBe(404)
      const history = await colleague.get<OrderList>("/store/partner-orders?q=PO-7")
      const { display_id } = data
      const row = { display_id, line_count: 500, status: "placed", purchase_order_number: "PO-7" }
      expect(history.data).toMatchObject({ count: 1, orders: [row] })
      const order = await orderOf(data.order_id)
      expect(order.lines).toHaveLength(500)
      expect(order.goods_minor + order.freight_minor).toBe(order.total_minor)
      expect(order.total_minor).toBe(data.total_minor)
      expect(order.saving_minor).toBe(pieces * (LIST_MINOR - PRICE_MINOR))

      const again = await buyer.post<ReorderReport>(
        `/store/partner-orders/${data.order_id}/reorder`,
        { name: "Big, once more" }
      )
      expect(again.data.pad.name).toBe("Big, once more")
      expect(again.data.pad.lines).toHaveLength(500)
      expect(again.data.differences).toEqual([])
    })

    it("keeps every row that nobody understands, until somebody does", async () => {
      const text = `${sku(1)} 5\nABC-778 4 уп\n${ENDED} 3\n=1+1\n${sku(1)} 2`
      const pad = await padOf(text)
      expect(pad.lines).toMatchObject([{ sku: sku(1), quantity: 7, notes: [{ code: "MERGED" }] }])
      expect(pad.unresolved.map((row) => row.issues[0].code)).toEqual([
        "NOT_FOUND",
        "DISCONTINUED",
        "FORMULA",
      ])
      expect(pad.unresolved[1].candidates).toMatchObject([{ sku: sku(1) }])
      const refused = await buyer.place(pad.id, await buyer.request(pad.id))
      expect(codes(refused.data)).toEqual(["ROWS_UNRESOLVED"])

      const [first, second, third] = pad.unresolved.map(
        (row) => `/store/pads/${pad.id}/rows/${row.id}`
      )
      const resolved = await buyer.post<{ pad: PadView }>(first, { sku: sku(2), learn: true })
      expect(resolved.data.pad.lines[1]).toMatchObject({ sku: sku(2), quantity: 40 })
      await buyer.post(second, { sku: sku(1), quantity: 3 })
      await buyer.remove(third)
      const { data } = await colleague.get<{ pad: PadView }>(`/store/pads/${pad.id}`)
      expect(data.pad.unresolved).toEqual([])
      expect(data.pad.lines.map((line) => line.quantity)).toEqual([10, 40])
      const learned = await padOf("abc 778 - 6 шт")
      expect(learned.lines).toMatchObject([
        { sku: sku(2), quantity: 6, notes: [{ code: "OWN_ARTICLE" }] },
      ])
    })

    it("reads an uploaded spreadsheet and refuses what is none", async () => {
      const book = utils.book_new()
      const rows = [
        ["Кол-во", "Артикул"],
        [12, sku(3)],
      ]
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "1")
      const upload = async (content: Buffer) => {
        const pad = await buyer.newPad()
        const form = new FormData()
        form.append("file", new Blob([new Uint8Array(content)]), "list.bin")
        return buyer.post<PasteReport & RefusalAnswer>(`/store/pads/${pad.id}/file`, form)
      }
      const good = await upload(write(book, { type: "buffer", bookType: "xlsx" }))
      expect(good.data.pad.lines).toMatchObject([{ sku: sku(3), quantity: 12 }])
      const bad = await upload(Buffer.from("%PDF-1.7"))
      expect([bad.status, bad.data.code]).toEqual([422, "FILE_KIND"])
    })

    it("answers 5,000 rows of rubbish row by row", async () => {
      const kinds = [`${sku(5)} 1`, "=1+1", "\u0000\u0001\u0002", "T10Z -5", `${sku(6)} 99999999`]
      const text = Array.from({ length: 5_000 }, (_, n) => kinds[n % kinds.length]).join("\n")
      const pad = await buyer.newPad()
      const report = await buyer.paste(pad.id, text)
      expect(report).toMatchObject({ read: 5_000, added: 1, merged: 999, unresolved: 4_000 })
      const long = await buyer.post<RefusalAnswer>(`/store/pads/${pad.id}/text`, {
        text: `${sku(1)} 1\n`.repeat(5_001),
      })
      expect([long.status, long.data.code]).toEqual([422, "TOO_MANY_ROWS"])
    })

    it("opens a pad of 500 lines in at most twelve statements", async () => {
      const pad = await padOf(Array.from({ length: 500 }, (_, n) => `${sku(n)} 1`).join("\n"))
      const { statements } = await statementsOf(knex, () => buyer.get(`/store/pads/${pad.id}`))
      expect(statements.length).toBeLessThanOrEqual(12)
    })
  })

  describe("placing", () => {
    it("splits a line over sources and books goods on the way", async () => {
      await setStock(knex, shop, sku(10), { near: 4, far: 6 })
      await setStock(knex, shop, sku(11), { near: 1, far: 0 })
      await awaitGoods(knex, shop, sku(11), 50, "2099-01-10")
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
      const { rows } = await knex.raw(`select reserved from inbound_lot where id = ?`, [
        `lot_${sku(11)}`,
      ])
      expect(rows[0].reserved).toBeGreaterThanOrEqual(4)
      const reserved = await knex("reservation_item").whereNull("deleted_at").sum("quantity as n")
      expect(Number(reserved[0].n)).toBe(15 - rows[0].reserved)
      await coreFlows(getContainer()).cancel(order.id)
      await new Promise((resolve) => setTimeout(resolve, 500))
      const after = await knex.raw(`select reserved from inbound_lot where id = ?`, [
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
      await knex("price_book_item")
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
      const { rows } = await knex.raw(
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

  describe("shopping lists", () => {
    it("are shared in the entity and fill a pad", async () => {
      const lines = [
        { sku: sku(1), quantity: 10 },
        { sku: ENDED, quantity: 2 },
      ]
      const created = await buyer.post<{ list: ShoppingListView }>("/store/lists", {
        name: "Stock",
        lines,
      })
      expect(created.status).toBe(201)
      const { id } = created.data.list
      await colleague.post(`/store/lists/${id}`, { name: "Ours" })
      const { data } = await buyer.get<{ list: ShoppingListView }>(`/store/lists/${id}`)
      expect(data.list).toMatchObject({ name: "Ours", line_count: 2, lines })
      const filled = await buyer.post<PasteReport>(`/store/lists/${id}/to-pad`)
      expect(filled.data).toMatchObject({ read: 2, added: 1, unresolved: 1 })
      const unknown = await buyer.post<RefusalAnswer>("/store/lists", {
        name: "Bad",
        lines: [{ sku: "NOPE", quantity: 1 }],
      })
      expect([unknown.status, unknown.data.code]).toEqual([422, "ARTICLE_UNKNOWN"])
      await buyer.remove(`/store/lists/${id}`)
      expect((await buyer.get(`/store/lists/${id}`)).status).toBe(404)
    })
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
      const { rows } = await knex.raw(`select cart_id from pad where id = ?`, [pad.id])
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
      const { rows } = await knex.raw(`select cart_id from pad where id = ?`, [pad.id])
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
