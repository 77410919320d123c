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

const nameOf = ({ kind, name }: InvoiceLine) => (kind === "delivery" ? `Доставка: ${name}` : name)

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
  { head: "№", width: 18, alignment: "center", cell: (line) => String(line.no) },
  { head: "Артикул", width: 46, alignment: "left", cell: (line) => line.sku ?? "" },
  { head: "Товары (работы, услуги)", width: "*", alignment: "left", cell: nameOf },
  right("Кол-во", 30, (line) => formatNumber(line.quantity, LOCALE)),
  { head: "Ед.", width: 18, alignment: "center", cell: (line) => unitName(line.unit) },
]

const DISCOUNT = right("Скидка", 30, discount)

const SUMS: LineColumn[] = [
  right("Цена с НДС", 48, (line) => money(line.unit_price_minor)),
  right("НДС", 32, (line) => rateName(line.vat_rate)),
  right("Сумма НДС", 48, (line) => money(line.vat_minor)),
  right("Всего с НДС", 54, (line) => money(line.total_minor)),
]

/** The invoice's rows; the saving against the price list has a column where there is any. */
export function lines(data: InvoiceData): PdfContent {
  const isSaving = data.lines.some((line) => discountPercent(line) > 0)
  return linesTable([...WHAT, ...(isSaving ? [DISCOUNT] : []), ...SUMS], data.lines)
}
