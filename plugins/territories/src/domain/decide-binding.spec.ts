import fc from "fast-check"
import { decideBinding, type Question } from "./decide-binding"
import type { Client, Dealing, Seller, Territory, TerritoryRight } from "./network"
import { type NetworkRows, prepareNetwork } from "./prepare-network"

const TODAY = "2026-11-23"

const territory = (id: string, values: Partial<Territory> = {}): Territory => ({
  id,
  parent_id: null,
  kind: "country",
  name: { en: id, ru: id },
  country: "ru",
  cities: [],
  postcodes: [],
  active: true,
  ...values,
})

const TERRITORIES: Territory[] = [
  territory("ru"),
  territory("volga", { kind: "area", parent_id: "ru" }),
  territory("samara", {
    kind: "region",
    parent_id: "volga",
    postcodes: [{ from: "443", to: "446" }],
  }),
  territory("tolyatti", { kind: "city", parent_id: "samara", cities: ["Тольятти"] }),
  territory("be", { country: "be" }),
]

const seller = (id: string, values: Partial<Seller> = {}): Seller => ({
  id,
  name: id,
  role: "dealer",
  parent_id: null,
  market_code: "ru",
  capacity: null,
  lat: 55,
  lon: 50,
  active: true,
  ...values,
})

const right = (
  seller_id: string,
  territory_id: string,
  values: Partial<TerritoryRight> = {}
): TerritoryRight => ({
  id: `${seller_id}-${territory_id}`,
  territory_id,
  seller_id,
  exclusive: true,
  priority: 100,
  product_groups: [],
  valid_from: "2026-01-01",
  valid_to: null,
  active: true,
  ...values,
})

const CLIENT: Client = {
  id: "client",
  market_code: "ru",
  product_groups: [],
  country: "ru",
  city: "Тольятти",
  postal_code: "445000",
  lat: 53.5,
  lon: 49.3,
}

const dealing = (seller_id: string, values: Partial<Dealing> = {}): Dealing => ({
  seller_id,
  kind: "orders",
  orders: 14,
  since: "2023-02-01",
  until: "2026-06-01",
  ...values,
})

function decide(rows: Partial<NetworkRows>, question: Partial<Question> = {}) {
  const network = prepareNetwork(
    { territories: TERRITORIES, rights: [], sellers: [seller("a"), seller("b")], ...rows },
    TODAY
  )
  return decideBinding(network, {
    client: CLIENT,
    dealings: [],
    ruling: null,
    load: new Map(),
    ...question,
  })
}

