import { type ChildProcess, fork } from "child_process"
import { once } from "events"
import path from "path"
import { setTimeout as sleep } from "timers/promises"
import type { PlaceInput } from "@orac/bulk"
import { drift, place, planOf } from "./carts"
import { CHILD_NAME } from "./placing-child"
import type { World } from "./world"

const ORDERS = 4
const LINES = 30
/** Longer than the four placements take, so that kills fall everywhere. */
const LATEST_KILL_MS = 250

/** What one placement leaves in each table, counted; all zero when it left nothing. */
const TRACES = `
select
  (select count(*)::int from order_cart where cart_id = :cart) orders,
  (select count(*)::int from order_cart oc join order_summary s using (order_id) where oc.cart_id = :cart) summaries,
  (select count(*)::int from order_cart oc join order_item i using (order_id)
    join order_line_item li on li.id = i.item_id where oc.cart_id = :cart) lines,
  (select count(*)::int from order_cart oc join order_item i using (order_id)
    join order_line_item_tax_line t on t.item_id = i.item_id where oc.cart_id = :cart) taxes,
  (select count(*)::int from order_cart oc join order_item i using (order_id)
    join reservation_item r on r.line_item_id = i.item_id where oc.cart_id = :cart) reservations,
  (select count(*)::int from order_cart oc join order_shipping s using (order_id) where oc.cart_id = :cart) deliveries,
  (select count(*)::int from order_cart oc join order_payment_collection l using (order_id)
    join payment p on p.payment_collection_id = l.payment_collection_id where oc.cart_id = :cart) payments,
  (select count(*)::int from order_cart oc join bulk_outbox b on b.data->>'id' = oc.order_id where oc.cart_id = :cart) events,
  (select count(*)::int from order_request where key = :cart) keys,
  (select count(*)::int from cart where id = :cart and completed_at is not null) completed`

const WHOLE = {
  orders: 1,
  summaries: 1,
  lines: LINES,
  taxes: LINES,
  reservations: LINES,
  deliveries: 3,
  payments: 1,
  events: 1,
  keys: 1,
  completed: 1,
}

const ABSENT = Object.fromEntries(Object.keys(WHOLE).map((trace) => [trace, 0]))

/**
 * @param databaseUrl of the test's database
 * @param count how many processes are killed
 */
export function kills(world: () => World, databaseUrl: () => string, count: number) {
  const start = () =>
    fork(path.join(__dirname, "placing-child.ts"), [databaseUrl()], {
      execArgv: ["--conditions=orac-source", "-r", "ts-node/register/transpile-only"],
      env: { ...process.env, NODE_OPTIONS: "", TS_NODE_PROJECT: path.resolve("tsconfig.json") },
    })

  const inputs = () =>
    Promise.all(
      Array.from({ length: ORDERS }, async (): Promise<PlaceInput> => {
        const wanted = Array.from({ length: LINES }, (_, n) => ({ variant: n % 12, quantity: 1 }))
        const input = await planOf(world(), wanted, (n) => n % 3)
        const key = input.cart_id
        return { ...input, idempotency: { key, customer_id: "cus_1", body_hash: key } }
      })
    )

  async function killAtRandom(child: ChildProcess, orders: PlaceInput[]) {
    child.send(orders)
    await Promise.race([sleep(Math.random() * LATEST_KILL_MS), once(child, "message")])
    child.kill("SIGKILL")
    await once(child, "exit")
  }

  /** The server notices a dead client only when it next talks to it. */
  async function untilServerForgot() {
    const alive = `select count(*)::int n from pg_stat_activity where application_name = ?`
    while ((await world().knex.raw(alive, [CHILD_NAME])).rows[0].n) {
      await sleep(10)
    }
  }

  async function check(orders: PlaceInput[]) {
    for (const input of orders) {
      const left = await world().knex.raw(TRACES, { cart: input.cart_id })
      const [traces] = left.rows
      expect([WHOLE, ABSENT]).toContainEqual(traces)
      const again = await place(world(), input)
      expect(again.replay).toBe(traces.orders === 1)
      const after = await world().knex.raw(TRACES, { cart: input.cart_id })
      expect(after.rows[0]).toEqual(WHOLE)
    }
  }

  describe(`a process that is killed while it places, ${count} times`, () => {
    it("leaves every order whole or absent; the same key gives the same order", async () => {
      for (let kill = 0; kill < count; kill++) {
        const child = start()
        const ready = once(child, "message")
        const orders = await inputs()
        await ready
        await killAtRandom(child, orders)
        await untilServerForgot()
        expect(await drift(world())).toEqual([])
        expect(await world().knex("locking")).toEqual([])
        await check(orders)
      }
    })
  })
}
