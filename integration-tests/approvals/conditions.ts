import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalCheck, ApprovalRules, Condition } from "@orac/checkout/contract"
import type { NodeView } from "@orac/companies/contract"
import type { CreditView } from "@orac/credit/contract"
import { createHouse, type House, person, type Person, ruleOf, toolsOf } from "./house"
import { grantCredit } from "../checkout/shop"
import { createEmployee, createEntity, type Suite } from "../support/partners"
import { createPriceBook } from "../support/price-rules"

const ADDRESS = { address: "Branch street 1", postal_code: "420000", tax_registration: null }

/** Each kind of condition is computed from what is really stored, and holds just beyond its edge. */
export function conditionsOfRules({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let house: House
  let rules: ReturnType<typeof toolsOf>["rules"]
  let member: ReturnType<typeof toolsOf>["member"]

  beforeAll(async () => {
    container = getContainer()
    house = await createHouse(container, api)
    ;({ rules, member } = toolsOf(container, api, house))
  })

  /** Whether a pad of these lines needs somebody's word by this condition alone. */
  async function asks(
    when: Condition,
    text = "T100 2",
    { who = house.buyer, ...body }: { who?: Person; cost_centre_id?: string } = {}
  ): Promise<boolean> {
    await rules({ when, roles: [] })
    const pad = await who.newPad()
    await who.paste(pad.id, text)
    const { pad_version, plan } = await who.request(pad.id)
    const path = `/store/pads/${pad.id}/approval/check`
    const { data } = await who.post<ApprovalCheck>(path, { pad_version, plan, ...body })
    await who.remove(`/store/pads/${pad.id}`)
    return data.needed
  }

  async function ordered(who: Person, text: string) {
    await rules()
    const pad = await who.newPad()
    await who.paste(pad.id, text)
    const request = await who.request(pad.id)
    const { data, status } = await who.place(pad.id, request)
    expect([status, data.refusals]).toEqual([200, undefined])
    return { ...data, total: request.expected_total_minor }
  }

  const at = ({ token, customer_id, employee_id }: Person, branchId: string): Person =>
    person(api, house.key, { token, customer_id, employee_id }, house.entity, branchId)

  async function branch(name: string, city: string): Promise<string> {
    const { data } = await house.head.post<{ node: NodeView }>("/store/partner/nodes", {
      kind: "branch",
      parent_id: house.entity,
      name,
      branch: { ...ADDRESS, city },
    })
    return data.node.id
  }

  async function costCentre(name: string, budget_minor: number): Promise<string> {
    const { data } = await house.head.post<{ node: NodeView }>("/store/partner/nodes", {
      kind: "cost_centre",
      parent_id: house.entity,
      name,
      cost_centre: {
        code: name,
        budget_minor,
        budget_period: "month",
        on_overrun: "warn",
      },
    })
    return data.node.id
  }

  /** A sister company that trades in another currency. */
  async function euroCompany(group_id: string): Promise<string> {
    await createRegionsWorkflow(container).run({
      input: { regions: [{ name: "Belgium", currency_code: "eur", countries: ["be"] }] },
    })
    const book = { market_code: "eu", currency_code: "eur", includes_tax: false }
    await createPriceBook(container, book, { T100: 1_000_00 })
    await house.knex("stock_source").update({ markets_served: ["ru", "eu"] })
    const place = { market_code: "eu", country: "be", group_id }
    return (await createEntity(container, { name: "Euro", ...place })).id
  }

  it("share of the remaining credit", async () => {
    const { data } = await house.buyer.get<{ credit: CreditView }>("/store/credit")
    const pad = await house.buyer.newPad()
    await house.buyer.paste(pad.id, "T100 2")
    const total = (await house.buyer.request(pad.id)).expected_total_minor
    const { exposure_minor } = data.credit
    await grantCredit(house.knex, house.entity, exposure_minor + total * 4)
    expect(await asks({ kind: "credit_share_over", percent: 24 })).toBe(true)
    expect(await asks({ kind: "credit_share_over", percent: 25 })).toBe(false)
    await grantCredit(house.knex, house.entity, 50_000_000_00)
  })

  it("days overdue, by the company's calendar", async () => {
    const { order_id } = await ordered(house.buyer, "T101 2")
    expect(await asks({ kind: "overdue_days_over", days: 0 })).toBe(false)
    const { knex, entity } = house
    const day = (ago: number) =>
      new Date(Date.now() + 3 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10)
    await knex("credit_entry").insert({
      id: "cent_invoice",
      entity_id: entity,
      type: "INVOICED",
      amount_minor: 1_000,
      currency_code: "rub",
      order_id,
      document_id: "doc_1",
      reference: "INV-1",
      author: "test",
      idempotency_key: "invoice-1",
    })
    await knex("partner_order")
      .where({ order_id })
      .update({ due_date: day(0) })
    expect(await asks({ kind: "overdue_days_over", days: 0 })).toBe(false)
    await knex("partner_order")
      .where({ order_id })
      .update({ due_date: day(3) })
    expect(await asks({ kind: "overdue_days_over", days: 2 })).toBe(true)
    expect(await asks({ kind: "overdue_days_over", days: 3 })).toBe(false)
    await knex("credit_entry").insert({
      id: "cent_paid",
      entity_id: entity,
      type: "PAID",
      amount_minor: 1_000,
      currency_code: "rub",
      document_id: "doc_1",
      reference: "PAY-1",
      author: "test",
      idempotency_key: "paid-1",
    })
    expect(await asks({ kind: "overdue_days_over", days: 0 })).toBe(false)
  })

  it("budget of the cost centre, from the first of the month in the company's zone", async () => {
    const cost_centre_id = await costCentre("Fit-out", 10_000_000)
    const { order_id, total } = await ordered(house.buyer, "T102 4")
    const { knex } = house
    const spentAt = (placed_at: Date) =>
      knex("partner_order").where({ order_id }).update({ cost_centre_id, placed_at })
    const left = async () => {
      const { data } = await house.buyer.post<ApprovalCheck>(
        `/store/pads/${pad.id}/approval/check`,
        { ...request, cost_centre_id, expected_total_minor: undefined }
      )
      return data.over_budget_minor
    }
    const pad = await house.buyer.newPad()
    await house.buyer.paste(pad.id, "T102 1")
    const request = await house.buyer.request(pad.id)
    const budget = async (budget_minor: number) =>
      knex("cost_centre").where({ id: cost_centre_id }).update({ budget_minor })
    await budget(total + request.expected_total_minor - 1)
    const moscow = new Date(Date.now() + 3 * 3_600_000)
    const month = new Date(Date.UTC(moscow.getUTCFullYear(), moscow.getUTCMonth()) - 3 * 3_600_000)
    await spentAt(month)
    expect(await left()).toBe(1)
    await spentAt(new Date(month.getTime() - 1))
    expect(await left()).toBeNull()
    await spentAt(month)
    expect(await asks({ kind: "budget_exceeded" }, "T102 1", { cost_centre_id })).toBe(true)
    expect(await asks({ kind: "budget_exceeded" }, "T102 1")).toBe(false)
    await knex("partner_order").where({ order_id }).update({ status: "cancelled" })
    expect(await asks({ kind: "budget_exceeded" }, "T102 1", { cost_centre_id })).toBe(false)
  })

  it("lines, groups of goods, the part below the list price", async () => {
    expect(await asks({ kind: "line_count_over", count: 1 }, "T100 1\nT101 1")).toBe(true)
    expect(await asks({ kind: "line_count_over", count: 2 }, "T100 1\nT101 1")).toBe(false)
    await house.knex("pim_article").where({ sku: "T103" }).update({ product_group: "flex" })
    const flex: Condition = { kind: "product_group", codes: ["flex"] }
    expect(await asks(flex, "T100 1\nT103 1")).toBe(true)
    expect(await asks(flex, "T100 4")).toBe(false)
    await house.knex("pim_article").where({ sku: "T103" }).update({ product_group: "duropolymer" })
    expect(await asks({ kind: "below_list_over", percent: 49 })).toBe(true)
    expect(await asks({ kind: "below_list_over", percent: 50 })).toBe(false)
  })

  it("a first order of the person, not of the company", async () => {
    await ordered(house.buyer, "T100 4")
    const fresh = await member("fresh", "buyer")
    expect(await asks({ kind: "first_order" })).toBe(false)
    expect(await asks({ kind: "first_order" }, "T100 4", { who: fresh })).toBe(true)
    await ordered(fresh, "T100 4")
    expect(await asks({ kind: "first_order" }, "T100 4", { who: fresh })).toBe(false)
  })

  it("an address that no goods have gone to: another branch, and one that has moved", async () => {
    const fresh: Condition = { kind: "new_address" }
    await ordered(house.buyer, "T100 4")
    expect(await asks(fresh)).toBe(false)
    const kazan = at(house.buyer, await branch("Kazan", "Казань"))
    expect(await asks(fresh, "T100 4", { who: kazan })).toBe(true)
    await ordered(kazan, "T100 4")
    expect(await asks(fresh, "T100 4", { who: kazan })).toBe(false)
    const { knex, entity } = house
    const moved = (delivery_address: string) =>
      knex("legal_entity").where({ id: entity }).update({ delivery_address })
    await moved("Garage 7")
    expect(await asks(fresh)).toBe(true)
    await moved("Test street 1")
    expect(await asks(fresh)).toBe(false)
  })

  it("spend of the person in a period, what waits included, to the minute", async () => {
    const spender = await member("spender", "buyer")
    const { order_id, total } = await ordered(spender, "T104 2")
    const over: Condition = { kind: "spend_over", minor: total * 2 - 1, days: 30 }
    const again = () => asks(over, "T104 2", { who: spender })
    expect(await again()).toBe(true)
    expect(await asks(over, "T104 2")).toBe(false)
    const placed = (minutes: number) =>
      house
        .knex("partner_order")
        .where({ order_id })
        .update({ placed_at: new Date(Date.now() - 30 * 86_400_000 + minutes * 60_000) })
    await placed(2)
    expect(await again()).toBe(true)
    await placed(-1)
    expect(await again()).toBe(false)
    await rules({ roles: [] })
    await spender.sent("T104 2")
    expect(await again()).toBe(true)
  })

  it("a sum of one currency says nothing of orders in another", async () => {
    const { knex, entity } = house
    const { group_id } = await knex("legal_entity").where({ id: entity }).first()
    const euro = await euroCompany(group_id)
    const owner = await createEmployee(container, "owner@test.local", [
      { entity_id: group_id, role: "group_owner" },
    ])
    const [ru, eu] = [entity, euro].map((id) => person(api, house.key, owner, id))
    await rules()
    const rule = { ...ruleOf({ entity: group_id }), roles: [] }
    const when: Condition = { kind: "total_over", minor: 300_00 }
    const written = await ru.post("/store/approval-rules", { ...rule, when })
    expect(written.status).toBe(201)
    const needed = async (who: Person) => {
      const pad = await who.newPad()
      await who.paste(pad.id, "T100 4")
      return (await who.check(pad.id)).needed
    }
    expect([await needed(ru), await needed(eu)]).toEqual([true, false])
    await eu.post("/store/approval-rules", { ...rule, when })
    expect(await needed(eu)).toBe(true)
    const { data } = await eu.get<ApprovalRules>("/store/approval-rules")
    expect(data.rules.map(({ currency_code }) => currency_code).sort()).toEqual(["eur", "rub"])
  })
}
