import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { createHash } from "crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { insertPartnerOrders, storedTraces } from "@orac/checkout"
import { DOCUMENTS_MODULE, type DocumentsService, issueInvoiceWorkflow } from "@orac/documents"
import issueMissingInvoices from "@orac/documents/jobs/issue-missing-invoices"
import type { InvoiceList } from "@orac/documents/contract"
import { as, createEmployee, createEntity, type Login, publishableKey } from "../support/partners"

const TAX = [{ rate: 22, code: "ru-vat-22" }]

/** An order of a legal entity as placement leaves it: tax inside the prices, the entity in the metadata. */
async function createOrder(container: MedusaContainer, entityId: string | null, lines = 1) {
  const order = await container.resolve(Modules.ORDER).createOrders({
    currency_code: "rub",
    metadata: entityId ? { entity_id: entityId } : {},
    items: Array.from({ length: lines }, (_, index) => ({
      title: `Карниз C${index}`,
      variant_sku: `C${index}`,
      quantity: 2,
      unit_price: 1234.56,
      is_tax_inclusive: true,
      tax_lines: TAX,
    })),
    shipping_methods: [{ name: "Доставка", amount: 350.5, is_tax_inclusive: true, tax_lines: TAX }],
  })
  return order.id
}

/** What the checkout keeps of an order that was placed an hour ago. */
const recordOrder = (container: MedusaContainer, order_id: string, entity_id: string) =>
  insertPartnerOrders(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [
    {
      order_id,
      entity_id,
      customer_id: "none",
      placed_by_employee: "none",
      placed_by_name: "Test",
      placed_at: new Date(Date.now() - 3_600_000),
      total_minor: 1,
      currency_code: "rub",
      line_count: 1,
      arrival_date: null,
      po_number: null,
      comment: null,
      skus: "C0",
      plan: { fingerprint: "", arrival_date: "", freight_minor: 0, segments: [] },
      terms: { code: "prepayment", net_days: 0, prepayment_percent: 100 },
      due_date: null,
      price_traces: storedTraces([]),
    },
  ])

/** A row that holds the number which the next invoice would get. */
const rowWithFirstNumber = (entity_id: string) => ({
  kind: "invoice" as const,
  number: "taken",
  year: new Date().getFullYear(),
  sequence: 1,
  seller_code: "ru",
  entity_id,
  order_id: "order_taken",
  order_display_id: 1,
  issued_at: new Date(),
  due_on: "2026-01-01",
  currency_code: "rub",
  total_minor: 1,
  sha256: "",
  file_base64: "",
  data: {},
})

