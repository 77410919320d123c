export interface OpenReservation {
  id: string
  item_id: string
  location_id: string
  quantity: number
  /** What one piece of the line takes of this item. */
  required_quantity: number
  title: string | null
  sku: string | null
}

export interface OpenLine {
  id: string
  title: string
  sku: string
  barcode: string
  /** Ordered and not yet fulfilled. */
  open: number
  managed: boolean
  requires_shipping: boolean
  reservations: OpenReservation[]
}

/** The first reason why these pieces cannot leave from this location, or null. */
export function fulfillmentProblem(
  lines: readonly OpenLine[],
  wanted: ReadonlyMap<string, number>,
  location: string
): string | null {
  const known = new Map(lines.map((line) => [line.id, line]))
  for (const [id, quantity] of wanted) {
    const line = known.get(id)
    const problem = line ? lineProblem(line, quantity, location) : `Line ${id} is not on the order`
    if (problem) {
      return problem
    }
  }
  if (!wanted.size) {
    return "Nothing to fulfil"
  }
  return new Set(lines.map((line) => line.requires_shipping)).size > 1
    ? "Lines with and without delivery cannot be fulfilled together"
    : null
}

function lineProblem(line: OpenLine, quantity: number, location: string): string | null {
  if (!(quantity > 0 && quantity <= line.open)) {
    return `Line ${line.id} has ${line.open} pieces to fulfil, not ${quantity}`
  }
  if (line.managed && !line.reservations.length) {
    return `Line ${line.id} has no reservation`
  }
  const stray = line.reservations.find((one) => one.location_id !== location)
  if (stray) {
    return `Line ${line.id} is reserved at ${stray.location_id}, not at ${location}`
  }
  const short = line.reservations.some((one) => one.quantity < quantity * one.required_quantity)
  return short ? `Line ${line.id} has fewer pieces reserved than ${quantity}` : null
}

export interface LeavingItem {
  line_item_id: string
  title: string
  sku: string
  barcode: string
  inventory_item_id: string | null
  reservation_id: string | null
  quantity: number
}

/** What leaves the warehouse: one item for each reservation, as core lists them. */
export const fulfillmentItems = (
  lines: readonly OpenLine[],
  wanted: ReadonlyMap<string, number>
): LeavingItem[] =>
  lines.flatMap<LeavingItem>(({ reservations, ...line }) => {
    const pieces = wanted.get(line.id) ?? 0
    const plain = { line_item_id: line.id, title: line.title, sku: line.sku, barcode: line.barcode }
    return reservations.length
      ? reservations.map((one) => ({
          ...plain,
          title: one.title || line.title,
          sku: one.sku || line.sku,
          inventory_item_id: one.item_id,
          reservation_id: one.id,
          quantity: pieces * one.required_quantity,
        }))
      : [{ ...plain, inventory_item_id: null, reservation_id: null, quantity: pieces }]
  })
