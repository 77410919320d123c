import {
  discountPercent,
  formatNumber,
  linesTable,
  type InvoiceData,
  type InvoiceLine,
  type LineColumn,
  type PdfContent,
} from "@orac/documents"
import { LOCALE, money, rateName, unitName } from "./words"

const nameOf = ({ kind, name }: InvoiceLine) => (kind === "delivery" ? `Delivery: ${name}` : name)

const discount = (line: InvoiceLine) => {
  const percent = discountPercent(line)
  return percent > 0 ? `${formatNumber(percent, LOCALE)} %` : ""
}

const right = (head: string, width: number, cell: LineColumn["cell"]): LineColumn => ({
  head,
  width,
  cell,
  alignment: "right",
})

const WHAT: LineColumn[] = [
  { head: "#", width: 18, alignment: "center", cell: (line) => String(line.no) },
  { head: "Article", width: 46, alignment: "left", cell: (line) => line.sku ?? "" },
  { head: "Description", width: "*", alignment: "left", cell: nameOf },
  right("Qty", 28, (line) => formatNumber(line.quantity, LOCALE)),
  { head: "Unit", width: 22, alignment: "center", cell: (line) => unitName(line.unit) },
]

const DISCOUNT = right("Discount", 34, discount)

const SUMS: LineColumn[] = [
  right("Price incl. VAT", 50, (line) => money(line.unit_price_minor)),
  right("VAT", 26, (line) => rateName(line.vat_rate)),
  right("Net amount", 50, (line) => money(line.total_minor - line.vat_minor)),
  right("Amount incl. VAT", 62, (line) => money(line.total_minor)),
]

/** The invoice's rows; the saving against the price list has a column where there is any. */
export function lines(data: InvoiceData): PdfContent {
  const isSaving = data.lines.some((line) => discountPercent(line) > 0)
  return linesTable([...WHAT, ...(isSaving ? [DISCOUNT] : []), ...SUMS], data.lines)
}
