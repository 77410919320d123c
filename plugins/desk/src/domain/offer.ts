import type { SourceChoice } from "./sources"

/** A line of an order as it is offered to a seller: how many pieces he may take. */
export interface OfferedLine {
  line_id: string
  quantity: number
}

/** What a seller says to an offer; `lines` names what he takes, `from` other sources, `date` when he can instead. */
export type Answer =
  | { kind: "accept"; from?: SourceChoice[] }
  | { kind: "accept_part"; lines: OfferedLine[]; from?: SourceChoice[] }
  | { kind: "refuse"; reason: string }
  | { kind: "counter"; date: string; reason: string }

export type OfferState =
  "offered" | "accepted" | "part_accepted" | "refused" | "countered" | "expired" | "withdrawn"

/** An order, or what is left of it, before one seller of the chain. */
export interface Offer {
  state: OfferState
  /** 1 for the client's own dealer; each reroute adds one. */
  attempt: number
  lines: OfferedLine[]
  deadline_at: string
}

export type OfferRefusal =
  | "OFFER_DECIDED"
  | "OFFER_EXPIRED"
  | "LINES_UNKNOWN"
  | "NOTHING_TAKEN"
  | "REASON_MISSING"
  | "DATE_PAST"

/** An answer's outcome: the offer's new state and what remains for the next seller, or why not. */
export type Outcome =
  | { kind: "done"; state: OfferState; taken: OfferedLine[]; rest: OfferedLine[] }
  | { kind: "refused"; code: OfferRefusal }

const no = (code: OfferRefusal): Outcome => ({ kind: "refused", code })

function accepted(offer: Offer, lines: readonly OfferedLine[]): Outcome {
  const offered = new Map(offer.lines.map(({ line_id, quantity }) => [line_id, quantity]))
  const taken = new Map(lines.map(({ line_id, quantity }) => [line_id, quantity]))
  const isOffered = ({ line_id, quantity }: OfferedLine) =>
    Number.isInteger(quantity) && quantity >= 0 && quantity <= (offered.get(line_id) ?? -1)
  if (taken.size !== lines.length || !lines.every(isOffered)) {
    return no("LINES_UNKNOWN")
  }
  const rest = offer.lines
    .map(({ line_id, quantity }) => ({ line_id, quantity: quantity - (taken.get(line_id) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
  const kept = lines.filter(({ quantity }) => quantity > 0)
  if (!kept.length) {
    return no("NOTHING_TAKEN")
  }
  return { kind: "done", state: rest.length ? "part_accepted" : "accepted", taken: kept, rest }
}

/**
 * What a seller's answer comes to. An offer is answered once, and not after its deadline.
 *
 * @param now ISO time
 */
export function answerOffer(offer: Offer, answer: Answer, now: string): Outcome {
  if (offer.state !== "offered") {
    return no(offer.state === "expired" ? "OFFER_EXPIRED" : "OFFER_DECIDED")
  }
  if (now >= offer.deadline_at) {
    return no("OFFER_EXPIRED")
  }
  switch (answer.kind) {
    case "accept":
      return accepted(offer, offer.lines)
    case "accept_part":
      return accepted(offer, answer.lines)
    case "refuse":
      return answer.reason.trim()
        ? { kind: "done", state: "refused", taken: [], rest: offer.lines }
        : no("REASON_MISSING")
    case "counter":
      return answer.date > now.slice(0, 10)
        ? { kind: "done", state: "countered", taken: [], rest: [] }
        : no("DATE_PAST")
  }
}

/**
 * Who is asked next for what is left. The manufacturer is not among the sellers: where nobody is left, its people
 * decide.
 *
 * @param chain sellers from the client's dealer upwards
 * @param asked sellers who have had this order already
 * @returns null where everybody was asked or the attempts are used up
 */
export const nextSeller = <Seller extends { seller_id: string }>(
  chain: readonly Seller[],
  asked: readonly string[],
  maxAttempts: number
): Seller | null =>
  asked.length >= maxAttempts
    ? null
    : (chain.find(({ seller_id }) => !asked.includes(seller_id)) ?? null)
