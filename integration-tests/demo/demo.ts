import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { readOrder, type Knex } from "@orac/bulk"
import { seedDemoWorld } from "../../src/demo/seed"
import { ADMIN_LOG_IN, DEMO_PASSWORD } from "../../src/demo"

const DRIFT = `select l.id from inventory_level l
  left join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null
 where l.deleted_at is null group by l.id having l.reserved_quantity <> coalesce(sum(r.quantity), 0)`

const OVERDRAWN = `select entity_id from credit_entry group by entity_id
  having sum(case type when 'HOLD' then amount_minor when 'INVOICED' then amount_minor
    when 'HOLD_RELEASE' then -amount_minor when 'PAID' then -amount_minor else 0 end)
  > coalesce(max(amount_minor) filter (where type = 'LIMIT_SET'), 0)`

export function demo({ api, getContainer }: MedusaSuiteOptions) {
  let knex: Knex
  const rowsOf = async (sql: string) => (await knex.raw(sql)).rows

  const partner = async (email: string, entity: string) => {
    const { data } = await api.post("/auth/customer/emailpass", {
      email,
      password: DEMO_PASSWORD,
    })
    const [{ token }] = await rowsOf(
      "select token from api_key where type = 'publishable' order by created_at limit 1"
    )
    return {
      headers: {
        authorization: `Bearer ${data.token}`,
        "x-publishable-api-key": token,
        "x-entity-id": `lent_demo_${entity}`,
      },
    }
  }

  beforeAll(async () => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    expect(await seedDemoWorld(getContainer())).toBe(true)
  })

  // One test: the runner would restore ten thousand rows between two.
  it("is a world that people can log in to, with sound stock, credit and history, made once", async () => {
    const [{ count }] = await rowsOf("select count(*)::int from product")
    expect(count).toBeGreaterThanOrEqual(420)

    const buyer = await partner("buyer@demo.orac", "ru-02")
    const me = await api.get("/store/partner/me", buyer)
    expect(me.data.entities).toHaveLength(2)
    const { data } = await api.post(
      "/store/prices",
      { lines: [{ sku: "SX118", quantity: 1 }] },
      buyer
    )
    const [price] = data.prices
    expect(price.unit_price_minor).toBe(price.list_price_minor / 2)
    const { credit } = (await api.get("/store/credit", buyer)).data
    expect(credit.limit_minor).toBe(10_000_000)
    expect(credit.available_minor).toBeGreaterThan(0)
    const stranger = await partner("buyer.other@demo.orac", "ru-02")
    expect(
      (await api.get("/store/credit", { ...stranger, validateStatus: () => true })).status
    ).toBe(404)
    const dealerOf = async (who: typeof buyer) =>
      (await api.get("/store/partner/dealer", who)).data.dealer
    expect(await dealerOf(buyer)).toMatchObject({ seller: null, basis: "chain" })
    const client = await partner("client@demo.orac", "ru-13")
    expect(await dealerOf(client)).toMatchObject({
      seller: { name: "ООО «Интерьер-Опт»" },
      basis: "history",
    })
    expect(await rowsOf("select id from binding_case where status = 'open'")).toHaveLength(1)
    expect(await rowsOf("select id from binding_proposal where status = 'open'")).toHaveLength(1)
    const admin = await api.post("/auth/user/emailpass", ADMIN_LOG_IN)
    expect(admin.data.token).toBeTruthy()

    expect(await rowsOf(DRIFT)).toEqual([])
    expect(await rowsOf(OVERDRAWN)).toEqual([])
    expect(await rowsOf("select id from bulk_outbox")).toEqual([])
    const states = await rowsOf(
      `select status::text, count(*)::int from "order" group by 1 order by 1`
    )
    expect(states.map(({ status }: { status: string }) => status)).toEqual([
      "canceled",
      "completed",
      "pending",
    ])

    const desk = await api.get("/store/desk/orders", await partner("dealer@demo.orac", "ru-04"))
    expect(desk.data.tabs).toEqual({ waiting: 3, countered: 1, taken: 2, passed: 0 })

    const history = (await api.get("/store/partner-orders?limit=5", buyer)).data
    expect(history.count).toBeGreaterThan(10)
    const order = (await api.get(`/store/partner-orders/${history.orders[0].id}`, buyer)).data.order
    const amounts = order.lines.map((line: { total_minor: number }) => line.total_minor)
    const goods = amounts.reduce((sum: number, amount: number) => sum + amount, 0)
    expect(order.total_minor).toBe(goods + order.freight_minor)
    const { lists } = (await api.get("/store/lists", buyer)).data
    expect(lists).toHaveLength(2)

    await fulfilRestOfOne()
    expect(await rowsOf(DRIFT)).toEqual([])
    expect(await seedDemoWorld(getContainer())).toBe(false)
  })

  /** Core goes on from where a part-shipped past order stands. */
  async function fulfilRestOfOne() {
    const [{ id }] = await rowsOf(`select o.id from "order" o where o.status = 'pending'
      and exists (select 1 from order_item i where i.order_id = o.id and i.shipped_quantity > 0)
      and exists (select 1 from order_item i where i.order_id = o.id and i.fulfilled_quantity = 0) limit 1`)
    const open = (await readOrder(knex, id))!.lines.filter(
      ({ fulfilled_quantity }) => fulfilled_quantity === 0
    )
    const location_id = open[0].location_id!
    const items = open
      .filter((line) => line.location_id === location_id)
      .map((line) => ({ id: line.id, quantity: line.quantity }))
    await createOrderFulfillmentWorkflow(getContainer()).run({
      input: { order_id: id, location_id, items },
    })
    const after = (await readOrder(knex, id))!.lines.filter(({ id: line }) =>
      items.some((item) => item.id === line)
    )
    expect(after.every((line) => line.fulfilled_quantity === line.quantity)).toBe(true)
  }
}
