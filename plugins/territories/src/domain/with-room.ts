import type { Load } from "./candidates"
import type { Reason } from "./reason"

/** A client on its way to a seller; `capacity` null = the seller takes any number. */
export interface Arrival {
  to_seller_id: string | null
  capacity: number | null
  reason: Reason
}

/**
 * The arrivals that their sellers still have room for, in their order. Room counts only where nearness alone brings a
 * client: a right or the client's own history holds for a full seller as well.
 *
 * @param load how many clients each seller has before
 */
export function withRoom<One extends Arrival>(arrivals: readonly One[], load: Load): One[] {
  const taken = new Map(load)
  return arrivals.filter(({ to_seller_id: id, capacity, reason }) => {
    const clients = (id !== null && taken.get(id)) || 0
    const fits = reason.code !== "nearest" || capacity === null || clients < capacity
    if (fits && id !== null) {
      taken.set(id, clients + 1)
    }
    return fits
  })
}
