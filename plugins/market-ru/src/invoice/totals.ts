import { formatDay, plain, type InvoiceData, type PdfContent } from "@orac/documents"
import { sumInWords } from "../domain/sum-in-words"
import { LOCALE, money, rateName, rowCount } from "./words"

const row = (label: string, value: string): PdfContent[] => [
  { text: label, alignment: "right", bold: true },
  { text: value, style: "number", bold: true },
]

const vatRows = ({ totals }: InvoiceData) =>
  totals.by_rate.map((vat) =>
    vat.rate > 0
      ? row(`В том числе НДС (${rateName(vat.rate)}):`, money(vat.vat_minor))
      : row("Без налога (НДС):", "—")
  )

const sums = (data: InvoiceData): PdfContent => ({
  margin: [0, 8, 0, 8],
  layout: { ...plain, paddingRight: 3 },
  table: {
    widths: ["*", 84],
    body: [
      row("Итого:", money(data.totals.total_minor)),
      ...vatRows(data),
      row("Всего к оплате:", money(data.totals.total_minor)),
    ],
  },
})

const conditions = (data: InvoiceData) =>
  `Оплата счёта означает согласие с условиями поставки. Счёт действителен до ${formatDay(data.due_on, LOCALE)} ` +
  "Товар отпускается по факту поступления денег на расчётный счёт поставщика либо в пределах кредитного лимита."

/** Sums, the sum in words, and the conditions; kept together on one page. */
export const totals = (data: InvoiceData): PdfContent[] => [
  sums(data),
  {
    text: `Всего ${rowCount(data.lines.length)}, на сумму ${money(data.totals.total_minor)} руб.`,
  },
  { text: sumInWords(data.totals.total_minor), bold: true, fontSize: 10, margin: [0, 2, 0, 6] },
  { text: conditions(data), style: "label" },
]
