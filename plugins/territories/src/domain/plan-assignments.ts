import { decideBinding, type Question } from "./decide-binding"
import type { Network } from "./prepare-network"
import type { Conflict, Decision, Reason } from "./reason"

/** A client with all that its assignment depends on. */
export interface ClientState extends Omit<Question, "load"> {
  /** Undefined while nobody serves it yet; a null seller is the manufacturer. */
  bound_to?: { seller_id: string | null }
  has_open_case: boolean
  /** `moveKey` of the proposal that waits for staff. */
  open_proposal: string | null
  /** `moveKey`s that staff refused while the client was with its present seller. */
  refused: readonly string[]
}

export interface Assignment {
  entity_id: string
  seller_id: string | null
  reason: Reason
}

export interface Move extends Assignment {
  from_seller_id: string | null
}

/** What an assignment changes: clients without a seller are bound, the others are only proposed to move. */
export interface AssignmentPlan {
  bindings: Assignment[]
  proposals: Move[]
  /** Clients whose open proposal no longer holds. */
  outdated: string[]
  cases: (Conflict & { entity_id: string })[]
}

/** Tells one proposal from another: whereto and by what right. */
export const moveKey = (sellerId: string | null, reason: Reason): string =>
  [sellerId ?? "", reason.code, "right_id" in reason ? reason.right_id : ""].join(" ")

const shift = (load: Map<string, number>, id: string | null, by: number) => {
  if (id !== null) {
    load.set(id, (load.get(id) ?? 0) + by)
  }
}

function decide(network: Network, state: ClientState, load: Map<string, number>): Decision {
  const own = state.bound_to?.seller_id ?? null
  shift(load, own, -1)
  const decision = decideBinding(network, { ...state, load })
  shift(load, own, 1)
  return decision
}

function addMove(plan: AssignmentPlan, state: ClientState, decision: Decision): boolean {
  const { seller_id, reason } = decision
  const key = moveKey(seller_id, reason)
  const from_seller_id = state.bound_to!.seller_id
  const isMove =
    seller_id !== from_seller_id &&
    !decision.conflict &&
    !state.has_open_case &&
    !state.refused.includes(key)
  if (isMove && state.open_proposal === key) {
    return true
  }
  if (state.open_proposal !== null) {
    plan.outdated.push(state.client.id)
  }
  if (isMove) {
    plan.proposals.push({ entity_id: state.client.id, from_seller_id, seller_id, reason })
  }
  return isMove
}

/**
 * Decides many clients in one pass, in the order of their ids, each new client taking room of its seller.
 *
 * @param load how many clients each seller has before
 */
export function planAssignments(
  network: Network,
  states: readonly ClientState[],
  load: ReadonlyMap<string, number>
): AssignmentPlan {
  const plan: AssignmentPlan = { bindings: [], proposals: [], outdated: [], cases: [] }
  const taken = new Map(load)
  for (const state of states.toSorted((a, b) => (a.client.id < b.client.id ? -1 : 1))) {
    const decision = decide(network, state, taken)
    const { seller_id, reason, conflict } = decision
    const entity_id = state.client.id
    if (conflict && !state.has_open_case) {
      plan.cases.push({ entity_id, ...conflict })
    }
    if (!state.bound_to) {
      plan.bindings.push({ entity_id, seller_id, reason })
    }
    if (!state.bound_to || addMove(plan, state, decision)) {
      shift(taken, seller_id, 1)
    }
  }
  return plan
}
