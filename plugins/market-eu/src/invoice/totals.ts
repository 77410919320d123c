import { listed, SHADE, type InvoiceData, type PdfContent, type VatTotal } from "@orac/documents"
import { sumInWords } from "../domain/sum-in-words"
import { money, rateName } from "./words"

const cell = (text: string): PdfContent => ({ text, style: "number" })
const strong = (text: string): PdfContent => ({ text, style: "number", bold: true })
const head = (text: string): PdfContent => ({
  text,
  style: "head",
  alignment: "right",
  fillColor: SHADE,
})

const vatRow = ({ rate, net_minor, vat_minor, gross_minor }: VatTotal): PdfContent[] => [
  cell(`VAT ${rateName(rate)}`),
  cell(money(net_minor)),
  cell(money(vat_minor)),
  cell(money(gross_minor)),
]

const totalRow = ({ totals }: InvoiceData): PdfContent[] => [
  strong("Total EUR"),
  strong(money(totals.total_minor - totals.vat_minor)),
  strong(money(totals.vat_minor)),
  strong(money(totals.total_minor)),
]

const summary = (data: InvoiceData): PdfContent => ({
  width: 290,
  layout: listed,
  table: {
    widths: ["*", 66, 60, 70],
    body: [
      ["VAT summary", "Net", "VAT", "Gross"].map(head),
      ...data.totals.by_rate.map(vatRow),
      totalRow(data),
    ],
  },
})

const taxNote = ({ tax_evidence }: InvoiceData): PdfContent[] =>
  tax_evidence
    ? [
        { text: tax_evidence.text, bold: true },
        { text: `Customer VAT number: ${tax_evidence.buyer_tax_id}`, style: "label" },
      ]
    : []

/** The VAT summary, the sum in words and, where a rate needs it, the note that explains the rate. */
export const totals = (data: InvoiceData): PdfContent => ({
  margin: [0, 12, 0, 0],
  columnGap: 20,
  columns: [
    {
      stack: [
        { text: "Amount in words", style: "label" },
        { text: sumInWords(data.totals.total_minor), margin: [0, 0, 0, 6] },
        ...taxNote(data),
      ],
    },
    summary(data),
  ],
})
