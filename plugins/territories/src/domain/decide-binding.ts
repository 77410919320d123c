import {
  byExclusiveRank,
  byHistoryRank,
  bySharedRank,
  type Claim,
  claimsOn,
  type Load,
  nearestSeller,
} from "./candidates"
import type { Client, Dealing, Ruling } from "./network"
import { chainAbove, type Network } from "./prepare-network"
import type { Conflict, Decision, Side, TerritoryRef } from "./reason"

/** One client to be decided. */
export interface Question {
  client: Client
  /** What sellers had with the client's tax id before, in any order. */
  dealings: readonly Dealing[]
  ruling: Ruling | null
  /** How many clients each seller has, this one not counted. */
  load: Load
}

const answer = (seller_id: string | null, reason: Decision["reason"]): Decision => ({
  seller_id,
  reason,
  conflict: null,
})

const territoryOf = (network: Network, { right }: Claim): TerritoryRef => {
  const { id, name } = network.territories.get(right.territory_id)!
  return { id, name }
}

const exclusiveSide = (network: Network, claim: Claim): Side => ({
  seller_id: claim.right.seller_id,
  reason: {
    code: "exclusive",
    territory: territoryOf(network, claim),
    right_id: claim.right.id,
  },
})

function byRuling(network: Network, { ruling, client }: Question): Decision | null {
  const stands =
    ruling &&
    ruling.seller_id !== client.id &&
    (ruling.seller_id === null || network.sellers.has(ruling.seller_id))
  return stands
    ? answer(ruling.seller_id, {
        code: "arbitration",
        case_id: ruling.case_id,
        decided_on: ruling.decided_on,
      })
    : null
}

/** A dealer below the owner of an exclusive territory serves it in the owner's name. */
const servesFor = (network: Network, sellerId: string, ownerId: string) =>
  chainAbove(network.sellers, sellerId).includes(ownerId)

function byHistory(
  network: Network,
  { client, dealings }: Question,
  claims: Claim[],
  exclusive: Claim | undefined
): Decision | null {
  const [best] = dealings
    .filter(({ seller_id: id }) => id !== client.id && network.sellers.has(id))
    .sort(byHistoryRank)
  if (!best) {
    return null
  }
  const { seller_id, kind, orders, since } = best
  const agreeing = claims
    .filter(({ right }) => right.seller_id === seller_id)
    .sort(byExclusiveRank)[0]
  const territory = agreeing ? territoryOf(network, agreeing) : null
  const reason = { code: "history" as const, kind, orders, since, territory }
  const isContested = exclusive && !servesFor(network, seller_id, exclusive.right.seller_id)
  const conflict: Conflict | null = isContested
    ? {
        kind: "history_territory",
        sides: [{ seller_id, reason }, exclusiveSide(network, exclusive)],
      }
    : null
  return { seller_id, reason, conflict }
}

/** Two exclusive rights over one place that neither nearness nor priority tells apart. */
function overlap(network: Network, [first, ...rest]: Claim[]): Conflict | null {
  const rival = rest.find(
    ({ depth, right }) =>
      depth === first.depth &&
      right.priority === first.right.priority &&
      !servesFor(network, right.seller_id, first.right.seller_id) &&
      !servesFor(network, first.right.seller_id, right.seller_id)
  )
  return rival
    ? {
        kind: "exclusive_overlap",
        sides: [exclusiveSide(network, first), exclusiveSide(network, rival)],
      }
    : null
}

function byRights(network: Network, { client, load }: Question, claims: Claim[]): Decision | null {
  const [best] = claims.toSorted(bySharedRank(network, client, load))
  if (!best) {
    return null
  }
  const territory = territoryOf(network, best)
  const { seller_id, id: right_id } = best.right
  return answer(seller_id, { code: "rights", territory, right_id, product_groups: best.covered })
}

function byNearness(network: Network, { client, load }: Question): Decision {
  const nearest = nearestSeller(network, client, load)
  return nearest
    ? answer(nearest.seller.id, { code: "nearest", km: Math.round(nearest.km) })
    : answer(null, { code: "manufacturer" })
}

/**
 * Who serves a client, and why: a ruling of the manufacturer, else its own history, else the exclusive right over the
 * nearest territory, else shared rights by what it buys, else the nearest seller with room, else the manufacturer.
 *
 * @returns also the conflict, where two claims contradict; the decision is then what holds until it is ruled on
 */
export function decideBinding(network: Network, question: Question): Decision {
  const claims = claimsOn(network, question.client)
  const exclusive = claims
    .filter(({ right, isFull }) => right.exclusive && isFull)
    .sort(byExclusiveRank)
  const earlier = byRuling(network, question) ?? byHistory(network, question, claims, exclusive[0])
  if (earlier) {
    return earlier
  }
  if (exclusive.length) {
    return { ...exclusiveSide(network, exclusive[0]), conflict: overlap(network, exclusive) }
  }
  return byRights(network, question, claims) ?? byNearness(network, question)
}
