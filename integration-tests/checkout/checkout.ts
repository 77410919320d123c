import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { utils, write } from "@e965/xlsx"
import type {
  OrderList,
  PadView,
  PasteReport,
  ReorderReport,
  ShoppingListView,
} from "@orac/checkout/contract"
import type { RefusalAnswer } from "./partner-client"
import { ARTICLES, ENDED, LIST_MINOR, PRICE_MINOR, sku } from "./shop"
import { statementsOf } from "../support/statements"
import { dealerTools } from "./dealer"

const codes = (answer: RefusalAnswer) => answer.refusals.map((refusal) => refusal.code)

export function checkout({ api, getContainer }: MedusaSuiteOptions) {
  const { knex, buyer, colleague, padOf, orderOf } = dealerTools({ api, getContainer })

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
      const { statements } = await statementsOf(knex(), () => buyer.get(`/store/pads/${pad.id}`))
      expect(statements.length).toBeLessThanOrEqual(12)
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
}
