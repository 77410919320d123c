import { decideBinding, prepareNetwork } from "@orac/territories"
import { demoWorld } from ".."

const TODAY = "2026-11-23"
const world = demoWorld(TODAY)
const firms = new Map(world.entities.map((entity) => [entity.code, entity]))
const sellers = new Set(world.sellers.map(({ entity }) => entity))
const clients = world.entities.filter(({ code }) => !sellers.has(code))

const right = (row: (typeof world.rights)["ended"], active: boolean) => ({
  ...row,
  id: `${row.territory} ${row.entity}`,
  territory_id: row.territory,
  seller_id: row.entity,
  priority: 100,
  valid_to: null,
  active,
})

function decisions(isEnded: boolean) {
  const network = prepareNetwork(
    {
      territories: world.territories.map(({ code, parent, ...territory }) => ({
        ...territory,
        id: code,
        parent_id: parent,
        active: true,
      })),
      rights: [
        ...world.rights.held.map((row) => right(row, true)),
        right(world.rights.ended, !isEnded),
      ],
      sellers: world.sellers.map(({ entity, parent, role, capacity }) => {
        const { name, market_code, lat, lon } = firms.get(entity)!
        const place = { name, market_code, lat, lon, active: true }
        return { id: entity, role, parent_id: parent, capacity, ...place }
      }),
    },
    TODAY
  )
  return new Map(
    clients.map(({ code, delivery_city, delivery_postal_code, ...place }) => [
      code,
      decideBinding(network, {
        client: {
          ...place,
          id: code,
          city: delivery_city,
          postal_code: delivery_postal_code,
          product_groups: [],
        },
        dealings: world.dealings
          .filter(({ client }) => client === code)
          .map(({ seller: seller_id, ...dealing }) => ({ ...dealing, seller_id })),
        ruling: null,
        load: new Map(),
      }),
    ])
  )
}

describe("demo territories", () => {
  it("name parents before children, and sellers, clients and territories that exist", () => {
    const seen = new Set<string>()
    for (const { code, parent } of world.territories) {
      expect(parent === null || seen.has(parent)).toBe(true)
      seen.add(code)
    }
    const rights = [...world.rights.held, world.rights.ended]
    expect(rights.every(({ territory }) => seen.has(territory))).toBe(true)
    expect(rights.every(({ entity }) => sellers.has(entity))).toBe(true)
    expect([...sellers].every((code) => firms.has(code))).toBe(true)
    expect(world.dealings.every(({ seller }) => sellers.has(seller))).toBe(true)
  })

  it("bind every client, for all kinds of reasons", () => {
    const bases = new Set([...decisions(false).values()].map(({ reason }) => reason.code))
    expect([...bases].sort()).toEqual(["exclusive", "history", "nearest", "rights"])
    expect(decisions(false).get("ru-13")).toMatchObject({ seller_id: "ru-04" })
  })

  it("have one conflict, and clients to move once a right has ended", () => {
    const [before, after] = [decisions(false), decisions(true)]
    const contested = [...after].filter(([, { conflict }]) => conflict).map(([code]) => code)
    expect(contested).toEqual(["ru-07"])
    const moved = [...after].filter(([code, { seller_id }]) => {
      return before.get(code)!.seller_id !== seller_id
    })
    expect(moved.map(([code]) => code)).toEqual(["ru-10"])
  })
})
