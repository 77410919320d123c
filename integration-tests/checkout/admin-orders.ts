import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { AdminPartnerOrder, AdminPartnerOrderList } from "@orac/checkout/contract"
import { coreFlows } from "../bulk/core-flows"
import { partnerClient, type PartnerClient } from "./partner-client"
import {
  ARTICLES,
  awaitGoods,
  createShop,
  grantCredit,
  LIST_MINOR,
  PRICE_MINOR,
  setStock,
  type Shop,
  sku,
} from "./shop"
import { createEmployee, createEntity, publishableKey, staffHeaders } from "../support/partners"
import { statementsOf } from "../support/statements"

export function adminOrders({ api, getContainer }: MedusaSuiteOptions) {
  let knex: Knex
  let shop: Shop
  let key: string
  let token: string
  let entity: { id: string }
  let buyer: PartnerClient
  let other: PartnerClient
  let staff: { headers: { authorization: string } }

  beforeAll(async () => {
    const container = getContainer()
    key = await publishableKey(container)
    shop = await createShop(container)
    const client = async (name: string) => {
      const { id } = await createEntity(container, { name })
      const login = await createEmployee(container, `${name}@staff-orders.test`, [
        { entity_id: id, role: "buyer" },
      ])
      await grantCredit(
        container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
        id,
        5_000_000_000
      )
      return { id, token: login.token, partner: partnerClient(api, key, login, id) }
    }
    const dealer = await client("Dealer")
    entity = dealer
    token = dealer.token
    buyer = dealer.partner
    other = (await client("Other")).partner
    staff = { headers: await staffHeaders(container) }
  })

  beforeEach(() => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  })

  const place = async (text: string, client = buyer, purchase_order_number?: string) => {
    const pad = await client.newPad()
    await client.paste(pad.id, text)
    const { data } = await client.place(pad.id, {
      ...(await client.request(pad.id)),
      purchase_order_number,
    })
    return data
  }
  const seen = async (id: string): Promise<AdminPartnerOrder> =>
    (await api.get(`/admin/partner-orders/${id}`, staff)).data.partner_order
  const listed = async (query = ""): Promise<AdminPartnerOrderList> =>
    (await api.get(`/admin/partner-orders${query}`, staff)).data

  const placeSplit = async () => {
    await setStock(knex, shop, sku(10), { near: 4, far: 6 })
    await setStock(knex, shop, sku(11), { near: 0, far: 0 })
    await awaitGoods(knex, shop, sku(11), 50, "2099-01-10")
    return place(`${sku(10)} 10\n${sku(11)} 5`, buyer, "PO-1")
  }

  describe("GET /admin/partner-orders/:id", () => {
    it("shows what comes from where, what is reserved there and why each price", async () => {
      const placed = await placeSplit()
      const order = await seen(placed.order_id)
      expect(order).toMatchObject({
        display_id: placed.display_id,
        entity: { id: entity.id, name: "Dealer" },
        placed_by: "Dealer@staff-orders.test",
        purchase_order_number: "PO-1",
        total_minor: placed.total_minor,
        credit: { held_minor: placed.total_minor, invoiced_minor: 0 },
        status: "placed",
      })
      const parts = order.segments.flatMap(({ location_id, lines }) =>
        lines.map((line) => ({ ...line, location_id }))
      )
      const split = parts.filter((part) => part.sku === sku(10))
      expect(new Map(split.map((part) => [part.location_id, part.reserved]))).toEqual(
        new Map([
          [shop.near, 4],
          [shop.far, 6],
        ])
      )
      expect(parts.find((part) => part.sku === sku(11))).toMatchObject({
        quantity: 5,
        reserved: 0,
        lot: { date: "2099-01-10", quantity: 5 },
        unit_price_minor: PRICE_MINOR,
        total_minor: 5 * PRICE_MINOR,
      })
      expect(order.segments.every(({ carrier, arrival_date }) => carrier && arrival_date)).toBe(
        true
      )
      expect(order.prices[sku(10)].trace.map((step) => [step.layer, step.after_minor])).toEqual([
        ["list", LIST_MINOR],
        ["group_discount", PRICE_MINOR],
        ["rounding", PRICE_MINOR],
      ])
    })

    it("follows what staff fulfil", async () => {
      const { order_id } = await place(`${sku(1)} 30`)
      const [{ lines, location_id }] = (await seen(order_id)).segments
      const items = [{ id: lines[0].line_item_id, quantity: 10 }]
      await coreFlows(getContainer()).fulfil(order_id, location_id, items)
      expect((await seen(order_id)).segments[0]).toMatchObject({
        status: "confirmed",
        lines: [{ quantity: 30, reserved: 20, fulfilled: 10, shipped: 0 }],
      })
    })

    it("reads 500 lines in six statements of its own", async () => {
      const list = Array.from({ length: ARTICLES }, (_, n) => `${sku(n)} 1`).join("\n")
      const { order_id } = await place(list)
      const { result, statements } = await statementsOf(knex, () => seen(order_id))
      expect(result.segments.flatMap((segment) => segment.lines)).toHaveLength(ARTICLES)
      const own = statements.filter((sql) => !/api_key|"user"|auth_identity/.test(sql))
      expect(own.length).toBeLessThanOrEqual(6)
    })
  })

  describe("GET /admin/partner-orders", () => {
    it("finds orders of all partners by number, company, article and status", async () => {
      const first = await place(`${sku(1)} 20`, buyer, "PO-77")
      const second = await place(`${sku(2)} 20`, other)
      const { partner_orders, count } = await listed()
      expect(count).toBe(2)
      expect(partner_orders.map(({ id, entity }) => [id, entity.name])).toEqual([
        [second.order_id, "Other"],
        [first.order_id, "Dealer"],
      ])
      const idsFor = async (query: string) =>
        (await listed(query)).partner_orders.map(({ id }) => id)
      expect(await idsFor("?q=po-77")).toEqual([first.order_id])
      expect(await idsFor("?q=othe")).toEqual([second.order_id])
      expect(await idsFor(`?q=${sku(1)}`)).toEqual([first.order_id])
      expect(await idsFor(`?q=%25`)).toEqual([])
      expect(await idsFor(`?entity_id=${entity.id}`)).toEqual([first.order_id])
      expect(await idsFor("?status=shipped&status=delivered")).toEqual([])
      expect(await listed("?limit=1&offset=1")).toMatchObject({
        count: 2,
        partner_orders: [{ id: first.order_id }],
      })
    })
  })

  it("is for staff alone", async () => {
    const { order_id } = await place(`${sku(1)} 20`)
    const strangers = [{}, { authorization: `Bearer ${token}` }]
    for (const path of ["/admin/partner-orders", `/admin/partner-orders/${order_id}`]) {
      for (const headers of strangers) {
        const { status } = await api.get(path, { headers, validateStatus: () => true })
        expect([path, status]).toEqual([path, 401])
      }
    }
    const unknown = await api.get("/admin/partner-orders/order_none", {
      ...staff,
      validateStatus: () => true,
    })
    expect(unknown.status).toBe(404)
  })
}
