import { type Scope, SCOPES } from "@orac/companies"
import type { IdKind } from "./things"

/** Whose a thing is, as seen by somebody at a branch of a legal entity. */
export const OWNERS = ["mine", "colleague", "elsewhere", "whole", "sister", "stranger"] as const
export type Owner = (typeof OWNERS)[number]

/** Where somebody sits. */
export type Place = "group" | "entity" | "branch"

/** How far somebody's rights go: his role's scope, his seat, and the legal entity he acts for. */
export interface Reach {
  scope: Scope
  seat: Place
  acting: "own" | "sister"
}

/** From the narrowest to the widest. */
export const REACHES: readonly Reach[] = [
  { scope: "own", seat: "group", acting: "own" },
  { scope: "group", seat: "branch", acting: "own" },
  { scope: "branch", seat: "group", acting: "own" },
  { scope: "group", seat: "entity", acting: "own" },
  { scope: "entity", seat: "group", acting: "own" },
  { scope: "group", seat: "group", acting: "own" },
  { scope: "own", seat: "group", acting: "sister" },
  { scope: "group", seat: "group", acting: "sister" },
]

export const nameOf = ({ scope, seat, acting }: Reach) =>
  `the scope ${scope} by a seat at the ${seat}, acting for ${acting === "own" ? "the own entity" : "a sister"}`

const AT_BRANCH: Owner[] = ["mine", "colleague"]
const AT_ENTITY: Owner[] = [...AT_BRANCH, "elsewhere", "whole"]
const IN_GROUP: Owner[] = [...AT_ENTITY, "sister"]

/** A seat clips the scope of its role. */
function clipped({ scope, seat }: Reach): Scope {
  const widest = { branch: "branch", entity: "entity", group: "group" } as const
  return SCOPES[Math.min(SCOPES.indexOf(scope), SCOPES.indexOf(widest[seat]))]
}

/** What people order, list and ask for: of the legal entity one acts for, as far as the scope goes in it. */
function papersIn(reach: Reach): Owner[] {
  const scope = clipped(reach)
  if (reach.acting === "sister") {
    return scope === "own" ? [] : ["sister"]
  }
  return { own: ["mine" as const], branch: AT_BRANCH, entity: AT_ENTITY, group: AT_ENTITY }[scope]
}

/** Places and who sits there: all below one's seat, whichever of the legal entities one acts for. */
const placesIn = ({ scope, seat }: Reach): Owner[] =>
  scope === "own" ? [] : { branch: AT_BRANCH, entity: AT_ENTITY, group: IN_GROUP }[seat]

/** Rules of places: those of the legal entity one acts for as far as the scope goes, or of the whole group. */
function rulesIn(reach: Reach): Owner[] {
  const scope = clipped(reach)
  if (reach.acting === "sister") {
    return scope === "group" ? IN_GROUP : []
  }
  return { own: [], branch: AT_BRANCH, entity: AT_ENTITY, group: IN_GROUP }[scope]
}

/** Clients and their orders: of the legal entity that sells, as a whole. */
function tradeIn(reach: Reach): Owner[] {
  const isWhole = ["entity", "group"].includes(clipped(reach))
  return isWhole ? [reach.acting === "own" ? "whole" : "sister"] : []
}

const SEEN: Record<IdKind, (reach: Reach) => Owner[]> = {
  order: papersIn,
  invoice: papersIn,
  pad: papersIn,
  row: papersIn,
  list: papersIn,
  approval: papersIn,
  branch: placesIn,
  seat: placesIn,
  invitation: placesIn,
  rule: rulesIn,
  client: tradeIn,
  price: tradeIn,
  offer: tradeIn,
  role: () => IN_GROUP,
}

/** Requests are shown to whoever decides in their line, and taken back by nobody but who sent them. */
const ON_ROUTE: Record<string, (reach: Reach) => Owner[]> = {
  "GET /store/approvals/:id": ({ scope, seat, acting }) => {
    if (scope === "own" || acting === "sister") {
      return papersIn({ scope, seat, acting })
    }
    return seat === "branch" ? AT_BRANCH : AT_ENTITY
  },
  "POST /store/approvals/:id/withdraw": ({ seat, acting }) =>
    seat === "group" && acting === "own" ? ["mine"] : [],
}

/** Whose things of a kind are there for somebody, on a route that may have a rule of its own. */
export const seenBy = (kind: IdKind, reach: Reach, route = ""): Owner[] =>
  (ON_ROUTE[route] ?? SEEN[kind])(reach)
