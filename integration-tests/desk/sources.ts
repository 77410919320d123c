import { type BulkOrder, readOrder } from "@orac/bulk"
import type { OrderView } from "@orac/checkout/contract"
import type {
  DeskAnswer,
  DeskAnswered,
  DeskOrder,
  DeskOrderList,
  DeskSegment,
} from "@orac/desk/contract"
import type { PartnerClient, RefusalAnswer } from "../checkout/partner-client"
import { awaitGoods, setStock, sku } from "../checkout/shop"
import { createDesk, type DeskWorld } from "./network"
import { expectAllPieces } from "./pieces"
import { staffHeaders, type Suite } from "../support/partners"
import { statementsOf } from "../support/statements"

const ANY = { validateStatus: () => true }
const PLENTY = { near: 1_000, far: 1_000 }
const RACES = 6

/** A seller chooses from whose stock it fulfils what it takes. `near` is the factory's, `far` the dealer's own. */
export function deskSources({ api, getContainer }: Suite) {
  let world: DeskWorld
  let staff: object

  beforeAll(async () => {
    world = await createDesk({ api, getContainer })
    staff = { headers: await staffHeaders(getContainer()), ...ANY }
  })

  /** Nobody is ever promised what is not there, and what is reserved is what lines hold. */
  afterEach(async () => {
    const { rows } = await world.knex.raw(`
        select l.id from inventory_level l
          left join (select inventory_item_id, location_id, sum(quantity) as held from reservation_item
                      where deleted_at is null group by 1, 2) r using (inventory_item_id, location_id)
         where l.reserved_quantity > l.stocked_quantity or l.reserved_quantity <> coalesce(r.held, 0)
            or (l.raw_reserved_quantity->>'value')::numeric <> l.reserved_quantity`)
    expect(rows).toEqual([])
  })

  const owner = (place: "near" | "far", entity: string | null) =>
    world
      .knex("stock_source")
      .where({ location_id: world.shop[place] })
      .update({ owner_entity_id: entity && world.ids[entity] })
  const idOf = async (who: PartnerClient, { display_id }: { display_id: number }) =>
    (await who.get<DeskOrderList>(`/store/desk/orders?q=${display_id}`)).data.orders[0].id
  const detail = async (who: PartnerClient, id: string) =>
    (await who.get<{ order: DeskOrder }>(`/store/desk/orders/${id}`)).data.order
  const answer = (who: PartnerClient, id: string, body: DeskAnswer) =>
    who.post<DeskAnswered & RefusalAnswer>(`/store/desk/orders/${id}/answer`, body)
  const read = async (orderId: string): Promise<BulkOrder> =>
    (await readOrder(world.knex, orderId))!
  const view = async (orderId: string) =>
    (await world.client.get<{ order: OrderView }>(`/store/partner-orders/${orderId}`)).data.order
  const reserved = async (code: string, place: "near" | "far") => {
    const [level] = await world.knex("inventory_level").where({
      inventory_item_id: world.shop.items.get(code)!,
      location_id: world.shop[place],
    })
    return [Number(level.stocked_quantity), Number(level.reserved_quantity)]
  }
  const placesOf = ({ lines }: BulkOrder) =>
    lines.map(({ location_id, reservations }) => [
      location_id,
      ...reservations.map((one) => one.location_id),
    ])
  const offered = async (text?: string) => {
    const order = await world.order(text)
    const id = await idOf(world.dealer, order)
    return { ...order, id, seen: await detail(world.dealer, id) }
  }
  const onlyLooks = async () => {
    await world.knex.raw(
      `insert into partner_role (id, group_id, name, grants)
         select 'prole_looks', group_id, 'Looks', ?::jsonb from legal_entity where id = ?`,
      [
        JSON.stringify({ "dealer.orders.view": { scope: "entity", limit_minor: null } }),
        world.ids.dealer,
      ]
    )
    await world
      .knex("membership")
      .where({ role: "dealer_operator" })
      .update({ role: "prole_looks" })
  }
  const toFar = () => [{ location_id: world.shop.near, to: world.shop.far }]
  const toNear = () => [{ location_id: world.shop.far, to: world.shop.near }]
  const sourcesOf = ({ segments }: { segments: DeskSegment[] }) =>
    segments.map(({ location_id, sources }) => [
      location_id,
      sources.map((source) => [source.location_id, source.origin]),
    ])

  describe("the order a seller is asked for", () => {
    it("names the sources that could fill all of it, to who may decide", async () => {
      const { id, seen } = await offered()
      const { near, far } = world.shop
      expect(sourcesOf(seen)).toEqual([[near, [[far, "own"]]]])
      expect(seen.segments[0].sources[0]).toMatchObject({ name: { en: "far" } })
      await onlyLooks()
      expect(sourcesOf(await detail(world.operator, id))).toEqual([[near, []]])
      await answer(world.dealer, id, { kind: "accept" })
      expect(sourcesOf(await detail(world.dealer, id))).toEqual([[near, []]])
    })

    it("names none that is short of one piece, nor another seller's, nor one that rests", async () => {
      const { id } = await offered(`${sku(1)} 10\n${sku(2)} 4`)
      const others = async (who = world.dealer, of = id) =>
        (await detail(who, of)).segments[0].sources.map(({ origin }) => origin)
      const [, held] = await reserved(sku(2), "far")
      await setStock(world.knex, world.shop, sku(2), { near: 1_000, far: held + 3 })
      expect(await others()).toEqual([])
      await setStock(world.knex, world.shop, sku(2), { near: 1_000, far: held + 4 })
      expect(await others()).toEqual(["own"])
      await owner("far", "rival")
      expect(await others()).toEqual([])
      await owner("far", "distributor")
      expect(await others()).toEqual(["distributor"])
      await world
        .knex("network_seller")
        .where({ entity_id: world.ids.distributor })
        .update({ active: false })
      expect(await others()).toEqual([])
      await world
        .knex("network_seller")
        .where({ entity_id: world.ids.distributor })
        .update({ active: true })
      await owner("far", "dealer")
      await world
        .knex("stock_source")
        .where({ location_id: world.shop.far })
        .update({ active: false })
      expect(await others()).toEqual([])
    })

    it("does not show a seller the stock of those below it", async () => {
      const order = await offered()
      await answer(world.dealer, order.id, { kind: "refuse", reason: "No lorry" })
      const rest = await idOf(world.distributor, order)
      expect(sourcesOf(await detail(world.distributor, rest))).toEqual([[world.shop.near, []]])
      const own = await answer(world.distributor, rest, { kind: "accept", from: toFar() })
      expect([own.status, own.data.code]).toEqual([409, "SOURCE_UNKNOWN"])
    })

    it("costs a handful of statements more, however long it is", async () => {
      const ask = async (text: string) => {
        const { id } = await offered(text)
        return (await statementsOf(world.knex, () => detail(world.dealer, id))).statements.length
      }
      const many = Array.from({ length: 60 }, (_, n) => `${sku(100 + n)} 2`).join("\n")
      expect(await ask(many)).toBe(await ask(`${sku(1)} 2`))
    })
  })

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

  describe("the last pieces", () => {
    /** An order of the dealer's own stock that the distributor is asked for. */
    const passedOn = async (code: string) => {
      const order = await offered(`${code} 6`)
      await answer(world.dealer, order.id, { kind: "refuse", reason: "No lorry" })
      return idOf(world.distributor, order)
    }

    it(`go to one of two sellers and a buyer, ${RACES} times`, async () => {
      for (let round = 0; round < RACES; round += 1) {
        const code = sku(200 + round)
        await setStock(world.knex, world.shop, code, { near: 0, far: 100 })
        const [mine, theirs] = [await offered(`${code} 6`), await passedOn(code)]
        expect(mine.seen.segments).toMatchObject([{ location_id: world.shop.far }])
        const [, held] = await reserved(code, "far")
        await setStock(world.knex, world.shop, code, { near: 10, far: held })
        const pad = await world.direct.newPad()
        await world.direct.paste(pad.id, `${code} 6`)
        const request = await world.direct.request(pad.id)
        const from = toNear()
        const results = await Promise.all([
          answer(world.dealer, mine.id, { kind: "accept", from }),
          answer(world.distributor, theirs, { kind: "accept", from }),
          world.direct.place(pad.id, request),
        ])
        expect(results.map(({ status }) => status).sort()).toEqual([200, 409, 409])
        expect(await reserved(code, "near")).toEqual([10, 6])
        const lost = results.filter(({ status }) => status === 409)
        const codes = lost.map(({ data }) => data.code)
        expect(["PLAN_STALE", "SHORT_STOCK", "SOURCE_SHORT"]).toEqual(expect.arrayContaining(codes))
      }
    })
  })
}
