import { expect, test } from "@playwright/test"
import { Portal, startCluster } from "./support/cluster"

const REDIS = process.env.REDIS_TEST_URL

test.describe("two servers and a worker on one PostgreSQL and one Redis", () => {
  test.skip(!REDIS, "no Redis: set REDIS_TEST_URL to run this")

  let cluster: Awaited<ReturnType<typeof startCluster>>
  let first: Portal
  let second: Portal

  test.beforeAll(async () => {
    test.setTimeout(120_000)
    cluster = await startCluster(REDIS as string)
    first = await Portal.logIn(cluster.servers[0], "head@demo.orac")
    second = await Portal.logIn(cluster.servers[1], "head@demo.orac")
  })

  test.afterAll(() => cluster?.stop())

  test("a pad opened on one is filled on the other, placed on the first, papered by the worker", async () => {
    const pad = await first.newPad()
    await second.paste(pad, "SX118 2")
    const order = await first.place(pad)
    expect(order.replay).toBe(false)
    await expect
      .poll(async () => (await second.invoices()).map((invoice) => invoice.order_id), {
        timeout: 30_000,
      })
      .toContain(order.order_id)
  })

  test("a right that is taken away on one is gone at the next request on the other", async () => {
    const viewer = await Portal.logIn(cluster.servers[1], "viewer@demo.orac")
    const head = first.at(viewer)
    expect(await viewer.status("/store/credit")).toBe(200)
    const role = await head.changeRole("viewer@demo.orac", "receiver")
    expect(await viewer.status("/store/credit")).toBe(403)
    await head.changeRole("viewer@demo.orac", role)
    expect(await viewer.status("/store/credit")).toBe(200)
  })

  test("the same key on both servers at once gives one order", async () => {
    const pad = await first.newPad()
    await first.paste(pad, "SX118 1")
    const request = await first.request(pad)
    const key = `cluster-${Date.now()}`
    const orders = await Promise.all(
      [first, second, first, second].map((portal) => portal.send(pad, request, key))
    )
    expect(new Set(orders.map((order) => order.order_id)).size).toBe(1)
  })
})
