import type { AvailabilityView } from "@orac/sourcing/contract"

export type StockState =
  | { kind: "here"; here: number; network: number }
  | { kind: "network"; network: number }
  | { kind: "later"; date: string; quantity: number }
  | { kind: "none" }

/** Where an article is to be had first: in the nearest warehouse, in the network, or on a date. */
export function stockState({ here, network, inbound, production }: AvailabilityView): StockState {
  if (here > 0) {
    return { kind: "here", here, network }
  }
  if (network > 0) {
    return { kind: "network", network }
  }
  const [next] = [...inbound, ...production].sort((a, b) => a.date.localeCompare(b.date))
  return next ? { kind: "later", ...next } : { kind: "none" }
}
