import type { DeskAnswer } from "@orac/desk/contract"
import { awaitGoods, setStock, sku } from "../checkout/shop"
import type { Suite } from "../support/partners"
import { expectAllPieces } from "./pieces"
import { sourceTools } from "./source-tools"

const PLENTY = { near: 1_000, far: 1_000 }

/** Answers that name another source than the one planned. */
export function answersFromElsewhere({ api, getContainer }: Suite) {
  const {
    world,
    staff,
    idOf,
    detail,
    answer,
    owner,
    read,
    view,
    reserved,
    placesOf,
    offered,
    toFar,
    toNear,
    sourcesOf,
  } = sourceTools({ api, getContainer })

  describe("an answer that names another source", () => {
    it("moves stock, delivery and plan at the price and the dates of before", async () => {
      const order = await offered()
      const [before, seenBefore] = [await read(order.order_id), await view(order.order_id)]
      const [held] = [await reserved(sku(1), "far")]
      const from = toFar()
      const { data } = await answer(world.dealer, order.id, { kind: "accept", from })
      expect(data).toEqual({ id: order.id, state: "accepted", replay: false })
      const after = await read(order.order_id)
      const { far } = world.shop
      expect(placesOf(after)).toEqual([
        [far, far],
        [far, far],
      ])
      expect(await reserved(sku(1), "far")).toEqual([1_000, held[1] + 10])
      const [method] = after.shipping_methods
      const option = await world.knex("shipping_option").where({ name: far }).first()
      expect(after.shipping_methods).toEqual([
        {
          ...before.shipping_methods[0],
          name: method.name,
          location_id: far,
          shipping_option_id: option.id,
          data: { ...before.shipping_methods[0].data, location_id: far },
        },
      ])
      expect(after.summary).toEqual(before.summary)
      expect(after.version).toBe(before.version)
      const seen = await view(order.order_id)
      expect(seen).toMatchObject({
        total_minor: seenBefore.total_minor,
        freight_minor: seenBefore.freight_minor,
        arrival_date: seenBefore.arrival_date,
      })
      expect(seen.segments).toEqual([
        { ...seenBefore.segments[0], source: expect.objectContaining({ id: "far" }) },
      ])
      expect((await detail(world.dealer, order.id)).segments).toMatchObject([
        { location_id: far, origin: "own", source: { name: { en: "far" } } },
      ])
      await expectAllPieces(world.knex, order.order_id)
      const again = await answer(world.dealer, order.id, { kind: "accept", from })
      expect(again.data).toMatchObject({ state: "accepted", replay: true })
      expect(await read(order.order_id)).toEqual(after)
    })

    it("lets core fulfil from there, and stock falls there alone", async () => {
      const order = await offered(`${sku(3)} 6`)
      await answer(world.dealer, order.id, { kind: "accept", from: toFar() })
      const [near, far] = [await reserved(sku(3), "near"), await reserved(sku(3), "far")]
      const [line] = (await read(order.order_id)).lines
      const { status } = await api.post(
        `/admin/orders/${order.order_id}/fulfillments`,
        { location_id: world.shop.far, items: [{ id: line.id, quantity: 6 }] },
        staff
      )
      expect(status).toBe(200)
      expect(await reserved(sku(3), "far")).toEqual([far[0] - 6, far[1] - 6])
      expect(await reserved(sku(3), "near")).toEqual(near)
      expect((await read(order.order_id)).fulfillments).toMatchObject([
        { location_id: world.shop.far },
      ])
    })

    it("is refused where one article is short: nothing moves and the order still waits", async () => {
      const order = await offered(`${sku(1)} 10\n${sku(2)} 4`)
      const before = await read(order.order_id)
      const [, held] = await reserved(sku(2), "far")
      await setStock(world.knex, world.shop, sku(2), { near: 1_000, far: held + 1 })
      const no = await answer(world.dealer, order.id, { kind: "accept", from: toFar() })
      expect(no.status).toBe(409)
      expect(no.data.refusals).toMatchObject([
        { code: "SOURCE_SHORT", facts: { sku: sku(2), missing: 3 } },
      ])
      expect(await read(order.order_id)).toEqual(before)
      expect(await detail(world.dealer, order.id)).toMatchObject({ state: "offered", taken: 0 })
      const yes = await answer(world.dealer, order.id, { kind: "accept" })
      expect(yes.data.state).toBe("accepted")
      expect(placesOf(await read(order.order_id))).toEqual(placesOf(before))
    })

    it("is refused for a place that is not the seller's to name", async () => {
      const order = await offered()
      await owner("far", "rival")
      for (const from of [
        toFar(),
        toNear(),
        [...toFar(), ...toFar()],
        [{ location_id: world.shop.near, to: "sloc_none" }],
      ]) {
        const { status, data } = await answer(world.dealer, order.id, { kind: "accept", from })
        expect([status, data.code]).toEqual([409, "SOURCE_UNKNOWN"])
      }
      const bad = { kind: "refuse", reason: "x", from: toFar() } as unknown as DeskAnswer
      expect((await answer(world.dealer, order.id, bad)).status).toBe(400)
    })

    it("moves whole lines; a part of one stays, and so does what is left to others", async () => {
      const order = await offered(`${sku(1)} 10\n${sku(2)} 4`)
      const before = await read(order.order_id)
      const [first, second] = before.lines
      const part = (quantity: number): DeskAnswer => ({
        kind: "accept_part",
        lines: [{ line_id: first.id, quantity }],
        from: toFar(),
      })
      const no = await answer(world.dealer, order.id, part(9))
      expect(no.data.refusals).toMatchObject([
        { code: "SOURCE_FIXED", facts: { skus: [first.sku] } },
      ])
      expect((await answer(world.dealer, order.id, part(10))).data.state).toBe("part_accepted")
      const after = await read(order.order_id)
      const { near, far } = world.shop
      expect(placesOf(after)).toEqual([
        [far, far],
        [near, near],
      ])
      expect(after.shipping_methods.map((one) => [one.location_id, one.amount])).toEqual([
        [near, before.shipping_methods[0].amount],
        [far, "0"],
      ])
      expect(after.summary).toEqual(before.summary)
      const seen = await view(order.order_id)
      expect(seen.segments.map((one) => [one.source.id, one.freight_minor > 0])).toEqual([
        ["far", false],
        ["near", true],
      ])
      const rest = await detail(world.distributor, await idOf(world.distributor, order))
      expect(rest.segments).toMatchObject([
        { location_id: near, lines: [{ line_id: second.id, quantity: 4 }] },
      ])
      const { status } = await api.post(
        `/admin/orders/${order.order_id}/fulfillments`,
        { location_id: far, items: [{ id: first.id, quantity: 10 }] },
        staff
      )
      expect(status).toBe(200)
      await expectAllPieces(world.knex, order.order_id)
    })

    it("shares a line's pieces with nobody: what two sellers share stays where it is", async () => {
      const order = await offered(`${sku(1)} 10`)
      const [line] = (await read(order.order_id)).lines
      await answer(world.dealer, order.id, {
        kind: "accept_part",
        lines: [{ line_id: line.id, quantity: 4 }],
      })
      const rest = await idOf(world.distributor, order)
      await owner("far", "distributor")
      expect(sourcesOf(await detail(world.distributor, rest))).toEqual([[world.shop.near, []]])
      const no = await answer(world.distributor, rest, { kind: "accept", from: toFar() })
      expect(no.data.code).toBe("SOURCE_FIXED")
    })

    it("leaves what waits for goods on the way", async () => {
      const code = sku(4)
      const eta = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
      await setStock(world.knex, world.shop, code, { near: 0, far: 0 })
      await awaitGoods(world.knex, world.shop, code, 20, eta)
      const order = await offered(`${code} 6\n${sku(1)} 3`)
      const { near, far } = world.shop
      expect(sourcesOf(order.seen)).toEqual([[near, [[far, "own"]]]])
      await answer(world.dealer, order.id, { kind: "accept", from: toFar() })
      const lines = new Map((await read(order.order_id)).lines.map((line) => [line.sku, line]))
      expect(lines.get(code)).toMatchObject({ location_id: near, lot_id: `lot_${code}` })
      expect(lines.get(sku(1))).toMatchObject({ location_id: far })
      const alone = await offered(`${code} 2`)
      expect(sourcesOf(alone.seen)).toEqual([[near, []]])
      const no = await answer(world.dealer, alone.id, { kind: "accept", from: toFar() })
      expect(no.data.code).toBe("SOURCE_UNKNOWN")
    })

    it("lets two deliveries change places, and each client pays as before", async () => {
      await setStock(world.knex, world.shop, sku(5), { near: 4, far: 0 })
      await setStock(world.knex, world.shop, sku(6), { near: 0, far: 5 })
      const order = await offered(`${sku(5)} 4\n${sku(6)} 5`)
      expect(order.seen.segments).toHaveLength(2)
      const before = await read(order.order_id)
      for (const code of [sku(5), sku(6)]) {
        await setStock(world.knex, world.shop, code, PLENTY)
      }
      const from = [...toFar(), ...toNear()]
      expect((await answer(world.dealer, order.id, { kind: "accept", from })).status).toBe(200)
      const after = await read(order.order_id)
      const swapped = (place: string | null) =>
        place === world.shop.near ? world.shop.far : world.shop.near
      expect(after.lines.map(({ location_id }) => location_id)).toEqual(
        before.lines.map(({ location_id }) => swapped(location_id))
      )
      expect(after.shipping_methods.map(({ id, location_id }) => [id, location_id])).toEqual(
        before.shipping_methods.map(({ id, location_id }) => [id, swapped(location_id)])
      )
      expect(after.summary).toEqual(before.summary)
    })
  })
}
