import { fromMinor } from "@orac/markets"
import type { OrderLineView } from "../../contract"

const HEADER = ["sku", "name", "quantity", "unit", "unit_price", "total", "vat_percent"]

/** A cell that no spreadsheet computes: what looks like a formula gets an apostrophe. */
export function csvCell(value: string | number): string {
  const text = String(value)
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/**
 * An order's lines as CSV that spreadsheets open as it is: a byte order mark, semicolons, points as
 * decimal marks.
 */
export function orderCsv(
  { lines }: { lines: readonly OrderLineView[] },
  { locale, minor_units }: { locale: string; minor_units: number }
): string {
  const rows = lines.map((line) => [
    line.sku,
    line.name[locale] ?? line.name.en ?? "",
    line.quantity,
    line.unit,
    fromMinor(line.unit_price_minor, minor_units),
    fromMinor(line.total_minor, minor_units),
    line.tax_rate,
  ])
  return `\ufeff${[HEADER, ...rows].map((row) => row.map(csvCell).join(";")).join("\r\n")}\r\n`
}
