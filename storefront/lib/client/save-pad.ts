import type { PadView } from "@orac/checkout/contract"
import { type Locale, localText } from "@/lib/i18n/locales"
import type { PadRow } from "@/lib/pad/rows"
import { saveTable } from "./save-table"

/** Has the browser save the lines of a pad as a table for spreadsheets, prices as bare numbers. */
export function savePad({ name, totals }: PadView, rows: PadRow[], head: string[], locale: Locale) {
  const digits = totals?.minor_units ?? 2
  const amount = (minor: number | null | undefined) =>
    minor === null || minor === undefined ? "" : (minor / 10 ** digits).toFixed(digits)
  const body = rows.map(({ line, quantity, totalMinor }) => [
    line.sku,
    localText(line.name, locale),
    quantity,
    amount(line.price?.unit_price_minor),
    amount(totalMinor),
  ])
  saveTable(name, [head, ...body])
}
