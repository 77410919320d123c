import { csvText } from "@orac/intake"
import { fromMinor } from "@orac/markets"
import type { OrderLineView, OrderRow } from "../../contract"

const HEADER = ["sku", "name", "quantity", "unit", "unit_price", "total", "vat_percent"]

/** An order's lines as CSV. */
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
  return csvText([HEADER, ...rows])
}

const LIST_HEADER = ["number", "placed_at", "placed_by", "status", "lines", "total", "currency"]

/** A history of orders as CSV; sums are left empty for those who may not see them. */
export function ordersCsv(
  orders: readonly OrderRow[],
  { minor_units, hide_sums }: { minor_units: number; hide_sums: boolean }
): string {
  const rows = orders.map((order) => [
    order.display_id,
    order.placed_at,
    order.placed_by,
    order.status,
    order.line_count,
    hide_sums ? "" : fromMinor(order.total_minor, minor_units),
    order.currency_code,
  ])
  return csvText([LIST_HEADER, ...rows])
}
