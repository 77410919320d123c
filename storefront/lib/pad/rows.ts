import type { Suggestion } from "@orac/pim/contract"
import type { DatedQuantity } from "@orac/sourcing/contract"
import type { PadLine, PadView } from "@orac/checkout/contract"

/** Quantities that the person has typed and the server has not confirmed yet, by article; 0 removes. */
export type Changes = Readonly<Record<string, number>>

/** Where a quantity comes from. The four parts add up to it. */
export interface StockSplit {
  here: number
  network: number
  later: number
  short: number
  /** The day by which the later part is there. */
  date: string | null
}

export interface PadRow {
  line: PadLine
  quantity: number
  isPending: boolean
  totalMinor: number | null
  stock: StockSplit | null
}

const byDate = (a: DatedQuantity, b: DatedQuantity) => a.date.localeCompare(b.date)

/** Splits a quantity into what is here, elsewhere in the network, and still coming. */
export function splitStock(line: PadLine, quantity: number): StockSplit | null {
  const { availability } = line
  if (!availability) {
    return null
  }
  const here = Math.min(quantity, availability.here)
  const network = Math.min(quantity - here, Math.max(0, availability.network - availability.here))
  let rest = quantity - here - network
  let date: string | null = null
  for (const lot of [...availability.inbound, ...availability.production].sort(byDate)) {
    if (rest <= 0) {
      break
    }
    rest -= Math.min(rest, lot.quantity)
    date = lot.date
  }
  return { here, network, later: quantity - here - network - rest, short: rest, date }
}

/** The line of an article that was chosen a moment ago and that the server does not know yet. */
const ghost = ({ sku, name, thumbnail, category }: Suggestion): PadLine => ({
  id: `new:${sku}`,
  sku,
  variant_id: "",
  name,
  thumbnail,
  category,
  product_group: "",
  unit: "pcs",
  pack_quantity: 1,
  weight_g: 0,
  quantity: 0,
  price: null,
  availability: null,
  notes: [],
})

function toRow(line: PadLine, wanted: number | undefined): PadRow {
  const quantity = wanted ?? line.quantity
  const isPending = quantity !== line.quantity
  const { price } = line
  const estimate = price && price.unit_price_minor * quantity
  return {
    line,
    quantity,
    isPending,
    totalMinor: isPending ? estimate : (price?.total_minor ?? null),
    stock: splitStock(line, quantity),
  }
}

/**
 * The pad as the person should see it now: the server's lines under what was typed since.
 *
 * @param chosen articles that were taken from a suggestion and may not be lines yet
 */
export function rowsOf(
  pad: Pick<PadView, "lines">,
  changes: Changes,
  chosen: ReadonlyMap<string, Suggestion>
): PadRow[] {
  const known = new Set(pad.lines.map(({ sku }) => sku))
  const fresh = [...chosen.values()].filter(({ sku }) => !known.has(sku) && changes[sku]).map(ghost)
  return [...pad.lines, ...fresh]
    .map((line) => toRow(line, changes[line.sku]))
    .filter(({ quantity }) => quantity > 0)
}