export function documents({ api, getContainer }: MedusaSuiteOptions) {
  let key: string
  let own: { id: string }
  let sister: { id: string; group_id: string }
  let buyer: Login
  let noPrices: Login
  let stranger: Login

  beforeAll(async () => {
    const container = getContainer()
    key = await publishableKey(container)
    sister = await createEntity(container, { name: "Sister" })
    own = await createEntity(container, { name: "Own", group_id: sister.group_id })
    const other = await createEntity(container, { name: "Other" })
    const employ = (email: string, entity_id: string, role: "buyer" | "buyer_no_price") =>
      createEmployee(container, email, [{ entity_id, role }])
    buyer = await employ("buyer@test.local", own.id, "buyer")
    noPrices = await employ("no-prices@test.local", own.id, "buyer_no_price")
    stranger = await employ("stranger@test.local", other.id, "buyer")
  })

  const issue = async (order_id: string) => {
    const { result } = await issueInvoiceWorkflow(getContainer()).run({ input: { order_id } })
    return result.at(0)
  }

  const issueFor = async (entityId: string, lines?: number) =>
    issue(await createOrder(getContainer(), entityId, lines))

  const list = async (login = buyer, query = "", entityId = own.id) => {
    const answer = await api.get(`/store/invoices${query}`, as(key, login, entityId))
    return answer as { status: number; data: InvoiceList }
  }

  const download = (id: string, login: Login | null = buyer, entityId = own.id) =>
    api.get(`/store/invoices/${id}/pdf`, {
      ...as(key, login, entityId),
      responseType: "arraybuffer",
    })

  const numbers = async () => (await list()).data.invoices.map((invoice) => invoice.number)

  describe("issuing", () => {
    it("gives one invoice for an order, however often it is asked for", async () => {
      const order = await createOrder(getContainer(), own.id)
      const first = await issue(order)
      expect(first?.number).toMatch(/^RU\d\d-000001$/)
      expect(await issue(order)).toEqual(first)
      expect(await numbers()).toEqual([first?.number])
    })

    it("numbers without gaps and repeats when many orders come at once, each twice", async () => {
      const orders = await Promise.all(
        Array.from({ length: 6 }, () => createOrder(getContainer(), own.id))
      )
      await Promise.all([...orders, ...orders].map(issue))
      const given = (await numbers()).map((number) => Number(number.slice(-6)))
      expect(given.sort()).toEqual([1, 2, 3, 4, 5, 6])
    })

    it("leaves no gap when storing fails", async () => {
      const documents = getContainer().resolve<DocumentsService>(DOCUMENTS_MODULE)
      const taken = await documents.createDocuments(rowWithFirstNumber(own.id))
      await expect(issueFor(own.id)).rejects.toMatchObject({
        message: expect.stringMatching(/unique/),
      })
      await documents.deleteDocuments(taken.id)
      expect((await issueFor(own.id))?.number).toMatch(/-000001$/)
    })

    it("happens when an order is placed", async () => {
      const order = await createOrder(getContainer(), own.id)
      const events = getContainer().resolve(Modules.EVENT_BUS)
      const placed = { name: "order.placed", data: { id: order } }
      await events.emit([placed, placed])
      await waitFor(async () => (await numbers()).length === 1)
      expect((await list()).data.invoices[0].order_id).toBe(order)
    })

    it("makes up for what a stopped process left out", async () => {
      const order = await createOrder(getContainer(), own.id)
      await createOrder(getContainer(), null)
      await recordOrder(getContainer(), order, own.id)
      await issueMissingInvoices(getContainer())
      await issueMissingInvoices(getContainer())
      const { invoices } = (await list()).data
      expect(invoices.map((invoice) => invoice.order_id)).toEqual([order])
    })

    it("does not happen for a cancelled, a foreign or an unknown order", async () => {
      const cancelled = await createOrder(getContainer(), own.id)
      await getContainer().resolve(Modules.ORDER).cancel(cancelled)
      expect(await issue(cancelled)).toBeUndefined()
      expect(await issue(await createOrder(getContainer(), null))).toBeUndefined()
      expect(await issue("order_unknown")).toBeUndefined()
    })
  })

  describe("GET /store/invoices", () => {
    it("shows the sum of the order in kopecks", async () => {
      await issueFor(own.id, 3)
      const { data } = await list()
      expect(data).toMatchObject({ count: 1, limit: 50, offset: 0 })
      expect(data.invoices[0]).toMatchObject({
        total_minor: 3 * 2 * 123_456 + 35_050,
        currency_code: "rub",
        status: "issued",
        due_at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
    })

    it("narrows by order, number and day, and pages, newest first", async () => {
      const first = await issueFor(own.id)
      const second = await issueFor(own.id)
      const found = async (query: string) =>
        (await list(buyer, query)).data.invoices.map((invoice) => invoice.id)
      expect(await found("")).toEqual([second?.id, first?.id])
      expect(await found("?limit=1&offset=1")).toEqual([first?.id])
      expect(await found(`?q=${first?.number.slice(-6)}`)).toEqual([first?.id])
      expect(await found("?q=%25")).toEqual([])
      expect(await found("?order_id=order_x")).toEqual([])
      expect(await found("?from=2000-01-01&to=2000-12-31")).toEqual([])
      expect(await found("?from=2000-01-01&to=2999-12-31")).toHaveLength(2)
      expect((await list(buyer, "?from=yesterday")).status).toBe(400)
    })

    it("shows nothing of a sister entity and nothing without the permission", async () => {
      await issueFor(sister.id)
      expect((await list()).data.invoices).toEqual([])
      expect((await list(stranger)).status).toBe(404)
      expect((await list(noPrices)).status).toBe(403)
    })
  })

  describe("GET /store/invoices/:id/pdf", () => {
    it("gives the stored bytes, the same each time", async () => {
      const invoice = await issueFor(own.id, 500)
      const { status, data, headers } = await download(invoice!.id)
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("application/pdf")
      expect(headers["content-disposition"]).toContain(`${invoice!.number}.pdf`)
      expect(data.subarray(0, 5).toString()).toBe("%PDF-")
      const documents = getContainer().resolve<DocumentsService>(DOCUMENTS_MODULE)
      const stored = await documents.retrieveDocument(invoice!.id)
      expect(createHash("sha256").update(data).digest("hex")).toBe(stored.sha256)
      expect((await download(invoice!.id)).data.equals(data)).toBe(true)
    })

    it("does not exist for others", async () => {
      const foreign = await issueFor(sister.id)
      const invoice = await issueFor(own.id)
      expect((await download(foreign!.id)).status).toBe(404)
      expect((await download("doc_unknown")).status).toBe(404)
      expect((await download(invoice!.id, stranger)).status).toBe(404)
      expect((await download(invoice!.id, noPrices)).status).toBe(403)
      expect((await download(invoice!.id, null)).status).toBe(401)
    })
  })
}

async function waitFor(holds: () => Promise<boolean>, attempts = 50) {
  for (let attempt = 0; attempt < attempts && !(await holds()); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
