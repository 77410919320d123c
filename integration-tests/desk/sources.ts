import { setStock, sku } from "../checkout/shop"
import type { Suite } from "../support/partners"
import { statementsOf } from "../support/statements"
import { sourceTools } from "./source-tools"

const RACES = 6

/** A seller chooses from whose stock it fulfils what it takes. `near` is the factory's, `far` the dealer's own. */
export function deskSources({ api, getContainer }: Suite) {
  const {
    world,
    idOf,
    detail,
    answer,
    owner,
    reserved,
    offered,
    onlyLooks,
    toFar,
    toNear,
    sourcesOf,
  } = sourceTools({ api, getContainer })

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
