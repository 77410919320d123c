import type { Seller } from "./network"
import { type ClientState, moveKey, planAssignments } from "./plan-assignments"
import { prepareNetwork } from "./prepare-network"

const seller = (id: string, capacity: number | null, lon: number): Seller => ({
  id,
  name: id,
  role: "dealer",
  parent_id: null,
  market_code: "ru",
  capacity,
  lat: 55,
  lon,
  active: true,
})

const network = prepareNetwork(
  { territories: [], rights: [], sellers: [seller("near", 2, 40), seller("far", null, 60)] },
  "2026-11-23"
)

const state = (id: string, values: Partial<ClientState> = {}): ClientState => ({
  client: {
    id,
    market_code: "ru",
    product_groups: [],
    country: "ru",
    city: "",
    postal_code: "",
    lat: 55,
    lon: 39,
  },
  dealings: [],
  ruling: null,
  has_open_case: false,
  open_proposal: null,
  refused: [],
  ...values,
})

const plan = (states: ClientState[], load = new Map<string, number>()) =>
  planAssignments(network, states, load)

describe("planAssignments", () => {
  it("gives room to the first by id and counts it, whatever the order of rows", () => {
    const states = [state("c"), state("a"), state("b")]
    const bound = plan(states).bindings.map(({ entity_id, seller_id }) => [entity_id, seller_id])
    expect(bound).toEqual([
      ["a", "near"],
      ["b", "near"],
      ["c", "far"],
    ])
    expect(plan(states.toReversed())).toEqual(plan(states))
  })

  it("only proposes to move a client that somebody serves, once", () => {
    const bound = state("a", { bound_to: { seller_id: "far" } })
    const [proposal] = plan([bound]).proposals
    expect(proposal).toMatchObject({ entity_id: "a", from_seller_id: "far", seller_id: "near" })
    expect(plan([bound]).bindings).toEqual([])
    const key = moveKey("near", proposal.reason)
    const nothing = { bindings: [], proposals: [], outdated: [], cases: [] }
    expect(plan([{ ...bound, open_proposal: key }])).toEqual(nothing)
    expect(plan([{ ...bound, refused: [key] }])).toEqual(nothing)
    expect(plan([{ ...bound, has_open_case: true }])).toEqual(nothing)
  })

  it("leaves a client with its seller when that seller is full", () => {
    const bound = state("a", { bound_to: { seller_id: "near" } })
    expect(plan([bound], new Map([["near", 2]])).proposals).toEqual([])
  })

  it("drops a proposal that no longer holds, and counts the room that a proposal will take", () => {
    const stays = state("a", { bound_to: { seller_id: "near" }, open_proposal: "far nearest " })
    expect(plan([stays], new Map([["near", 1]])).outdated).toEqual(["a"])
    const both = [
      state("a", { bound_to: { seller_id: "far" } }),
      state("b", { bound_to: { seller_id: "far" } }),
    ]
    expect(plan(both, new Map([["near", 1]])).proposals).toHaveLength(1)
  })

  it("opens a case instead of moving where history and territory contradict, and only one", () => {
    const territory = {
      id: "ru",
      parent_id: null,
      kind: "country" as const,
      name: { en: "Russia" },
      country: "ru",
      cities: [],
      postcodes: [],
      active: true,
    }
    const right = {
      id: "r",
      territory_id: "ru",
      seller_id: "near",
      exclusive: true,
      priority: 1,
      product_groups: [],
      valid_from: "2026-01-01",
      valid_to: null,
      active: true,
    }
    const sellers = [...network.sellers.values()]
    const contested = prepareNetwork(
      { territories: [territory], rights: [right], sellers },
      "2026-11-23"
    )
    const dealings = [
      { seller_id: "far", kind: "orders" as const, orders: 3, since: "2024-01-01", until: "2026" },
    ]
    const run = (values: Partial<ClientState>) =>
      planAssignments(contested, [state("a", { dealings, ...values })], new Map())
    expect(run({}).bindings).toMatchObject([{ seller_id: "far", reason: { code: "history" } }])
    expect(run({}).cases).toMatchObject([{ entity_id: "a", kind: "history_territory" }])
    expect(run({ bound_to: { seller_id: "near" } })).toMatchObject({ proposals: [], bindings: [] })
    expect(run({ has_open_case: true }).cases).toEqual([])
  })
})
