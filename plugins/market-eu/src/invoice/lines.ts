import {
  formatNumber,
  listed,
  SHADE,
  type InvoiceData,
  type InvoiceLine,
  type PdfContent,
} from "@orac/documents"
import { LOCALE, money, rateName, unitName } from "./words"

const HEADS = ["#", "Article", "Description", "Qty", "Unit"]
const SUM_HEADS = ["Price incl. VAT", "VAT", "Net amount", "Amount incl. VAT"]
const UNIT_COLUMN = HEADS.indexOf("Unit")

function alignmentOf(column: number) {
  if (column === 0 || column === UNIT_COLUMN) {
    return "center"
  }
  return column < HEADS.indexOf("Qty") ? "left" : "right"
}

const head = (text: string, column: number): PdfContent => ({
  text,
  style: "head",
  fillColor: SHADE,
  alignment: alignmentOf(column),
})

const cell = (text: string): PdfContent => ({ text, style: "number" })

const lineRow = (line: InvoiceLine): PdfContent[] => [
  { text: String(line.no), alignment: "center" },
  { text: line.sku ?? "" },
  { text: line.name },
  cell(formatNumber(line.quantity, LOCALE)),
  { text: unitName(line.unit), alignment: "center" },
  cell(money(line.unit_price_minor)),
  cell(rateName(line.vat_rate)),
  cell(money(line.total_minor - line.vat_minor)),
  cell(money(line.total_minor)),
]

/** The invoice's rows; the head is repeated on each page and no row is torn. */
export const lines = (data: InvoiceData): PdfContent => ({
  fontSize: 8,
  layout: listed,
  table: {
    headerRows: 1,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    widths: [18, 46, "*", 28, 22, 50, 26, 50, 62],
    body: [[...HEADS, ...SUM_HEADS].map(head), ...data.lines.map(lineRow)],
  },
})
