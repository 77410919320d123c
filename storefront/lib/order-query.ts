import { type SearchParams, dayOf, one } from "./query"

const STATUSES = ["placed", "confirmed", "part_shipped", "shipped", "delivered", "cancelled"]
const LONGEST = 100

/** The filters of the order history as they stand in the address, without what the backend would refuse. */
export function orderQuery(params: SearchParams): URLSearchParams {
  const query = new URLSearchParams()
  const status = one(params, "status")
  if (status && STATUSES.includes(status)) {
    query.set("status", status)
  }
  for (const name of ["from", "to"]) {
    const day = dayOf(params, name)
    if (day) {
      query.set(name, day)
    }
  }
  const q = one(params, "q")
  if (q) {
    query.set("q", q.slice(0, LONGEST))
  }
  return query
}