describe("decideBinding", () => {
  it("keeps a client with the seller it has dealt with, and says whether the territory agrees", () => {
    expect(decide({ rights: [right("a", "samara")] }, { dealings: [dealing("a")] })).toEqual({
      seller_id: "a",
      reason: {
        code: "history",
        kind: "orders",
        orders: 14,
        since: "2023-02-01",
        territory: { id: "samara", name: { en: "samara", ru: "samara" } },
      },
      conflict: null,
    })
    const list = dealing("a", { kind: "customer_list", orders: 0, until: "2026-10-01" })
    expect(decide({}, { dealings: [list, dealing("b")] }).seller_id).toBe("b")
  })

  it("finds the conflict of history and an exclusive territory; history holds", () => {
    const decision = decide({ rights: [right("b", "samara")] }, { dealings: [dealing("a")] })
    expect(decision.seller_id).toBe("a")
    expect(decision.conflict?.kind).toBe("history_territory")
    expect(
      decision.conflict?.sides.map(({ seller_id, reason }) => [seller_id, reason.code])
    ).toEqual([
      ["a", "history"],
      ["b", "exclusive"],
    ])
  })

  it("sees no conflict where the dealer stands below the owner of the territory", () => {
    const sellers = [seller("a", { parent_id: "b" }), seller("b", { role: "distributor" })]
    const rows = { sellers, rights: [right("b", "samara")] }
    expect(decide(rows, { dealings: [dealing("a")] })).toMatchObject({
      seller_id: "a",
      conflict: null,
    })
  })

  it("passes over who has left between the dealer and the owner of the territory", () => {
    const sellers = [
      seller("a", { parent_id: "middle" }),
      seller("middle", { role: "distributor", parent_id: "b", active: false }),
      seller("b", { role: "distributor" }),
    ]
    const rows = { sellers, rights: [right("b", "samara")] }
    expect(decide(rows, { dealings: [dealing("a")] }).conflict).toBeNull()
  })

  it("takes the exclusive right over the nearest territory, then the priority", () => {
    const near = [right("a", "volga"), right("b", "tolyatti", { priority: 900 })]
    expect(decide({ rights: near })).toMatchObject({ seller_id: "b", conflict: null })
    const same = [right("a", "samara", { priority: 2 }), right("b", "samara", { priority: 1 })]
    expect(decide({ rights: same })).toMatchObject({ seller_id: "b", conflict: null })
  })

  it("finds two exclusive rights that nothing tells apart", () => {
    const rights = [right("b", "samara"), right("a", "samara", { valid_from: "2026-05-01" })]
    expect(decide({ rights })).toMatchObject({
      seller_id: "b",
      conflict: { kind: "exclusive_overlap", sides: [{ seller_id: "b" }, { seller_id: "a" }] },
    })
  })

  it("goes by groups of goods among rights that are shared or partial", () => {
    const rights = [
      right("a", "samara", { product_groups: ["adhesives"] }),
      right("b", "ru", { exclusive: false }),
    ]
    expect(decide({ rights })).toMatchObject({ seller_id: "b", reason: { code: "rights" } })
    const client = { ...CLIENT, product_groups: ["adhesives"] }
    expect(decide({ rights }, { client })).toMatchObject({
      seller_id: "a",
      reason: { code: "exclusive" },
    })
    const other = { ...CLIENT, product_groups: ["flex"] }
    expect(decide({ rights }, { client: other }).seller_id).toBe("b")
    const both = { ...CLIENT, product_groups: ["adhesives", "flex"] }
    expect(decide({ rights: [rights[0]] }, { client: both })).toMatchObject({
      seller_id: "a",
      reason: { code: "rights", product_groups: ["adhesives"] },
    })
  })

  it("falls back to the nearest of the market with room, then to the manufacturer", () => {
    const sellers = [
      seller("a", { lat: 53.6, capacity: 3 }),
      seller("b", { lat: 60 }),
      seller("c", { lat: 53.5, lon: 49.3, market_code: "eu" }),
      seller("d", { lat: null, lon: null }),
    ]
    expect(decide({ sellers })).toMatchObject({
      seller_id: "a",
      reason: { code: "nearest", km: 48 },
    })
    const full = decide({ sellers }, { load: new Map([["a", 3]]) })
    expect(full.seller_id).toBe("b")
    expect(decide({ sellers: [] })).toEqual({
      seller_id: null,
      reason: { code: "manufacturer" },
      conflict: null,
    })
  })

  it("follows a ruling above all else, unless its seller has left", () => {
    const ruling = { case_id: "case", seller_id: "b", decided_on: "2026-11-01" }
    const question = { dealings: [dealing("a")], ruling }
    expect(decide({}, question)).toMatchObject({ seller_id: "b", reason: { code: "arbitration" } })
    expect(
      decide({ sellers: [seller("a"), seller("b", { active: false })] }, question)
    ).toMatchObject({ seller_id: "a", reason: { code: "history" } })
  })

  it("knows a place by postcode where the city's name says nothing", () => {
    const rights = [right("a", "volga")]
    const village = { ...CLIENT, city: "Приволжье" }
    expect(decide({ rights }, { client: { ...village, postal_code: "445-560" } }).reason.code).toBe(
      "exclusive"
    )
    expect(decide({ rights }, { client: { ...village, postal_code: "4" } }).reason.code).toBe(
      "nearest"
    )
    const closed = TERRITORIES.map((one) => (one.id === "volga" ? { ...one, active: false } : one))
    expect(decide({ rights, territories: closed }).reason.code).toBe("nearest")
  })
})

