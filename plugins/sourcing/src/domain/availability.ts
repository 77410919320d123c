import { dayIn } from "@orac/markets"
import type { AvailabilityAnswer, AvailabilityView, DatedQuantity } from "../contract"
import type { LotOrigin, SourceStock } from "./network"

function addTo(dated: DatedQuantity[], date: string, quantity: number) {
  const same = dated.find((entry) => entry.date === date)
  if (same) {
    same.quantity += quantity
  } else {
    dated.push({ date, quantity })
  }
}

/**
 * What is where for each article, out of the network's free stock. An overdue lot is dated today.
 *
 * @param skus codes in the order of the items that the stock was read for
 * @param hereSourceId the source that counts as "here"
 */
export function availabilityViews(
  network: SourceStock[],
  skus: string[],
  hereSourceId: string | null,
  now: Date
): AvailabilityView[] {
  const views = skus.map((sku): AvailabilityView => ({
    sku,
    here: 0,
    network: 0,
    inbound: [],
    production: [],
    by_source: [],
  }))
  for (const { source, onHand, lots } of network) {
    const today = dayIn(now, source.time_zone)
    views.forEach((view, item) => addStock(view, source.id, onHand[item], hereSourceId))
    for (const { item, origin, eta, quantity } of lots) {
      addTo(datedOf(views[item], origin), eta > today ? eta : today, quantity)
    }
  }
  views.forEach(sortDates)
  return views
}

function addStock(view: AvailabilityView, sourceId: string, quantity: number, here: string | null) {
  if (quantity > 0) {
    view.network += quantity
    view.here += sourceId === here ? quantity : 0
    view.by_source.push({ source_id: sourceId, quantity })
  }
}

const datedOf = (view: AvailabilityView, origin: LotOrigin): DatedQuantity[] =>
  origin === "transit" ? view.inbound : view.production

function sortDates({ inbound, production }: AvailabilityView) {
  for (const dated of [inbound, production]) {
    dated.sort((a, b) => (a.date < b.date ? -1 : 1))
  }
}

/** The answer for those who may see how much there is but not where. */
export const withoutWarehouses = (answer: AvailabilityAnswer): AvailabilityAnswer => ({
  ...answer,
  sources: [],
  here_source_id: null,
  availability: answer.availability.map((view) => ({ ...view, by_source: [] })),
})
