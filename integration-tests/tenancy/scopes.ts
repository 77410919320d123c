import type { Suite } from "../support/partners"
import { type Answer, asker, complaints, isHidden, isLetIn } from "./ask"
import { MATRIX } from "./matrix"
import { nameOf, type Owner, OWNERS, type Reach, REACHES, seenBy } from "./reach"
import type { Row } from "./row"
import { createScopeWorld } from "./scope-world"
import type { IdKind } from "./things"

type Named = Row & { ids: IdKind[] }
const ROUTES = Object.entries(MATRIX).filter((entry): entry is [string, Named] => !!entry[1].ids)

type Listed = Record<string, Record<string, unknown>[]>
const idsOf = (rows: Record<string, unknown>[]) => rows.map(({ id }) => id)

/** Where things of a kind are listed, and by which ids. */
const LISTS: Partial<Record<IdKind, { path: string; ids: (data: Listed) => unknown[] }>> = {
  order: { path: "/store/partner-orders", ids: ({ orders }) => idsOf(orders) },
  pad: { path: "/store/pads", ids: ({ pads }) => idsOf(pads) },
  list: { path: "/store/lists", ids: ({ lists }) => idsOf(lists) },
  invoice: { path: "/store/invoices", ids: ({ invoices }) => idsOf(invoices) },
  approval: { path: "/store/approvals?view=all", ids: ({ approvals }) => idsOf(approvals) },
  branch: { path: "/store/partner/nodes", ids: ({ nodes }) => idsOf(nodes) },
  seat: {
    path: "/store/partner/people",
    ids: ({ people }) => people.flatMap(({ seats }) => idsOf(seats as Listed[string])),
  },
  invitation: { path: "/store/partner/people", ids: ({ invitations }) => idsOf(invitations) },
  role: { path: "/store/partner/roles", ids: ({ roles }) => roles.map(({ code }) => code) },
  offer: { path: "/store/desk/orders", ids: ({ orders }) => idsOf(orders) },
  client: { path: "/store/partner/clients", ids: ({ clients }) => idsOf(clients) },
}

/** Every kind of thing before every reach of rights: what is there for whom, and for nobody else. */
export function scopes({ api, getContainer }: Suite) {
  let world: Awaited<ReturnType<typeof createScopeWorld>>

  beforeAll(async () => {
    world = await createScopeWorld({ api, getContainer })
  })

  const having = (kind: IdKind) => OWNERS.filter((owner) => world.things[owner][kind])

  /** Asks a route for the things of these owners, one by one. */
  async function each(
    [route, row]: [string, Named],
    reach: Reach,
    owners: Owner[],
    hear: (owner: string, answer: Answer) => void
  ) {
    const who = await world.probe(reach)
    for (const owner of owners) {
      const answer = await asker(api, world.key)(route, row, { ...who, ids: world.things[owner] })
      hear(`${nameOf(reach)}: ${owner}`, answer)
    }
  }

  it.each(ROUTES)("%s is there as far as rights go", async (route, row) => {
    const { wrong, check } = complaints()
    const [kind] = row.ids.slice(-1)
    const seen = (reach: Reach) => seenBy(kind, reach, route)
    for (const reach of REACHES) {
      const others = having(kind).filter((owner) => !seen(reach).includes(owner))
      await each([route, row], reach, others, (who, answer) =>
        check(who, answer, isHidden(answer, row))
      )
    }
    let left = having(kind)
    for (const reach of REACHES) {
      const own = left.filter((owner) => seen(reach).includes(owner))
      await each([route, row], reach, own, (who, answer) =>
        check(who, answer, isLetIn(answer) && !isHidden(answer, row))
      )
      left = row.ends ? left.filter((owner) => !own.includes(owner)) : left
    }
    expect(wrong).toEqual([])
  })

  it.each(Object.keys(LISTS) as IdKind[])("lists of the kind %s go as far", async (kind) => {
    const { path, ids } = LISTS[kind]!
    const listed = new Map<string, Owner[]>()
    const expected = new Map<string, Owner[]>()
    for (const reach of REACHES) {
      const who = await world.probe(reach)
      const ask = asker(api, world.key)
      const { status, data } = await ask(`GET ${path}`, { permission: null }, who)
      const found = status === 200 ? ids(data as Listed) : []
      const seen = seenBy(kind, reach)
      listed.set(
        nameOf(reach),
        having(kind).filter((owner) => found.includes(world.things[owner][kind]))
      )
      expected.set(
        nameOf(reach),
        having(kind).filter((owner) => seen.includes(owner))
      )
    }
    expect(listed).toEqual(expected)
  })

  it("core's own order route shows nothing of a stranger or of a sister beyond reach", async () => {
    const route = "GET /store/orders/:id"
    const row: Named = { permission: null, ids: ["order"] }
    const { wrong, check } = complaints()
    for (const scope of ["own", "branch", "entity", "group"] as const) {
      const reach: Reach = { scope, seat: "group", acting: "own" }
      await each([route, row], reach, ["stranger", "sister"], (who, answer) => {
        const isThere = who.endsWith("sister") && scope !== "own"
        check(who, answer, (answer.status === 404) !== isThere)
      })
    }
    expect(wrong).toEqual([])
  })
}
