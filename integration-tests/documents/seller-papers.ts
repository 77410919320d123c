import type { DeskOrderList } from "@orac/desk/contract"
import { DOCUMENTS_MODULE, type DocumentsService, issueInvoiceWorkflow } from "@orac/documents"
import type { InvoiceData } from "@orac/documents"
import type { InvoiceDetails, InvoiceList } from "@orac/documents/contract"
import issueMissingInvoices from "@orac/documents/jobs/issue-missing-invoices"
import type { PartnerClient } from "../checkout/partner-client"
import { sku } from "../checkout/shop"
import { createDesk, type DeskWorld } from "../desk/network"
import type { Suite } from "../support/partners"

const BANK = {
  name: "ПАО СБЕРБАНК",
  account: "40702810300380000126",
  bic: "044525225",
  correspondent_account: "30101810400000000225",
}
const YEAR = String(new Date().getFullYear() % 100)

export function sellerPapers({ api, getContainer }: Suite) {
  let world: DeskWorld

  beforeAll(async () => {
    world = await createDesk({ api, getContainer })
    const { dealer, distributor } = world.ids
    await world
      .knex("legal_entity")
      .whereIn("id", [dealer, distributor])
      .update({ bank: JSON.stringify(BANK) })
  })

  const answer = async (who: PartnerClient, displayId: number, body: object) => {
    const { data } = await who.get<DeskOrderList>(`/store/desk/orders?q=${displayId}`)
    const { status } = await who.post(`/store/desk/orders/${data.orders[0].id}/answer`, body)
    expect(status).toBe(200)
  }
  const issue = async (order_id: string) =>
    (await issueInvoiceWorkflow(getContainer()).run({ input: { order_id } })).result
  const list = async (who: PartnerClient, query = "") =>
    (await who.get<InvoiceList>(`/store/invoices${query}`)).data.invoices
  const printed = async (id: string) =>
    (await getContainer().resolve<DocumentsService>(DOCUMENTS_MODULE).retrieveDocument(id))
      .data as unknown as InvoiceData

  /** The dealer takes one piece of the first line, the distributor the rest. */
  async function sellInParts() {
    const order = await world.order(`${sku(1)} 7\n${sku(2)} 3`)
    const lines = await world
      .knex("seller_offer_line as l")
      .join("seller_offer as o", "o.id", "l.offer_id")
      .where({ "o.order_id": order.order_id })
      .orderBy("l.id")
      .select("l.line_id")
    const one = [{ line_id: lines[0].line_id, quantity: 1 }]
    await answer(world.dealer, order.display_id, { kind: "accept_part", lines: one })
    expect(await issue(order.order_id)).toEqual([])
    await answer(world.distributor, order.display_id, { kind: "accept" })
    return order
  }

  const totalOf = async (orderId: string) =>
    Number((await world.knex("partner_order").where({ order_id: orderId }).first()).total_minor)

  describe("the invoice of a dealer's order", () => {
    it("comes once the dealer has accepted, with its requisites, in its own series", async () => {
      const order = await world.order(`${sku(1)} 10`)
      expect(await issue(order.order_id)).toEqual([])
      await answer(world.dealer, order.display_id, { kind: "accept" })
      const [invoice] = await issue(order.order_id)
      expect(invoice.number).toBe(`D${YEAR}-000001`)
      expect(await printed(invoice.id)).toMatchObject({
        seller: { name: "dealer", bank: { bik: BANK.bic, account: BANK.account } },
        buyer: { name: "client" },
        totals: { total_minor: await totalOf(order.order_id) },
      })
      expect(await list(world.client)).toMatchObject([
        { number: invoice.number, seller_name: "dealer", buyer_name: "client" },
      ])
      expect(await issue(order.order_id)).toEqual([invoice])
    })

    it("is issued by itself when the last piece is sold", async () => {
      const order = await world.order(`${sku(1)} 2`)
      await answer(world.dealer, order.display_id, { kind: "accept" })
      let found = await list(world.client)
      for (let tries = 0; tries < 100 && !found.length; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        found = await list(world.client)
      }
      expect(found).toMatchObject([{ order_id: order.order_id, seller_name: "dealer" }])
    })

    it("is made up for where a process stopped, and never before the order is sold", async () => {
      const waiting = await world.order(`${sku(1)} 2`)
      const sold = await world.order(`${sku(2)} 2`)
      await answer(world.dealer, sold.display_id, { kind: "accept" })
      await world.knex("partner_order").update({ placed_at: new Date(Date.now() - 86_400_000) })
      await issueMissingInvoices(getContainer())
      const orders = (await list(world.client)).map(({ order_id }) => order_id)
      expect(orders).toEqual([sold.order_id])
      expect(orders).not.toContain(waiting.order_id)
    })
  })

  describe("an order that several sell", () => {
    it("has an invoice of each, and together they are the order to the last minor unit", async () => {
      const order = await sellInParts()
      const invoices = await issue(order.order_id)
      expect(invoices.map(({ number }) => number).sort()).toEqual([
        `D${YEAR}-000001`,
        `D${YEAR}-000001`,
      ])
      const papers = await Promise.all(invoices.map(({ id }) => printed(id)))
      expect(papers.map(({ seller }) => seller.name).sort()).toEqual(["dealer", "distributor"])
      const sum = papers.reduce((total, { totals }) => total + totals.total_minor, 0)
      expect(sum).toBe(await totalOf(order.order_id))
      const pieces = papers
        .flatMap(({ lines }) => lines.filter(({ kind }) => kind === "goods"))
        .reduce((total, { quantity }) => total + quantity, 0)
      expect(pieces).toBe(10)
    })

    it("gets each paper once, however many ask at once", async () => {
      const order = await sellInParts()
      const answers = await Promise.all(Array.from({ length: 4 }, () => issue(order.order_id)))
      expect(new Set(answers.flat().map(({ id }) => id)).size).toBe(2)
      expect(await list(world.client)).toHaveLength(2)
    })

    it("is due by each seller's own terms", async () => {
      const order = await sellInParts()
      const invoices = await issue(order.order_id)
      const papers = await Promise.all(invoices.map(({ id }) => printed(id)))
      const due = new Map(papers.map(({ seller, due_on }) => [seller.name, due_on]))
      const { due_date } = await world
        .knex("partner_order")
        .where({ order_id: order.order_id })
        .first()
      expect(due.get("dealer")).toBe(due_date)
      expect(due.get("distributor")! < due_date).toBe(true)
    })
  })

  describe("papers that a seller has issued", () => {
    it("are its own: it lists and loads them, and nobody else's", async () => {
      const order = await sellInParts()
      await issue(order.order_id)
      const [sold] = await list(world.dealer, "?side=sold")
      expect(sold).toMatchObject({ buyer_name: "client", seller_name: "dealer" })
      expect(await list(world.dealer)).toEqual([])
      expect(await list(world.rival, "?side=sold")).toEqual([])
      expect((await world.dealer.get(`/store/invoices/${sold.id}/pdf`)).status).toBe(200)
      for (const who of [world.distributor, world.rival, world.direct]) {
        expect((await who.get(`/store/invoices/${sold.id}/pdf`)).status).toBe(404)
      }
    })
  })

  describe("a seller without a bank account", () => {
    it("is told once an order, and its invoice leaves when the account is there", async () => {
      const { knex, ids } = world
      await knex("legal_entity").where({ id: ids.dealer }).update({ bank: null })
      await knex("membership").update({ role: "entity_admin" }).where({ node_id: ids.dealer })
      const order = await world.order(`${sku(1)} 2`)
      await answer(world.dealer, order.display_id, { kind: "accept" })
      expect(await issue(order.order_id)).toEqual([])
      expect(await issue(order.order_id)).toEqual([])
      const told = await knex("notice").where({ code: "documents.bank-missing" })
      expect(new Set(told.map(({ email }) => email)).size).toBe(told.length)
      expect(told.length).toBeGreaterThan(0)
      await knex("legal_entity")
        .where({ id: ids.dealer })
        .update({ bank: JSON.stringify(BANK) })
      expect(await issue(order.order_id)).toHaveLength(1)
    })
  })

  describe("what a seller's papers show", () => {
    const path = "/store/partner/invoice-details"

    it("begins with letters of its name and is what its head says from then on", async () => {
      await world
        .knex("membership")
        .update({ role: "entity_admin" })
        .where({ node_id: world.ids.dealer })
      const { data } = await world.dealer.get<{ details: InvoiceDetails }>(path)
      expect(data.details).toMatchObject({ number_prefix: "D", has_bank: true, director: "" })
      const details = {
        number_prefix: "LEP",
        director: "Лепнин Л. Л.",
        accountant: "",
        phone: "+7 900 000-00-00",
        email: "sales@dealer.test",
      }
      expect((await world.dealer.post(path, details)).status).toBe(200)
      const order = await world.order(`${sku(1)} 2`)
      await answer(world.dealer, order.display_id, { kind: "accept" })
      const [invoice] = await issue(order.order_id)
      expect(invoice.number).toBe(`LEP${YEAR}-000001`)
      const { seller } = await printed(invoice.id)
      expect(seller).toMatchObject({ director: "Лепнин Л. Л.", email: "sales@dealer.test" })
    })

    it.each([{ number_prefix: "lep" }, { number_prefix: "" }, { email: "nobody" }])(
      "takes no %p",
      async (wrong) => {
        await world
          .knex("membership")
          .update({ role: "entity_admin" })
          .where({ node_id: world.ids.dealer })
        const empty = { number_prefix: "A", director: "", accountant: "", phone: "", email: "" }
        expect((await world.dealer.post(path, { ...empty, ...wrong })).status).toBe(400)
      }
    )
  })
}
