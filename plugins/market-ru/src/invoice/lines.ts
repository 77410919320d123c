import {
  formatNumber,
  listed,
  SHADE,
  type InvoiceData,
  type InvoiceLine,
  type PdfContent,
} from "@orac/documents"
import { LOCALE, money, rateName, unitName } from "./words"

const HEADS = ["№", "Артикул", "Товары (работы, услуги)", "Кол-во", "Ед.", "Цена с НДС"]
const SUM_HEADS = ["НДС", "Сумма НДС", "Всего с НДС"]

const head = (text: string, index: number): PdfContent => ({
  text,
  style: "head",
  fillColor: SHADE,
  alignment: index === 0 || index === 4 ? "center" : index > 2 ? "right" : "left",
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
  cell(money(line.vat_minor)),
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
    widths: [18, 46, "*", 30, 18, 48, 32, 48, 54],
    body: [[...HEADS, ...SUM_HEADS].map(head), ...data.lines.map(lineRow)],
  },
})
