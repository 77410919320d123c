import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { type EntityFacts, entityFacts } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { findArticles } from "@orac/pim"
import { availability, bookLots, plansFor, releaseLots, upsertLots } from "@orac/sourcing"
import type { AdminSourceRow, AvailabilityAnswer, PlansAnswer } from "@orac/sourcing/contract"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"
import { FILLERS, createSources, lot } from "./network"
import { statementsOf } from "../support/statements"

/** Wednesday morning in Moscow. */
const NOW = new Date("2026-11-25T06:00:00Z")
export function sourcing({ api, getContainer }: Suite) {
  let key: string
  let knex: Knex
  let markets: MarketsService
  let entity: EntityFacts
  let buyer: Login
  let accountant: Login

  beforeAll(async () => {
    const container = getContainer()
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    markets = container.resolve(MARKETS_MODULE)
    key = await publishableKey(container)
    const { id } = await createEntity(container, { name: "Buyer" })
    entity = (await entityFacts(knex, markets, id))!
    buyer = await createEmployee(container, "buyer@test.local", [{ entity_id: id, role: "buyer" }])
    accountant = await createEmployee(container, "accountant@test.local", [
      { entity_id: id, role: "accountant" },
    ])
    await createSources(container, id)
  })

  const ask = async (skus: unknown, login: Login | null = buyer, entityId = entity.id) => {
    const { status, data } = await api.post<AvailabilityAnswer>(
      "/store/availability",
      { skus },
      as(key, login, entityId)
    )
    return { status, data: data as AvailabilityAnswer }
  }

  const plan = async (quantities: Record<string, number>) => {
    const articles = await findArticles(knex, { skus: Object.keys(quantities) })
    const lines = articles.map((facts) => ({
      ...facts,
      line_id: `line_${facts.sku}`,
      quantity: quantities[facts.sku],
    }))
    return plansFor(knex, markets, entity, lines, NOW)
  }
  const plansOf = (answer: PlansAnswer) => (answer.kind === "plans" ? answer.plans : [])

  describe("POST /store/availability", () => {
    it("counts what is free in the sources that serve the buyer's market", async () => {
      const { status, data } = await ask(["SX118", "C200", "NOPE"])
      expect(status).toBe(200)
      expect(data.sources.map(({ id }) => id)).toEqual(["far", "middle", "near"])
      expect(data.here_source_id).toBe("near")
      expect(data.unknown).toEqual(["NOPE"])
      expect(data.availability).toEqual([
        {
          sku: "C200",
          here: 0,
          network: 4,
          inbound: [{ date: "2026-12-01", quantity: 5 }],
          production: [{ date: "2026-12-15", quantity: 7 }],
          by_source: [{ source_id: "far", quantity: 4 }],
        },
        {
          sku: "SX118",
          here: 7,
          network: 27,
          inbound: [],
          production: [],
          by_source: [
            { source_id: "middle", quantity: 20 },
            { source_id: "near", quantity: 7 },
          ],
        },
      ])
    })

    it("is for those who may see stock, of their own legal entity, with sound input", async () => {
      expect((await ask(["SX118"], null)).status).toBe(401)
      expect((await ask(["SX118"], accountant)).status).toBe(403)
      expect((await ask(["SX118"], buyer, "lent_of_others")).status).toBe(404)
      expect((await ask([])).status).toBe(400)
      expect((await ask("SX118")).status).toBe(400)
      expect((await ask([...FILLERS, "SX118"])).status).toBe(400)
    })

    it("answers a thousand articles with two statements", async () => {
      const { result, statements } = await statementsOf(knex, () =>
        availability(knex, entity, FILLERS, NOW)
      )
      expect(statements).toHaveLength(2)
      expect(result.availability).toHaveLength(1000)
      expect(result.availability.every(({ network }) => network === 5)).toBe(true)
    })

    it("knows no nearest source for an address without coordinates", async () => {
      const nowhere = { ...entity, lat: null, lon: null }
      const answer = await availability(knex, nowhere, ["SX118"], NOW)
      expect(answer.here_source_id).toBeNull()
      expect(answer.availability[0]).toMatchObject({ here: 0, network: 27 })
    })
  })

  describe("plansFor", () => {
    it("plans over three sources and a lot, with one statement", async () => {
      const { result, statements } = await statementsOf(knex, async () => {
        const articles = await findArticles(knex, { skus: ["C200", "FDP500", "SX118"] })
        const needs: Record<string, number> = { C200: 9, FDP500: 2, SX118: 27 }
        const lines = articles.map((facts) => ({
          ...facts,
          line_id: facts.sku,
          quantity: needs[facts.sku],
        }))
        return plansFor(knex, markets, entity, lines, NOW)
      })
      expect(statements).toHaveLength(2)
      const [cheapest] = plansOf(result.answer)
      const taken = cheapest.segments.map(({ source: { id }, allocations }) => [
        id,
        ...allocations.map(({ sku, quantity, lot: from }) => [sku, quantity, from?.id ?? null]),
      ])
      expect(taken.sort()).toEqual([
        ["far", ["C200", 4, null], ["C200", 5, "lot_a"]],
        ["middle", ["FDP500", 2, null], ["SX118", 20, null]],
        ["near", ["SX118", 7, null]],
      ])
      expect(cheapest.freight_minor).toBe(
        cheapest.segments.reduce((sum, segment) => sum + segment.freight_minor, 0)
      )
      expect(
        result
          .plan(cheapest.fingerprint)
          ?.segments.map((s) => s.source.location_id)
          .sort()
      ).toEqual(["sloc_far", "sloc_middle", "sloc_near"])
      const explained = result.explain(cheapest.fingerprint)
      expect(explained?.segments.map(({ reasons }) => reasons[0].code)).toEqual([
        "ONLY_SOURCE",
        "ONLY_SOURCE",
        "ONLY_SOURCE",
      ])
    })

    it("forgets a plan whose stock has moved", async () => {
      const before = plansOf((await plan({ SX118: 27 })).answer)[0].fingerprint
      expect((await plan({ SX118: 27 })).plan(before)).not.toBeNull()
      await knex("inventory_level").where({ location_id: "sloc_near" }).update({
        stocked_quantity: 9,
      })
      expect((await plan({ SX118: 27 })).plan(before)).toBeNull()
      expect((await plan({ SX118: 27 })).answer).toEqual({
        kind: "impossible",
        short: [{ line_id: "line_SX118", sku: "SX118", needed: 27, reachable: 26 }],
        segments_needed: null,
      })
    })
  })

  describe("lots", () => {
    const book = (order_id: string, lots: [string, number][]) =>
      knex.transaction((trx) =>
        bookLots(trx, {
          order_id,
          allocations: lots.map(([lot_id, quantity], index) => ({
            lot_id,
            line_id: `${order_id}_${index}`,
            quantity,
          })),
        })
      )
    const state = async () => {
      const { rows } = await knex.raw(
        `select l.id, l.reserved, coalesce(sum(b.quantity), 0)::int as ledger
           from inbound_lot l left join lot_booking b on b.lot_id = l.id group by l.id order by l.id`
      )
      return rows.map((row: { id: string; reserved: number; ledger: number }) => [
        row.id,
        row.reserved,
        row.ledger,
      ])
    }

    it("are booked whole or not at all, every short one named", async () => {
      expect(
        await book("one", [
          ["lot_a", 5],
          ["lot_b", 2],
        ])
      ).toEqual([])
      const refusals = await book("two", [
        ["lot_a", 1],
        ["lot_b", 3],
        ["lot_b", 3],
        ["gone", 1],
      ])
      expect(refusals.map(({ code, facts }) => [code, facts.lot_id, facts.available])).toEqual([
        ["LOT_SHORT", "lot_a", 0],
        ["LOT_SHORT", "lot_b", 5],
        ["LOT_SHORT", "gone", 0],
      ])
      expect(await state()).toEqual([
        ["lot_a", 5, 5],
        ["lot_b", 2, 2],
      ])
      expect((await availability(knex, entity, ["C200"], NOW)).availability[0]).toMatchObject({
        inbound: [],
        production: [{ date: "2026-12-15", quantity: 5 }],
      })
    })

    it("are given back once, however often it is asked at the same time", async () => {
      await book("one", [
        ["lot_a", 2],
        ["lot_b", 2],
        ["lot_a", 1],
      ])
      await book("two", [["lot_a", 1]])
      const release = () => knex.transaction((trx) => releaseLots(trx, "one"))
      await Promise.all([release(), release(), release()])
      await knex.transaction((trx) => releaseLots(trx, "unknown"))
      expect(await state()).toEqual([
        ["lot_a", 1, 1],
        ["lot_b", 0, 0],
      ])
    })

    it("cannot shrink below what is booked", async () => {
      await book("one", [["lot_a", 5]])
      await expect(upsertLots(knex, [lot("lot_a", 4)])).rejects.toThrow(
        "inbound_lot_reserved_check"
      )
    })

    it("are never overbooked by 20 orders at once, 20 times", async () => {
      for (let round = 0; round < 20; round++) {
        await upsertLots(knex, [lot(`race_a${round}`, 5), lot(`race_b${round}`, 5)])
        const wanted: [string, number][] = [
          [`race_a${round}`, 1],
          [`race_b${round}`, 1],
        ]
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            book(`${round}_${index}`, index % 2 ? wanted : [...wanted].reverse())
          )
        )
        expect(answers.filter((refusals) => refusals.length === 0)).toHaveLength(5)
      }
      const booked = (await state()).filter(([id]: [string]) => id.startsWith("race_"))
      expect(booked).toHaveLength(40)
      expect(booked.every(([, reserved, ledger]: number[]) => reserved === 5 && ledger === 5)).toBe(
        true
      )
    })
  })

  it("GET /admin/sources lists every source with its stock, for staff", async () => {
    const headers = await staffHeaders(getContainer())
    const { data } = await api.get<{ sources: AdminSourceRow[] }>("/admin/sources", { headers })
    expect(data.sources).toHaveLength(6)
    expect(data.sources.find(({ id }) => id === "near")).toMatchObject({
      articles: 1,
      stocked: 10,
      reserved: 3,
      inbound: 0,
    })
    expect(data.sources.find(({ id }) => id === "far")).toMatchObject({
      articles: 1001,
      inbound: 12,
    })
    expect((await api.get("/admin/sources", as(key, buyer, entity.id))).status).toBe(401)
  })
}