const IDS = ["a", "b", "c", "d"]
const day = fc.constantFrom("2025-01-01", "2026-06-01", "2026-11-23", "2027-02-01")
const sellers = fc
  .tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(id),
        role: fc.constantFrom("dealer" as const, "distributor" as const),
        parent_id: fc.constantFrom(null, ...IDS),
        market_code: fc.constantFrom("ru", "eu"),
        capacity: fc.constantFrom(null, 0, 2),
        lat: fc.constantFrom(null, 50, 55),
        lon: fc.constantFrom(null, 40, 60),
        active: fc.boolean(),
      })
    )
  )
  .map((rows): Seller[] => rows)
const rights = fc
  .array(
    fc.record({
      territory_id: fc.constantFrom(...TERRITORIES.map(({ id }) => id)),
      seller_id: fc.constantFrom(...IDS),
      exclusive: fc.boolean(),
      priority: fc.constantFrom(1, 2),
      product_groups: fc.subarray(["flex", "adhesives"]),
      valid_from: day,
      valid_to: fc.option(day),
      active: fc.boolean(),
    }),
    { maxLength: 8 }
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `r${index}` })))
const dealings = fc.array(
  fc.record({
    seller_id: fc.constantFrom(...IDS),
    kind: fc.constantFrom("orders" as const, "customer_list" as const),
    orders: fc.nat(2),
    since: day,
    until: day,
  }),
  { maxLength: 4 }
)
const load = fc.array(fc.tuple(fc.constantFrom(...IDS), fc.nat(3))).map((rows) => new Map(rows))
const client = fc.record({
  product_groups: fc.subarray(["flex", "adhesives"]),
  city: fc.constantFrom("Тольятти", "Москва"),
  postal_code: fc.constantFrom("445000", "101000"),
})
const world = fc.record({ sellers, rights, dealings, load, client })
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

const ask = ({ sellers: all, rights: given, dealings: past, load: loads, client: values }: World) =>
  decide(
    { sellers: all, rights: given },
    { dealings: past, load: loads, client: { ...CLIENT, ...values } }
  )

describe("any decision", () => {
  it("is the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const turned = {
          ...rows,
          sellers: rows.sellers.toReversed(),
          rights: rows.rights.toReversed(),
          dealings: rows.dealings.toReversed(),
        }
        expect(ask(turned)).toEqual(ask(rows))
      })
    )
  })

  it("names only active sellers, by rights in force", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const { seller_id, reason, conflict } = ask(rows)
        const named = [seller_id, ...(conflict?.sides.map((side) => side.seller_id) ?? [])]
        for (const id of named) {
          expect(id === null || rows.sellers.find((one) => one.id === id)!.active).toBe(true)
        }
        if ("right_id" in reason) {
          const used = rows.rights.find(({ id }) => id === reason.right_id)!
          expect(used.active && used.valid_from <= TODAY && TODAY <= (used.valid_to ?? TODAY)).toBe(
            true
          )
        }
      })
    )
  })

  it("does not change when what is not in force is taken away", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const kept = rows.rights.filter(
          (one) => one.active && one.valid_from <= TODAY && TODAY <= (one.valid_to ?? TODAY)
        )
        expect(ask({ ...rows, rights: kept })).toEqual(ask(rows))
      })
    )
  })

  it("never goes by a shared right where an exclusive one covers all, and takes the nearest of them", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const { reason } = ask({ ...rows, dealings: [] })
        if (reason.code !== "exclusive") {
          return
        }
        const depth = (id: string) => ["ru", "volga", "samara", "tolyatti"].indexOf(id)
        const used = rows.rights.find(({ id }) => id === reason.right_id)!
        const nearer = rows.rights.filter(
          (one) =>
            one.exclusive &&
            one.active &&
            one.product_groups.length === 0 &&
            one.valid_from <= TODAY &&
            TODAY <= (one.valid_to ?? TODAY) &&
            rows.sellers.find(({ id }) => id === one.seller_id)!.active &&
            rows.client.city === "Тольятти" &&
            rows.client.postal_code === "445000" &&
            depth(one.territory_id) > depth(used.territory_id)
        )
        expect(used.exclusive).toBe(true)
        expect(nearer).toEqual([])
      })
    )
  })
})
